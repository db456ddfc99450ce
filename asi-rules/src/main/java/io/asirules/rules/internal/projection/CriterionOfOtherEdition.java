package io.asirules.rules.internal.projection;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.mapping.MappingPath;
import io.asirules.model.mapping.MappingRow;
import io.asirules.model.mapping.Predecessor;
import io.asirules.model.mapping.Projection;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.model.mapping.Relation;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.internal.engine.Verdict;
import io.asirules.rules.observation.ProjectionSeen;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A criterion of another edition with all that leads to it: observes it, and words the verdict. */
final class CriterionOfOtherEdition {

  private static final LocalizedText NO_REASON =
      new LocalizedText("no mapping row speaks of it.", "无对应关系记录。");

  private static final LocalizedText ANY =
      new LocalizedText("any criterion of the edition assessed", "已评估版本的任何准则");

  private final StandardId edition;
  private final CriterionId target;
  private final Attested<LocalizedText> title;
  private final @Nullable Criterion criterion;
  private final @Nullable Applicability applicability;
  private final @Nullable CriterionResult own;
  private final List<MappingPath> paths;
  private final List<Predecessor> predecessors;
  private final List<Predecessor> counting;
  private final boolean strict;
  private final CriterionOutcome before;

  /**
   * Prepares a case.
   *
   * @param edition the other edition
   * @param target the criterion, or a module whose criteria are not known
   * @param title its title
   * @param criterion the criterion; null for a module
   * @param applicability whether it applies to the scope; null for a module
   * @param own the result of the entity's own answers to it, or null
   * @param paths all paths that reach it
   * @param predecessors those with a source, with its result, strongest first
   * @param strict whether data below CONFIRMED may decide nothing
   */
  CriterionOfOtherEdition(
      StandardId edition,
      CriterionId target,
      Attested<LocalizedText> title,
      @Nullable Criterion criterion,
      @Nullable Applicability applicability,
      @Nullable CriterionResult own,
      List<MappingPath> paths,
      List<Predecessor> predecessors,
      boolean strict) {
    this.edition = edition;
    this.target = target;
    this.title = title;
    this.criterion = criterion;
    this.applicability = applicability;
    this.own = own;
    this.paths = paths;
    this.predecessors = predecessors;
    this.strict = strict;
    this.counting = counting(predecessors);
    this.before = toCarry(counting);
  }

  /** Those that carry an outcome or, where there is none, those that have something in common. */
  private static List<Predecessor> counting(List<Predecessor> predecessors) {
    List<Predecessor> carrying =
        predecessors.stream().filter(each -> each.path().relation().carriesOutcome()).toList();
    return carrying.isEmpty()
        ? predecessors.stream().filter(each -> each.path().relation().carriesEvidence()).toList()
        : carrying;
  }

  private static CriterionOutcome toCarry(List<Predecessor> counting) {
    CriterionOutcome worst = CriterionOutcome.NOT_APPLICABLE;
    CriterionOutcome rated = null;
    for (Predecessor predecessor : counting) {
      CriterionOutcome outcome = predecessor.result().outcome();
      worst = worst.worse(outcome);
      if (outcome != CriterionOutcome.NOT_ASSESSED && outcome != CriterionOutcome.NOT_APPLICABLE) {
        rated = rated == null ? outcome : rated.worse(outcome);
      }
    }
    return rated == null ? worst : rated;
  }

  ProjectionSeen observation() {
    EvidenceLevel best = EvidenceLevel.UNKNOWN;
    int carrying = 0;
    int findings = 0;
    int within = 0;
    for (Predecessor each : counting) {
      EvidenceLevel level = each.path().level();
      best = best.compareTo(level) <= 0 ? best : level;
      carrying += each.path().relation().carriesOutcome() ? 1 : 0;
      findings += each.result().outcome().isFinding() ? 1 : 0;
      within += isFindingWithin(each) ? 1 : 0;
    }
    return new ProjectionSeen(
        own != null && own.outcome() != CriterionOutcome.NOT_ASSESSED,
        applicability == null ? ApplicabilityStatus.UNDETERMINED : applicability.status(),
        applicability == null ? EvidenceLevel.UNKNOWN : applicability.level(),
        strict,
        counting.size(),
        (int) predecessors.stream().filter(each -> isUnusedInference(each.path())).count(),
        paths.size(),
        (int) paths.stream().filter(path -> path.relation() == Relation.UNKNOWN).count(),
        before,
        carrying,
        best,
        findings,
        within);
  }

  private static boolean isUnusedInference(MappingPath path) {
    return path.isInferred() && !path.inferencesUsed();
  }

  /** A finding on a criterion that asks no more than this one. */
  private static boolean isFindingWithin(Predecessor predecessor) {
    return predecessor.path().relation() != Relation.SUPERSET_OF
        && predecessor.result().outcome().isFinding();
  }

  /** What becomes of the assessment here. */
  Projection projection(Verdict verdict) {
    Said said = verdict.leading();
    ProjectionStatus status = (ProjectionStatus) said.outcome();
    CriterionOutcome after =
        switch (status) {
          case KEPT -> Objects.requireNonNull(own).outcome();
          case CARRIED -> before;
          case REVIEW -> CriterionOutcome.NEEDS_JUDGEMENT;
          case NOT_ASSESSED, NEW -> CriterionOutcome.NOT_ASSESSED;
          case UNKNOWN -> CriterionOutcome.INDETERMINATE;
          case NOT_APPLICABLE -> CriterionOutcome.NOT_APPLICABLE;
        };
    Reason<ReasonCode> reason =
        new Reason<>(said.code(), arguments(said.code()), List.of(), citation(), said.rule());
    return new Projection(
        target, title, criterion, status, after, predecessors, reason, caveats(status));
  }

