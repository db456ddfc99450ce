package io.asirules.rules.recorded;

import io.asirules.model.AsiException;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Takes the lines out of results. The only place that knows how results look; when their form
 * changes, this class changes and the record stays.
 */
final class Lines {

  private Lines() {}

  /** The lines of an assessment, or one that tells why it was refused. */
  static List<Line> ofAssessment(Supplier<Assessment> assess) {
    try {
      return of(assess.get());
    } catch (AsiException e) {
      return List.of(refused(e));
    }
  }

  /** The lines of a gap analysis beyond those of its assessment, or one with a refusal. */
  static List<Line> ofGap(Supplier<GapAnalysis> analyse) {
    try {
      return of(analyse.get());
    } catch (AsiException e) {
      return List.of(refused(e));
    }
  }

  static Line refused(AsiException e) {
    return new Line("#refused", "", "", clean(String.valueOf(e.getMessage())));
  }

  private static List<Line> of(Assessment assessment) {
    List<Line> lines = new ArrayList<>();
    for (CriterionResult result : assessment.criteria()) {
      String id = result.criterion().id().value();
      String why = result.applicability().reason().code().name();
      String applies = result.applicability().status().name();
      lines.add(new Line(id + "#applicability", "", applies, why));
      lines.add(new Line(id + "#outcome", "", result.outcome().name(), codes(result.reasons())));
      lines.add(new Line(id + "#suggested", "", result.suggested().name(), ""));
      addCaveats(lines, id, result.caveats());
      for (RequirementResult requirement : result.requirements()) {
        String name = requirement.requirement().id().toString();
        String code = requirement.reason().code().name();
        lines.add(new Line(name, "", requirement.outcome().name(), code));
        for (SiteResult site : requirement.sites()) {
          String siteCode = site.reason().code().name();
          lines.add(new Line(name, clean(site.site()), site.outcome().name(), siteCode));
        }
      }
    }
    int number = 0;
    for (Reason<ReasonCode> flag : assessment.flags()) {
      number++;
      String said =
          flag.arguments().stream()
              .map(argument -> clean(argument.in(Language.EN)))
              .collect(Collectors.joining(" / "));
      lines.add(new Line("#flag-" + number, "", said, flag.code().name()));
    }
    return lines;
  }

  private static List<Line> of(GapAnalysis gap) {
    List<Line> lines = new ArrayList<>();
    for (Projection projection : gap.criteria()) {
      String id = projection.target().value();
      String outcome = projection.status() + " " + projection.after();
      String code = projection.reason().code().name();
      lines.add(new Line(id + "#projection", "", outcome, code));
      addCaveats(lines, id, projection.caveats());
    }
    return lines;
  }

  private static String codes(List<Reason<ReasonCode>> reasons) {
    return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining("+"));
  }

  /** How often each caveat comes, because one comes for each datum. */
  private static void addCaveats(
      List<Line> lines, String criterion, List<Caveat<CaveatCode>> caveats) {
    if (caveats.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new TreeMap<>();
    caveats.forEach(caveat -> counts.merge(caveat.code().name(), 1, Integer::sum));
    String said =
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("+"));
    lines.add(new Line(criterion + "#caveats", "", "", said));
  }

  private static String clean(String text) {
    return text.replace('|', '/').replaceAll("\\s+", " ");
  }
}
