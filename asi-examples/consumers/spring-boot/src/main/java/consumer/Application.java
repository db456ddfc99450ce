package consumer;

import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Answers self-assessments over HTTP. */
@SpringBootApplication
public class Application {

  /** Starts the server. */
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** Loads the rules on a thread that knows nothing of the application's jar. */
  @Bean
  AsiRules rules() {
    return CompletableFuture.supplyAsync(AsiRules::create).join();
  }

  /** One line of an answer; written by the application's own Jackson. */
  public record Line(StandardId standard, CriterionId criterion, CriterionOutcome outcome) {}

  @RestController
  static class Assessments {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private final AsiRules rules;

    Assessments(AsiRules rules) {
      this.rules = rules;
    }

    @PostMapping("/assess")
    List<Line> assess(@RequestBody byte[] json) {
      SelfAssessment input = new SelfAssessmentReader(rules.catalogue()).read(json, null, DAY);
      return rules.assess(input, AssessmentOptions.asOf(DAY)).criteria().stream()
          .map(each -> new Line(input.standard(), each.criterion().id(), each.outcome()))
          .toList();
    }
  }
}
