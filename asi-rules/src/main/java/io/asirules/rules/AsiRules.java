package io.asirules.rules;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.AsiException;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.Assessor;
import io.asirules.rules.internal.drools.RuleBase;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The entry point: assesses an entity against an edition of an ASI standard.
 *
 * <p>Immutable and safe for use by many threads; create one and keep it. Results depend on nothing
 * but the input: not on a clock, the network, the locale, or the order of evidence. What it gives
 * is a suggestion for people to decide on, never a certificate.
 *
 * <pre>{@code
 * AsiRules rules = AsiRules.create();
 * Assessment a = rules.assess(selfAssessment, AssessmentOptions.asOf(LocalDate.of(2026, 11, 23)));
 * }</pre>
 */
public final class AsiRules {

  private final Catalogue catalogue;
  private final RuleBase rules;
  private final Stamp.Part library;

  private AsiRules(Catalogue catalogue, RuleBase rules) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.library = Library.stamp(rules.stamp(), catalogue.stamp());
  }

  /**
   * Creates the rules over the catalogue that the library ships.
   *
   * @return the rules
   * @throws io.asirules.model.AsiException if the library's own data are damaged
   */
  public static AsiRules create() {
    return create(Catalogue::load);
  }

  /**
   * Creates the rules over a catalogue that is yet to be loaded, such as one with overlays. Loads
   * both at once.
   *
   * @param catalogue loads the editions to assess against; called once, on this thread
   * @return the rules
   * @throws io.asirules.model.AsiException if the library's own data are damaged, or as {@code
   *     catalogue} throws
   */
  public static AsiRules create(Supplier<Catalogue> catalogue) {
    // The rules and the data take about equally long to load, and do not need each other.
    Thread loader = new Thread(RuleBase::shared, "asi-rules-loader");
    loader.start();
    return create(catalogue.get());
  }

  /**
   * Creates the rules over a catalogue.
   *
   * @param catalogue the editions to assess against
   * @return the rules
   */
  public static AsiRules create(Catalogue catalogue) {
    return new AsiRules(catalogue, RuleBase.shared());
  }

  /**
   * Returns the standards that can be assessed against.
   *
   * @return the catalogue
   */
  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Assesses an entity.
   *
   * @param input scope, answers, evidence and an assessor's ratings
   * @param options the day, and how strict
   * @return one result for every criterion of the edition
   * @throws io.asirules.model.AsiException if the input names a standard, criterion or requirement
   *     that is not in the catalogue, or a rating hides a suggested Major without a reason
   */
  public Assessment assess(SelfAssessment input, AssessmentOptions options) {
    Standard standard = catalogue.standard(input.standard());
    Assessor assessor = assessor(standard, input, options);
    List<CriterionResult> results = assessor.assess(rules);
    Stamp stamp =
        new Stamp(
            library,
            rules.stamp(),
            catalogue.stamp(),
            catalogue.overlays(),
            standard.id(),
            options.asOf(),
            options.strictEvidence());
    return new Assessment(
        stamp, input.entity(), results, assessor.flags(results), assessor.unattachedEvidence());
  }

  /**
   * Decides only which criteria apply to a scope.
   *
   * @param input the scope; answers and evidence do not matter
   * @param options the day
   * @return the applicability of every criterion, in the standard's order
   */
  public Map<Criterion, Applicability> applicability(
      SelfAssessment input, AssessmentOptions options) {
    return assessor(catalogue.standard(input.standard()), input, options).applicability(rules);
  }

  private static Assessor assessor(
      Standard standard, SelfAssessment input, AssessmentOptions options) {
    if (standard.version().content() != EditionContent.CRITERIA) {
      throw new AsiException(
          standard.id()
              + " has no criteria in this catalogue; to assess against it, add them from your own"
              + " copy with an overlay");
    }
    return new Assessor(
        standard, input, options.asOf(), options.strictEvidence(), options.limits());
  }
}