  private List<Argument> arguments(ReasonCode code) {
    Argument named = Argument.of(String.join(", ", names(meant())));
    return switch (code) {
      case OWN_ANSWER_KEPT -> List.of(Argument.of(before.title()));
      case TARGET_DOES_NOT_APPLY ->
          List.of(
              applicability == null
                  ? Argument.of(NO_REASON)
                  : Argument.of(
                      new LocalizedText(
                          applicability.reason().text(Language.EN),
                          applicability.reason().text(Language.ZH))));
      case NEW_CRITERION -> List.of(reason());
      case RELATION_NOT_KNOWN -> List.of(meant().isEmpty() ? Argument.of(ANY) : named, reason());
      case MAPPING_NOT_RELIABLE -> List.of(named, Argument.of(levelOf(counting)));
      case APPLICABILITY_DIFFERS, NOTHING_TO_CARRY -> List.of(named);
      default -> List.of(named, reason());
    };
  }

  /** The predecessors that the reason speaks of. */
  private List<Predecessor> meant() {
    if (!counting.isEmpty()) {
      return counting;
    }
    List<Predecessor> leads =
        predecessors.stream().filter(each -> isUnusedInference(each.path())).toList();
    return leads.isEmpty() ? predecessors : leads;
  }

  private static List<String> names(List<Predecessor> predecessors) {
    return predecessors.stream()
        .map(each -> each.result().criterion().id().value())
        .distinct()
        .toList();
  }

  /** Rationale and coverage of the rows, each once. */
  private Argument reason() {
    List<MappingPath> told = new ArrayList<>();
    meant().forEach(each -> told.add(each.path()));
    if (told.isEmpty()) {
      told.addAll(paths);
    }
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    List<LocalizedText> seen = new ArrayList<>();
    for (MappingPath path : told) {
      for (MappingRow row : telling(path)) {
        for (LocalizedText text : texts(row)) {
          if (!seen.contains(text)) {
            seen.add(text);
            en.append(en.length() == 0 ? "" : " ").append(text.en());
            zh.append(text.zh());
          }
        }
      }
    }
    return Argument.of(
        seen.isEmpty() ? NO_REASON : new LocalizedText(en.toString(), zh.toString()));
  }

  /** The rows that change something, where there are such; the others would repeat themselves. */
  private static List<MappingRow> telling(MappingPath path) {
    List<MappingRow> telling =
        path.steps().stream()
            .filter(row -> !row.relation().isAtLeast(Relation.EQUIVALENT))
            .toList();
    return telling.isEmpty() ? path.steps().subList(0, 1) : telling;
  }

  private static List<LocalizedText> texts(MappingRow row) {
    return row.coverage() == null
        ? List.of(row.rationale())
        : List.of(row.rationale(), row.coverage());
  }

  private Citation citation() {
    List<String> sources = new ArrayList<>();
    EvidenceLevel level = EvidenceLevel.VERIFIED;
    for (MappingPath path : paths) {
      level = level.weaker(path.level());
      for (MappingRow row : path.steps()) {
        row.provenance().sources().stream()
            .filter(source -> !sources.contains(source))
            .forEach(sources::add);
      }
    }
    boolean needsSource = level == EvidenceLevel.CONFIRMED || level == EvidenceLevel.SECONDARY;
    EvidenceLevel shown = needsSource && sources.isEmpty() ? EvidenceLevel.UNKNOWN : level;
    return new Citation(
        Reference.of(edition, target),
        new Provenance(paths.isEmpty() ? EvidenceLevel.UNKNOWN : shown, sources, ""));
  }

  private static EvidenceLevel levelOf(List<Predecessor> predecessors) {
    EvidenceLevel best = EvidenceLevel.UNKNOWN;
    for (Predecessor predecessor : predecessors) {
      EvidenceLevel level = predecessor.path().level();
      best = best.compareTo(level) <= 0 ? best : level;
    }
    return best;
  }

  private List<Caveat<CaveatCode>> caveats(ProjectionStatus status) {
    List<Caveat<CaveatCode>> caveats = new ArrayList<>();
    boolean mapped =
        status == ProjectionStatus.CARRIED
            || status == ProjectionStatus.REVIEW
            || status == ProjectionStatus.NEW;
    if (mapped) {
      List<MappingPath> used = new ArrayList<>();
      meant().forEach(each -> used.add(each.path()));
      for (MappingPath path : used.isEmpty() ? paths : used) {
        if (!path.level().isReliable()) {
          caveats.add(Caveat.on(CaveatCode.MAPPING_NOT_CONFIRMED, described(path), path.level()));
        }
      }
    }
    if (applicability != null && !applicability.level().isReliable()) {
      caveats.add(
          Caveat.on(
              CaveatCode.APPLICABILITY_NOT_CONFIRMED,
              Reference.of(edition, target).toString(),
              applicability.level()));
    }
    return List.copyOf(caveats);
  }

  private static String described(MappingPath path) {
    return (path.source() == null ? "-" : path.source())
        + " "
        + path.relation()
        + " "
        + (path.target() == null ? "-" : path.target());
  }
}
