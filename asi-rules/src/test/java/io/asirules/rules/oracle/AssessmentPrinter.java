package io.asirules.rules.oracle;

import io.asirules.model.evidence.Answer;
import io.asirules.model.evidence.AssessorRating;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import java.util.TreeMap;

/** Prints an input so that a person can rebuild a counterexample. */
final class AssessmentPrinter {

  private AssessmentPrinter() {}

  static String print(AssessmentInput input) {
    StringBuilder text = new StringBuilder(400);
    text.append("as of ").append(input.asOf()).append(input.strict() ? ", strict" : "");
    text.append(", limits ").append(input.limits());
    text.append("\nentity ").append(input.assessment().entity());
    print(input.assessment().scope(), text);
    for (Answer answer : input.assessment().answers()) {
      text.append("\nanswer ").append(answer.requirement()).append(" @").append(answer.unit());
      text.append(' ').append(answer.response());
    }
    for (Evidence item : input.assessment().evidence()) {
      text.append('\n').append(print(item));
    }
    for (AssessorRating rating : input.assessment().ratings()) {
      text.append('\n').append(rating);
    }
    return text.toString();
  }

  private static void print(CertificationScope scope, StringBuilder text) {
    text.append("\nscope ").append(scope.kind()).append(' ');
    text.append(new TreeMap<>(scope.circumstances()));
    for (OrgUnit unit : scope.units()) {
      text.append("\nunit ").append(unit.id()).append(" below ").append(unit.parent());
      text.append(unit.inScope() ? "" : ", out of scope");
    }
    for (Facility facility : scope.facilities()) {
      text.append("\nfacility ").append(facility.id());
      text.append(" below ").append(facility.unit().orElse("-"));
      text.append(facility.inScope() ? "" : ", out of scope");
      text.append(" activities ").append(facility.activities());
      text.append(" since ").append(facility.productionSince());
      text.append(' ').append(new TreeMap<>(facility.circumstances()));
    }
  }

  private static String print(Evidence item) {
    StringBuilder text = new StringBuilder(120);
    text.append(item.id()).append(' ');
    text.append(item.requirement().map(Object::toString).orElse("criterion " + item.criterion()));
    text.append(" @").append(item.unit().orElse("-")).append(' ').append(item.coverage());
    text.append(' ').append(item.polarity()).append(' ').append(item.shows());
    text.append(' ').append(item.basis()).append(' ').append(item.assurance());
    item.period().ifPresent(p -> text.append(' ').append(p.from()).append('/').append(p.to()));
    item.published().ifPresent(day -> text.append(" published ").append(day));
    item.metric().map(Metric::toString).ifPresent(metric -> text.append(' ').append(metric));
    item.scheme().ifPresent(scheme -> text.append(" scheme ").append(scheme));
    return text.toString();
  }
}
