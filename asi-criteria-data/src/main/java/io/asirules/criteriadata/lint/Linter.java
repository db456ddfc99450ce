package io.asirules.criteriadata.lint;

import com.google.common.collect.ImmutableMap;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Checks the data of a standard, the library's own or a user's. Reading them already refused what
 * no standard can be: a value without provenance, a CONFIRMED or SECONDARY value with no source at
 * all, a THRESHOLD without a limit. What is left is well-formed and may still be wrong.
 *
 * <p>Stateless; safe for use by many threads.
 */
public final class Linter {

  /** Longest English title. */
  private static final int TITLE = 120;

  /** Longest English summary of a criterion: beyond it a paraphrase turns into a copy. */
  private static final int SUMMARY = 320;

  /** Longest English text of a requirement. */
  private static final int REQUIREMENT = 220;

  private static final Pattern LETTER = Pattern.compile("[a-z]");

  private static final Pattern NOT_ESSENTIAL =
      Pattern.compile("\\bnot essential\\b", Pattern.CASE_INSENSITIVE);

  /** Checksum: PS 1 to 3.1 have eleven principles, CoC 1 has twelve sections, CoC 2 eleven. */
  private static final ImmutableMap<StandardId, Integer> PRINCIPLES =
      ImmutableMap.of(
          StandardId.parse("asi:ps:1"), 11,
          StandardId.parse("asi:ps:2"), 11,
          StandardId.parse("asi:ps:3"), 11,
          StandardId.parse("asi:ps:3.1"), 11,
          StandardId.parse("asi:coc:1"), 12,
          StandardId.parse("asi:coc:2"), 11);

  private final Standard standard;
  private final DefectLog log = new DefectLog();
  private final ParticularsLinter particulars = new ParticularsLinter(log);

  private Linter(Standard standard) {
    this.standard = standard;
  }

  /**
   * Checks an edition.
   *
   * @param standard the edition
   * @return its defects, in reading order; empty when there are none
   */
  public static List<Defect> check(Standard standard) {
    Linter linter = new Linter(standard);
    linter.version();
    linter.principles();
    linter.order();
    standard.criteria().forEach(linter::criterion);
    return linter.log.defects();
  }

  private void version() {
    StandardVersion version = standard.version();
    String place = version.id().toString();
    log.text(place + ", title", version.title(), TITLE);
    log.value(place + ", published", version.published());
    log.value(place + ", auditableFrom", version.auditableFrom());
    log.value(place + ", auditableUntil", version.auditableUntil());
    log.value(place + ", consultation", version.consultation());
    log.value(place + ", criteriaCount", version.criteriaCount());
    int count = standard.criteria().size();
    boolean known = version.content() == EditionContent.CRITERIA;
    log.expect(
        known == (count > 0), place, "is " + version.content() + " and has " + count + " criteria");
    if (known && version.criteriaCount() != null) {
      int expected = version.criteriaCount().value();
      log.expect(expected == count, place, "has " + count + " criteria; expected " + expected);
    }
  }

  private void principles() {
    String place = standard.id().toString();
    int count = standard.principles().size();
    int expected = PRINCIPLES.getOrDefault(standard.id(), count);
    log.expect(expected == count, place, "has " + count + " principles; expected " + expected);
    log.ascending(
        place + ", principles", standard.principles().stream().map(Principle::number).toList());
    for (Principle principle : standard.principles()) {
      String title = place + " principle " + principle.number() + ", title";
      log.value(title, principle.title());
      log.text(title, principle.title(), TITLE);
    }
  }

  private void order() {
    String place = standard.id().toString();
    log.ascending(place + ", criteria", standard.criteria().stream().map(Criterion::id).toList());
    for (Criterion criterion : standard.criteria()) {
      log.unique(
          Reference.of(standard.id(), criterion.id()) + ", requirements",
          criterion.requirements().stream().map(Requirement::id).toList());
    }
  }

