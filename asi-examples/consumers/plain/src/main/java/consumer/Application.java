package consumer;

import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.criteriadata.exchange.json.AssessmentWriter;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads an input, assesses it and writes the result. */
public final class Application {

  private Application() {}

  public static void main(String[] args) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    AsiRules rules = AsiRules.create();
    SelfAssessment input = new SelfAssessmentReader(rules.catalogue()).read(Path.of(args[0]), day);
    Assessment assessment = rules.assess(input, AssessmentOptions.asOf(day));
    String json = AssessmentWriter.toJson(assessment, Language.EN);
    if (!json.contains(assessment.criterion("5.2").outcome().name())) {
      throw new AssertionError(json);
    }
    System.out.println("works: " + assessment.criteria().size() + " criteria");
  }
}
