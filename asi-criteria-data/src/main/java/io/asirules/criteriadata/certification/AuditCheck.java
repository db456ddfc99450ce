package io.asirules.criteriadata.certification;

import com.google.common.collect.ImmutableSet;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditProblem.Part;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Checks the record of an audit against the catalogue: problems stop a decision, caveats come with
 * it. Immutable and safe for use by many threads.
 */
public final class AuditCheck {

  private static final ImmutableSet<String> CERTIFIED = ImmutableSet.of("ps", "coc");

  private final Catalogue catalogue;
  private final AssuranceFacts facts;

  /**
   * Creates a check.
   *
   * @param catalogue the editions, and what is known of assurance
   */
  public AuditCheck(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.facts = catalogue.assurance();
  }

  /**
   * Finds what stops a decision.
   *
   * @param audit the record; its edition must be in the catalogue
   * @return the first problem, or empty
   * @throws io.asirules.model.AsiException if the catalogue lacks the edition
   */
  public Optional<AuditProblem> problem(AuditRecord audit) {
    Standard standard = catalogue.standard(audit.standard());
    Optional<String> wrong = problem(standard);
    if (wrong.isPresent()) {
      return Optional.of(new AuditProblem(Part.STANDARD, wrong.get()));
    }
    for (Finding finding : audit.findings()) {
      wrong = problem(standard, finding.part());
      if (wrong.isPresent()) {
        return Optional.of(new AuditProblem(Part.FINDING, wrong.get()));
      }
    }
    return dates(audit, standard).problems().stream().findFirst();
  }

  /**
   * Tells whether an edition can be certified against.
   *
   * @param standard the edition
   * @return what stops it, or empty
   */
  public Optional<String> problem(Standard standard) {
    if (!CERTIFIED.contains(standard.id().standard())) {
      return Optional.of(
          standard.id()
              + " is no standard to certify against; expected an edition of asi:ps or asi:coc");
    }
    return standard.version().status() == StandardStatus.DRAFT
        ? Optional.of(standard.id() + " is a draft, which no audit uses")
        : Optional.empty();
  }

  /**
   * Tells whether an edition has what a finding names.
   *
   * @param standard the edition
   * @param part criterion and letters
   * @return what is wrong, or empty
   */
  public Optional<String> problem(Standard standard, CriterionPart part) {
    Optional<Criterion> criterion = standard.criterion(part.criterion());
    if (criterion.isEmpty()) {
      return Optional.of(
          standard.version().content() == EditionContent.CRITERIA
              ? Spelling.unknown(
                  "criterion of " + standard.id(),
                  part.criterion().value(),
                  near(standard, part.criterion()))
              : standard.id() + " has no criteria in this catalogue, so none can be looked up");
    }
    boolean none =
        facts.letters(standard.id(), part.criterion()).isPresent()
            && lettersOf(standard, criterion.get()).isEmpty();
    return none && !part.letters().isEmpty()
        ? Optional.of(
            "criterion "
                + part.criterion()
                + " of "
                + standard.id()
                + " has no letters; did you mean '"
                + part.criterion()
                + "'?")
        : Optional.empty();
  }

  /** Criteria of the same principle where there are any: a slip is rather in the last digit. */
  private static List<String> near(Standard standard, CriterionId unknown) {
    List<String> all = standard.criteria().stream().map(each -> each.id().value()).toList();
    int dot = unknown.value().indexOf('.');
    String principle = (dot < 0 ? unknown.value() : unknown.value().substring(0, dot)) + ".";
    List<String> same = all.stream().filter(each -> each.startsWith(principle)).toList();
    return same.isEmpty() ? all : same;
  }

  /** Letters that the catalogue or a list of findings shows: a lower bound. */
  private NavigableSet<Character> lettersOf(Standard standard, Criterion criterion) {
    NavigableSet<Character> letters = new TreeSet<>();
    facts.letters(standard.id(), criterion.id()).map(Attested::value).ifPresent(letters::addAll);
    for (Requirement requirement : criterion.requirements()) {
      Attested<String> letter = requirement.letter();
      if (letter != null && letter.value().length() == 1) {
        letters.add(letter.value().charAt(0));
      }
    }
    return letters;
  }

  /**
   * Finds what a person should look at, without stopping a decision.
   *
   * @param audit the record; its edition must be in the catalogue
   * @return the caveats, those of dates first
   */
  public List<Caveat<CertificationCaveatCode>> caveats(AuditRecord audit) {
    Standard standard = catalogue.standard(audit.standard());
    List<Caveat<CertificationCaveatCode>> caveats =
        new ArrayList<>(dates(audit, standard).caveats());
    for (Finding finding : audit.findings()) {
      Caveat<CertificationCaveatCode> unseen = unseenLetters(standard, finding.part());
      if (unseen != null && !caveats.contains(unseen)) {
        caveats.add(unseen);
      }
    }
    return List.copyOf(caveats);
  }

  private @Nullable Caveat<CertificationCaveatCode> unseenLetters(
      Standard standard, CriterionPart part) {
    NavigableSet<Character> seen =
        standard.criterion(part.criterion()).map(each -> lettersOf(standard, each)).orElseThrow();
    if (seen.isEmpty() || part.letters().isEmpty() || part.letters().last() <= seen.last()) {
      return null;
    }
    return new Caveat<>(
        CertificationCaveatCode.LETTER_NOT_SEEN,
        List.of(
            Argument.of(part),
            Argument.of(part.criterion()),
            Argument.of(CriterionPart.of(part.criterion(), seen))),
        null);
  }

  private EditionDates dates(AuditRecord audit, Standard standard) {
    StandardVersion regime =
        catalogue.find(audit.regime().id()).map(Standard::version).orElse(null);
    return new EditionDates(catalogue, audit, standard.version(), regime);
  }
}
