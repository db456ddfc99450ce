package io.asirules.rules;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.Uninterruptibles;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.catalog.DocumentFacts;
import io.asirules.criteriadata.mapping.MappingGraph;
import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.AssessmentDiff;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.content.CanonicalForm;
import io.asirules.model.custody.AccountExploration;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.VersionMapping;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.Assessor;
import io.asirules.rules.internal.EditionRules;
import io.asirules.rules.internal.balance.Accountant;
import io.asirules.rules.internal.certification.Decider;
import io.asirules.rules.internal.document.DocumentChecker;
import io.asirules.rules.internal.engine.RuleBase;
import io.asirules.rules.internal.engine.RuleSetAnswers;
import io.asirules.rules.internal.projection.Projector;
import io.asirules.rules.internal.ruleset.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The entry point: assesses an entity against an edition of an ASI standard, and suggests what
 * follows from an audit.
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

  /** The package of rules that an edition needs to account. */
  private static final String BOOKING = "booking";

  /** Packages of rules that an assessment asks first. */
  private static final List<String> FIRST = List.of("applicability", "requirement", "grading");

  private final Catalogue catalogue;
  private final RuleBase rules;
  private final RuleSets ruleSets;
  private final Stamp.Part library;
  private final Map<EditionKey, EditionRules> editions = new ConcurrentHashMap<>();
  private final Map<StandardId, RuleSet> counting = new ConcurrentHashMap<>();
  private final Map<List<String>, RuleSetAnswers> answers = new ConcurrentHashMap<>();
  private final Map<String, Catalogue> kept = new ConcurrentHashMap<>();

  /** An edition, the data that it is read from, and the rules that decide on it. */
  private record EditionKey(StandardId edition, String data, List<String> packages) {}

  private AsiRules(
      Catalogue catalogue, RuleBase rules, Function<RuleSets.Data, RuleSets> ruleSets) {
    this.catalogue = catalogue;
    this.rules = rules;
    this.ruleSets = ruleSets.apply((name, editions) -> data(name).contentHash(editions));
    this.library = Library.stamp(this.ruleSets.all(), catalogue.stamp());
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
   * both at once, the rules on a thread of their own, which has ended when this returns.
   *
   * @param catalogue loads the editions to assess against; called once, on this thread
   * @return the rules
   * @throws io.asirules.model.AsiException if the library's own rules or data are damaged, or as
   *     {@code catalogue} throws
   */
  public static AsiRules create(Supplier<Catalogue> catalogue) {
    // The rules and the data take about equally long to load, and do not need each other.
    FutureTask<@Nullable Void> rules = new FutureTask<>(() -> RuleBase.load(FIRST), null);
    // Inherits none of the caller's thread locals, and keeps no process alive.
    Thread loader = new Thread(null, rules, "asi-rules-loader", 0, false);
    loader.setDaemon(true);
    loader.setContextClassLoader(AsiRules.class.getClassLoader());
    loader.start();
    AsiRules created = create(catalogue.get());
    try {
      Uninterruptibles.getUninterruptibly(rules);
    } catch (ExecutionException e) {
      Throwable failure = Objects.requireNonNull(e.getCause());
      Throwables.throwIfInstanceOf(failure, AsiException.class);
      throw new AsiException("the rules cannot be loaded: " + failure, failure);
    }
    return created;
  }

  /**
   * Creates the rules over a catalogue.
   *
   * @param catalogue the editions to assess against
   * @return the rules
   */
  public static AsiRules create(Catalogue catalogue) {
    return create(catalogue, RuleSets::shipped);
  }

  /** Creates the rules over a catalogue, with other rule sets than those that the library ships. */
  static AsiRules create(Catalogue catalogue, Function<RuleSets.Data, RuleSets> ruleSets) {
    return new AsiRules(catalogue, RuleBase.shared(), ruleSets);
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
   * Returns the versions of rules that can decide.
   *
   * @return the rule sets, those of one standard together
   */
  public List<RuleSet> ruleSets() {
    return ruleSets.all();
  }

  /**
   * Returns the rules that decide for an edition, unless others are pinned.
   *
   * @param edition an edition of a standard, or of the Assurance Manual
   * @return the version that is current, else the one in work
   * @throws io.asirules.model.AsiException if the catalogue has no such edition
   */
  public RuleSet ruleSet(StandardId edition) {
    return counting(catalogue.standard(edition));
  }

  /**
   * Finds a version of rules.
   *
   * @param coordinate for example {@code asi:ps:3.1@1.3.0}
   * @return the rule set
   * @throws io.asirules.model.AsiException if there is none; the message lists all
   */
  public RuleSet ruleSet(String coordinate) {
    return ruleSets.find(coordinate);
  }

  /**
   * Reads the rules of a rule set as they are written.
   *
   * @param coordinate for example {@code asi:ps:3.1@1.3.0}
   * @return its rules, by package, then by file
   * @throws io.asirules.model.AsiException as {@link #ruleSet(String)}
   */
  public List<RuleText> rules(String coordinate) {
    return RuleSets.rules(ruleSets.find(coordinate));
  }

  /**
   * Assesses an entity.
   *
   * @param input scope, answers, evidence and an assessor's ratings
   * @param options the day, and how strict
   * @return one result for every criterion of the edition
   * @throws io.asirules.model.AsiException if the input names a standard, criterion or requirement
   *     that is not in the catalogue, a rating hides a suggested Major without a reason, or a rule
   *     set is pinned that is unknown or does not decide for the edition
   */
  public Assessment assess(SelfAssessment input, AssessmentOptions options) {
    Standard standard = catalogue.standard(input.standard());
    requirePinsOf(standard, options);
    return assess(standard, input, options);
  }

  private Assessment assess(Standard standard, SelfAssessment input, AssessmentOptions options) {
    RuleSet ruleSet = deciding(standard, options);
    Assessor assessor = assessor(standard, ruleSet, input, options);
    List<CriterionResult> results = assessor.assess();
    return new Assessment(
        stamp(standard, ruleSet, options, CanonicalForm.hash(input)),
        input.entity(),
        results,
        assessor.flags(results),
        assessor.unattachedEvidence());
  }

  /**
   * Decides only which criteria apply to a scope.
   *
   * @param input the scope; answers and evidence do not matter
   * @param options the day
   * @return the applicability of every criterion, in the standard's order
   * @throws io.asirules.model.AsiException as {@link #assess}
   */
  public Map<Criterion, Applicability> applicability(
      SelfAssessment input, AssessmentOptions options) {
    Standard standard = catalogue.standard(input.standard());
    requirePinsOf(standard, options);
    return assessor(standard, deciding(standard, options), input, options).applicability();
  }

  private void requirePinsOf(Standard standard, AssessmentOptions options) {
    RuleSet ruleSet = counting(standard);
    ruleSets.check(standard.id().toString(), List.of(ruleSet), options.ruleSets());
  }

  /**
   * Assesses an entity and tells what another edition changes. A preview: outcomes carry over only
   * where the other edition asks no more, everything else is left to a person.
   *
   * @param input the self-assessment
   * @param target the other edition
   * @param options the day, how strict, and whether inferences from titles count
   * @return the assessment, and what becomes of it at every criterion of the other edition
   * @throws io.asirules.model.AsiException as {@link #assess}, or if no mapping leads to the other
   *     edition
   */
  public GapAnalysis gap(SelfAssessment input, StandardId target, AssessmentOptions options) {
    Standard other = catalogue.standard(target);
    SelfAssessment unanswered =
        SelfAssessment.builder(other.id(), input.entity()).scope(input.scope()).build();
    return gap(input, unanswered, null, options);
  }

  /**
   * Assesses an entity and tells what another edition changes, where the entity has begun to answer
   * that edition. What is answered there stays; nothing carried over ever replaces it.
   *
   * @param input the self-assessment against one edition
   * @param answers the self-assessment against the other
   * @param options the day, how strict, and whether inferences from titles count; limits apply to
   *     {@code input} alone
   * @return the assessment, and what becomes of it at every criterion of the other edition
   * @throws io.asirules.model.AsiException as {@link #assess}, or if no mapping leads to the other
   *     edition
   */
  public GapAnalysis gap(SelfAssessment input, SelfAssessment answers, AssessmentOptions options) {
    Standard other = catalogue.standard(answers.standard());
    Assessment answered = assess(other, answers, options.withoutLimits());
    return gap(input, answers, answered, options);
  }

  private GapAnalysis gap(
      SelfAssessment input,
      SelfAssessment target,
      @Nullable Assessment answered,
      AssessmentOptions options) {
    Standard from = catalogue.standard(input.standard());
    Standard to = catalogue.standard(target.standard());
    RuleSet projecting = ruleSets.ofMapping();
    ruleSets.check(
        "a gap from " + from.id() + " to " + to.id(),
        List.of(counting(from), counting(to), projecting),
        options.ruleSets());
    projecting = ruleSets.pinned(projecting, options.ruleSets());
    RuleSet ofTarget = deciding(to, options);
    Standard other = edition(to, ofTarget);
    MappingGraph mappings = data(projecting).mappings();
    VersionMapping mapping = mappings.between(from.id(), to.id(), options.inferences());
    Map<Criterion, Applicability> applicability =
        other.criteria().isEmpty()
            ? Map.of()
            : assessor(to, ofTarget, target, options.withoutLimits()).applicability();
    ContentHash inputs =
        CanonicalForm.hash(answered == null ? List.of(input) : List.of(input, target));
    return new Projector(assess(from, input, options), other, mapping)
        .project(
            answers(projecting.packages()).projection(),
            mappings.route(from.id(), to.id()).orElseThrow(),
            options.inferences(),
            applicability,
            answered)
        .withStamp(stamp(to, projecting, options, inputs));
  }

  /**
   * Compares two assessments, against the same edition or against two that are mapped.
   *
   * @param before the earlier assessment, or the one against the earlier edition
   * @param after the other assessment
   * @return what changed; across editions a criterion is compared with every one that it has
   *     something in common with
   * @throws io.asirules.model.AsiException if no mapping leads from one edition to the other
   */
  public AssessmentDiff diff(Assessment before, Assessment after) {
    VersionMapping mapping =
        catalogue.mappings().between(before.stamp().standard(), after.stamp().standard(), false);
    return before.diff(
        after,
        id ->
            mapping.pathsFrom(id).stream()
                .filter(path -> path.relation().carriesEvidence())
                .map(MappingPath::target)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
  }

  /**
   * Suggests what follows from an audit: which certificate, until when, and what is due next.
   *
   * @param audit the record of the audit, with its findings
   * @param options the day, and how strict; limits do not matter
   * @return the decision, with its reasons and caveats; UNDETERMINED where what is published does
   *     not tell
   * @throws io.asirules.model.AsiException if the record names an edition or a criterion that is
   *     not in the catalogue, or one that the audit's day does not allow
   */
  public CertificationDecision decide(AuditRecord audit, AssessmentOptions options) {
    Standard standard = catalogue.standard(audit.standard());
    RuleSet ruleSet = counting(catalogue.standard(audit.regime().id()));
    ruleSets.check("an audit under " + audit.regime(), List.of(ruleSet), options.ruleSets());
    RuleSet pinned = ruleSets.pinned(ruleSet, options.ruleSets());
    Stamp stamp = stamp(edition(standard, pinned), pinned, options, CanonicalForm.hash(audit));
    return new Decider(data(pinned), audit, stamp, answers(pinned.packages())).decide();
  }

  /**
   * Makes the account of a ledger: what may be sold as CoC Material in every period, what was, and
   * which flows cannot be booked as stated. The ledger is read once, and once more where a document
   * was booked twice; only sums are kept of it, so that its length does not matter. Beyond some
   * hundred thousand CoC Documents their hashes go to temporary files, which are deleted before
   * this returns.
   *
   * @param ledger the flows
   * @param options the day, the edition, whose account it is, and the choices on open points
   * @return the account
   * @throws io.asirules.model.InputException at the first bad row, unless {@link
   *     AccountingOptions#withKeepGoing} lists them; nothing is accounted then
   * @throws io.asirules.model.AsiException if the edition is none of the Chain of Custody Standard,
   *     a rule set is pinned that is unknown or does not decide for it, or the choices do not go
   *     together
   */
  public MaterialAccount account(Ledger ledger, AccountingOptions options) {
    RuleSet ruleSet = accounting(options);
    return Accountant.account(
        ledger,
        options,
        stamp(ledger, ruleSet, options),
        data(ruleSet),
        answers(ruleSet.packages()));
  }

  /**
   * Makes an account, and again under each alternative on each open point, one at a time, so that
   * one sees what hangs on it. The ledger is read as by {@link #account}, once for all.
   *
   * @param ledger the flows
   * @param options as in {@link #account}
   * @return the account, and the balances under each alternative
   * @throws io.asirules.model.AsiException as {@link #account}
   */
  public AccountExploration explore(Ledger ledger, AccountingOptions options) {
    RuleSet ruleSet = accounting(options);
    return Accountant.explore(
        ledger,
        options,
        stamp(ledger, ruleSet, options),
        data(ruleSet),
        answers(ruleSet.packages()));
  }

  private RuleSet accounting(AccountingOptions options) {
    RuleSet counting = counting(catalogue.standard(options.standard()));
    List<String> pinned = options.ruleSet().stream().toList();
    ruleSets.check("an account under " + options.standard(), List.of(counting), pinned);
    RuleSet ruleSet = ruleSets.pinned(counting, pinned);
    if (!ruleSet.packages().contains(BOOKING)) {
      List<String> accounted =
          ruleSets.all().stream()
              .filter(each -> each.packages().contains(BOOKING))
              .flatMap(each -> each.editions().stream())
              .map(StandardId::toString)
              .distinct()
              .toList();
      throw new AsiException(
          options.standard()
              + " has no rules on material accounting; expected "
              + String.join(" or ", accounted));
    }
    return ruleSet;
  }

  /**
   * Checks a CoC Document: whether it may be issued as it is, or whether the delivery that came
   * with it may be booked. What is not known is neither a pass nor a fault; it is to be looked up
   * first. Whether enough CoC Material is available is told by the account, not here.
   *
   * @param document the document
   * @param options the day, whether it is issued or received, by whom, and with which delivery
   * @return the verdict, with what every line found
   */
  public DocumentCheck checkDocument(CocDocument document, DocumentCheckOptions options) {
    Map<String, Object> input =
        Map.of(
            "document", document,
            "use", options.use(),
            "holder", options.holder(),
            "delivery", options.delivery());
    Standard standard = catalogue.standard(DocumentFacts.standard());
    RuleSet ruleSet = counting(standard);
    AssessmentOptions day = AssessmentOptions.asOf(options.asOf());
    Stamp stamp = stamp(edition(standard, ruleSet), ruleSet, day, CanonicalForm.hash(input));
    return new DocumentChecker(
            document,
            options.use(),
            options.holder(),
            options.delivery(),
            stamp,
            data(ruleSet).documents())
        .check(answers(ruleSet.packages()).document());
  }

  private Stamp stamp(Ledger ledger, RuleSet ruleSet, AccountingOptions options) {
    ContentHash flows = ledger.contentHash().orElse(null);
    ContentHash input =
        flows == null
            ? null
            : CanonicalForm.hash(Map.of("flows", flows, "holder", options.holder()));
    Standard standard = edition(catalogue.standard(options.standard()), ruleSet);
    return stamp(standard, ruleSet, AssessmentOptions.asOf(options.asOf()), input)
        .withChoices(options.decisive());
  }

  /** The rule set that counts for an edition: its own, or that of the edition it extends. */
  private RuleSet counting(Standard standard) {
    return counting.computeIfAbsent(standard.id(), id -> findCounting(standard));
  }

  private RuleSet findCounting(Standard standard) {
    List<StandardId> chain = new ArrayList<>(2);
    chain.add(standard.id());
    StandardId basis = standard.version().basis();
    while (basis != null) {
      Standard extended = catalogue.standard(basis);
      chain.add(extended.id());
      basis = extended.version().basis();
    }
    return ruleSets.of(chain);
  }

  private Stamp stamp(
      Standard standard, RuleSet ruleSet, AssessmentOptions options, @Nullable ContentHash input) {
    Catalogue data = data(ruleSet);
    return new Stamp(
        library,
        new Stamp.Part(ruleSet.coordinate(), ruleSet.content()),
        data.stamp(),
        data.overlays(),
        standard.id(),
        options.asOf(),
        options.strictEvidence(),
        options.inferences(),
        options.limits(),
        input);
  }

  /** The rule set that decides on an edition: the one that is pinned, else the one that counts. */
  private RuleSet deciding(Standard standard, AssessmentOptions options) {
    return ruleSets.pinned(counting(standard), options.ruleSets());
  }

  /** The data that a rule set decides on: those that were kept for it, else those of today. */
  private Catalogue data(RuleSet ruleSet) {
    return data(ruleSets.keptData(ruleSet));
  }

  private Catalogue data(String name) {
    return name.isEmpty() ? catalogue : kept.computeIfAbsent(name, catalogue::kept);
  }

  /** An edition as a rule set sees it. */
  private Standard edition(Standard standard, RuleSet ruleSet) {
    return data(ruleSet)
        .find(standard.id())
        .orElseThrow(
            () ->
                new AsiException(
                    ruleSet
                        + " decides on the data "
                        + ruleSets.keptData(ruleSet)
                        + ", which have no "
                        + standard.id()
                        + "; pin a later version"));
  }

  private Assessor assessor(
      Standard today, RuleSet ruleSet, SelfAssessment input, AssessmentOptions options) {
    Standard standard = edition(today, ruleSet);
    if (standard.version().content() != EditionContent.CRITERIA) {
      throw new AsiException(
          standard.id()
              + " has no criteria in this catalogue; to assess against it, add them from your own"
              + " copy with an overlay");
    }
    Catalogue data = data(ruleSet);
    EditionRules edition =
        editions.computeIfAbsent(
            new EditionKey(standard.id(), ruleSets.keptData(ruleSet), ruleSet.packages()),
            key ->
                new EditionRules(
                    standard, data.kinds(), data.parameters(), answers(key.packages())));
    return new Assessor(edition, input, options.asOf(), options.strictEvidence(), options.limits());
  }

  private RuleSetAnswers answers(List<String> packages) {
    return answers.computeIfAbsent(packages, key -> new RuleSetAnswers(rules, key));
  }
}
