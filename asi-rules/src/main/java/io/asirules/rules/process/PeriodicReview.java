package io.asirules.rules.process;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.audit.Certificate;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.NextDate;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes next while a certificate runs, or before the first one: PROCESS.md, section 1. */
final class PeriodicReview {

  private static final StandardId PERFORMANCE_STANDARD = StandardId.parse("asi:ps:1");

  private PeriodicReview() {}

  static List<NextDate> dates(
      Progress at, StandardId standard, LocalDate asOf, AssuranceFacts facts) {
    List<NextDate> dates = new ArrayList<>();
    Certificate held = at.certificate();
    LocalDate joined = at.joined();
    if (held == null) {
      if (joined != null && standard.sameStandard(PERFORMANCE_STANDARD)) {
        LocalDate deadline = joined.plusYears(facts.number(AssuranceFact.MEMBERSHIP_YEARS));
        AssuranceFact fact = AssuranceFact.MEMBERSHIP_YEARS;
        dates.add(
            date(NextDate.Kind.MEMBERSHIP_DEADLINE, null, deadline, asOf, facts.provenance(fact)));
      }
    } else if (held.level() == CertificateLevel.PROVISIONAL) {
      AssuranceFact fact = AssuranceFact.PROVISIONAL_LAST_DAY;
      dates.add(date(NextDate.Kind.FULL_BY, null, held.expiry(), asOf, facts.provenance(fact)));
    } else {
      if (!at.surveyed()) {
        LocalDate around = held.issue().plusMonths(facts.number(AssuranceFact.SURVEILLANCE_AROUND));
        List<Integer> window = facts.numbers(AssuranceFact.SURVEILLANCE_WINDOW);
        dates.add(
            date(
                NextDate.Kind.SURVEILLANCE_AROUND,
                null,
                around,
                asOf,
                facts.provenance(AssuranceFact.SURVEILLANCE_AROUND)));
        dates.add(
            date(
                NextDate.Kind.SURVEILLANCE_WINDOW,
                held.issue().plusMonths(window.get(0)),
                held.issue().plusMonths(window.get(1)),
                asOf,
                facts.provenance(AssuranceFact.SURVEILLANCE_WINDOW)));
      }
      AssuranceFact fact = AssuranceFact.RE_CERTIFICATION;
      dates.add(
          date(NextDate.Kind.RE_CERTIFICATION, null, held.expiry(), asOf, facts.provenance(fact)));
    }
    dates.sort(Comparator.comparing(NextDate::date).thenComparing(NextDate::kind));
    return List.copyOf(dates);
  }

  private static NextDate date(
      NextDate.Kind kind,
      @Nullable LocalDate from,
      LocalDate day,
      LocalDate asOf,
      Provenance provenance) {
    return new NextDate(kind, from, day, day.isBefore(asOf), provenance);
  }
}