  private void criterion(Criterion criterion) {
    String place = Reference.of(standard.id(), criterion.id()).toString();
    principleOf(place, criterion);
    log.value(place + ", title", criterion.title());
    log.text(place + ", title", criterion.title(), TITLE);
    log.value(place + ", summary", criterion.summary());
    log.text(place + ", summary", criterion.summary(), SUMMARY);
    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      String cell = place + ", " + activity;
      log.expect(criterion.bindings().containsKey(activity), cell, "has no cell in the matrix");
      log.value(cell, criterion.bindings().get(activity));
    }
    log.values(place + ", conditions", criterion.conditions());
    if (criterion.requirements().isEmpty()) {
      log.add(place, "has no requirement");
    } else {
      log.expect(
          criterion.requirements().stream().anyMatch(Linter::isEssentialOrSaysWhyNot),
          place,
          "has no essential requirement, and no note of a requirement says why");
    }
    for (Requirement requirement : criterion.requirements()) {
      requirement(criterion, requirement);
    }
    particulars.smelterLimits(place, criterion);
  }

  /**
   * An essential requirement can make a Major. Where a duty is recalled weakly, or the criterion is
   * not shown to exist, none may; a note then says "not essential" and the reason.
   */
  private static boolean isEssentialOrSaysWhyNot(Requirement requirement) {
    return requirement.essential() || NOT_ESSENTIAL.matcher(requirement.provenance().note()).find();
  }

  private void principleOf(String place, Criterion criterion) {
    int principle = criterion.principle();
    Set<Integer> known = new HashSet<>();
    standard.principles().forEach(each -> known.add(each.number()));
    log.expect(known.contains(principle), place, "belongs to principle " + principle + ", unknown");
    String number = criterion.id().value();
    int dot = number.indexOf('.');
    log.expect(
        number.substring(0, dot < 0 ? number.length() : dot).equals(Integer.toString(principle)),
        place,
        "belongs to principle " + principle + ", which its number does not begin with");
  }

  private void requirement(Criterion criterion, Requirement requirement) {
    String place = Reference.of(standard.id(), requirement.id()).toString();
    log.expect(
        requirement.id().criterion().equals(criterion.id()),
        place,
        "stands under criterion " + criterion.id());
    log.provenance(place, requirement.provenance());
    log.text(
        place + ", text",
        new Attested<>(requirement.text(), requirement.provenance()),
        REQUIREMENT);
    letter(place + ", letter", requirement);
    log.value(place + ", interval", requirement.intervalMonths());
    log.expect(
        requirement.intervalMonths() == null || requirement.intervalMonths().value() > 0,
        place + ", interval",
        "is not a positive number of months");
    log.value(place + ", publication", requirement.publication());
    log.expect(
        requirement.kind() != RequirementKind.PUBLIC_DISCLOSURE || requirement.mustBePublic(),
        place + ", publication",
        "is false for a PUBLIC_DISCLOSURE");
    log.value(place + ", verification", requirement.verification());
    log.value(place + ", activities", requirement.activities());
    log.expect(
        requirement.activities() == null || !requirement.activities().value().isEmpty(),
        place + ", activities",
        "names no activity, so that nobody is bound");
    log.values(place + ", conditions", requirement.conditions());
    log.values(place + ", schemes", requirement.recognisedSchemes());
    particulars.threshold(place + ", threshold", requirement.threshold());
    particulars.requirement(place, criterion, requirement);
  }

  private void letter(String place, Requirement requirement) {
    var letter = requirement.letter();
    if (letter == null) {
      return;
    }
    log.value(place, letter);
    log.expect(
        LETTER.matcher(letter.value()).matches(),
        place,
        "'" + letter.value() + "' is not a single letter from a to z");
    // A guessed letter would read as a citation; without any provenance the key has to do.
    log.expect(
        letter.level() != EvidenceLevel.UNKNOWN,
        place,
        "'" + letter.value() + "' has no provenance");
  }
}
