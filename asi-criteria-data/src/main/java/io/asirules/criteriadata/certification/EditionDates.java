package io.asirules.criteriadata.certification;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditProblem.Part;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.PartialDate;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether an edition, and the Assurance Manual, could be used on the day of an audit. */
final class EditionDates {

  private final Catalogue catalogue;
  private final AuditRecord audit;
  private final List<AuditProblem> problems = new ArrayList<>();
  private final List<Caveat<CertificationCaveatCode>> caveats = new ArrayList<>();

  /**
   * Looks at the dates.
   *
   * @param regime the edition of the Assurance Manual, or null when the catalogue lacks it
   */
  EditionDates(
      Catalogue catalogue,
      AuditRecord audit,
      StandardVersion edition,
      @Nullable StandardVersion regime) {
    this.catalogue = catalogue;
    this.audit = audit;
    opened(edition);
    closed(edition);
    if (audit.type().certifies()) {
      replaced(edition);
    }
    if (regime != null) {
      opened(regime);
      replaced(regime);
      older(regime, edition);
    }
  }

  List<AuditProblem> problems() {
    return problems;
  }

  List<Caveat<CertificationCaveatCode>> caveats() {
    return caveats;
  }

  private void opened(StandardVersion version) {
    for (Attested<PartialDate> day : openings(version)) {
      if (audit.end().isBefore(day.value().earliest())) {
        tooEarly(version, day);
        return;
      }
    }
  }

  /** When the edition came, the day that is known better first. */
  private static List<Attested<PartialDate>> openings(StandardVersion version) {
    return Stream.of(version.published(), version.auditableFrom())
        .filter(Objects::nonNull)
        .sorted(Comparator.comparing(Attested::level))
        .toList();
  }

  private void tooEarly(StandardVersion version, Attested<PartialDate> day) {
    if (!day.level().isReliable()) {
      warn(CertificationCaveatCode.EDITION_NOT_OPEN, version.id(), audit.end());
      return;
    }
    problems.add(
        new AuditProblem(
            Part.END,
            "the audit ended on "
                + audit.end()
                + ", before "
                + version.id()
                + " came on "
                + day.value()
                + "; expected a later day or an earlier edition"));
  }

  /**
   * The last day speaks of when a new audit began; certificates that run are surveyed beyond it.
   */
  private void closed(StandardVersion edition) {
    Attested<LocalDate> last = edition.auditableUntil();
    if (last == null || !audit.type().certifies() || !audit.end().isAfter(last.value())) {
      return;
    }
    if (audit.start().isEmpty()) {
      warn(CertificationCaveatCode.EDITION_CLOSED, edition.id(), last.value(), audit.end());
    } else if (audit.start().get().isAfter(last.value())) {
      problems.add(
          new AuditProblem(
              Part.START,
              "the audit began on "
                  + audit.start().get()
                  + ", but new audits against "
                  + edition.id()
                  + " began by "
                  + last.value()
                  + "; expected a later edition"));
    }
  }

  private void replaced(StandardVersion version) {
    StandardId successor = version.replacedBy();
    if (successor == null || version.auditableUntil() != null) {
      return;
    }
    Attested<PartialDate> since = published(successor);
    if (since != null && !since.value().earliest().isAfter(audit.end())) {
      warn(CertificationCaveatCode.EDITION_DATES_OPEN, version.id(), audit.end(), successor);
    }
  }

  private void older(StandardVersion regime, StandardVersion edition) {
    Attested<PartialDate> opening = edition.published();
    StandardId successor = regime.replacedBy();
    Attested<PartialDate> since = successor == null ? null : published(successor);
    if (opening != null
        && since != null
        && !opening.value().earliest().isBefore(since.value().earliest())) {
      problems.add(
          new AuditProblem(
              Part.REGIME,
              edition.id()
                  + " came on "
                  + opening.value()
                  + ", with or after "
                  + successor
                  + ", which replaced "
                  + regime.id()
                  + "; expected "
                  + successor
                  + " or a later one"));
    }
  }

  private @Nullable Attested<PartialDate> published(StandardId id) {
    return catalogue.find(id).map(found -> found.version().published()).orElse(null);
  }

  private void warn(CertificationCaveatCode code, Object... arguments) {
    List<Argument> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(Argument.of(argument));
    }
    caveats.add(new Caveat<>(code, words, null));
  }
}
