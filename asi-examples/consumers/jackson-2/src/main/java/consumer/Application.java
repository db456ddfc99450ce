package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.criteriadata.exchange.json.AssessmentWriter;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Uses its own Jackson 2 beside the library, before and after. */
public final class Application {

  /** What this application keeps. */
  public record Answer(StandardId standard, CriterionId criterion, List<String> notes) {}

  private static final ObjectMapper OWN = new ObjectMapper();

  private Application() {}

  public static void main(String[] args) throws JsonProcessingException {
    writesAndReadsItsOwn();
    LocalDate day = LocalDate.of(2026, 11, 23);
    AsiRules rules = AsiRules.create();
    SelfAssessment input = new SelfAssessmentReader(rules.catalogue()).read(Path.of(args[0]), day);
    Assessment assessment = rules.assess(input, AssessmentOptions.asOf(day));
    JsonNode json = OWN.readTree(AssessmentWriter.toJson(assessment, Language.EN));
    same(json.get("criteria").size(), assessment.criteria().size());
    same(json.at("/stamp/standard").asText(), input.standard().toString());
    writesAndReadsItsOwn();
    System.out.println(
        "works: " + assessment.criteria().size() + " criteria beside " + PackageVersion.VERSION);
  }

  private static void writesAndReadsItsOwn() throws JsonProcessingException {
    Answer answer =
        new Answer(StandardId.parse("asi:ps:3.1"), CriterionId.of("5.2"), List.of("own"));
    String json = OWN.writeValueAsString(answer);
    same(json, "{\"standard\":\"asi:ps:3.1\",\"criterion\":\"5.2\",\"notes\":[\"own\"]}");
    same(OWN.readValue(json, Answer.class), answer);
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("is " + actual + ", expected " + expected);
    }
  }
}
