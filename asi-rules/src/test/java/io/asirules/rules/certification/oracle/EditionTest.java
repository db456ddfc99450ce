package io.asirules.rules.certification.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.PartialDate;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import io.asirules.model.standard.StandardVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue says of editions what the reference wrote down from the facts. */
class EditionTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @ParameterizedTest
  @MethodSource("io.asirules.rules.certification.oracle.Edition#ids")
  void theCatalogueHasTheSameDates(StandardId id) {
    Edition edition = Edition.get(id);
    StandardVersion version = CATALOGUE.standard(id).version();
    Attested<PartialDate> published = version.published();
    assertThat(published).isNotNull();
    assertThat(published.value()).isEqualTo(edition.published());
    assertThat(published.level() == EvidenceLevel.CONFIRMED)
        .isEqualTo(edition.publishedConfirmed());
    assertThat(lastStart(version)).isEqualTo(edition.lastStart());
    assertThat(version.replacedBy()).isEqualTo(edition.successor());
    assertThat(version.status() == StandardStatus.DRAFT).isEqualTo(edition.draft());
    Attested<PartialDate> open = version.auditableFrom();
    if (open != null) {
      // No edition is known to be open to audits on a day other than that of its publication.
      assertThat(open.value().earliest()).isBeforeOrEqualTo(edition.firstDay());
      assertThat(open.value().latest()).isAfterOrEqualTo(edition.firstDay());
    }
  }

  private static @Nullable LocalDate lastStart(StandardVersion version) {
    Attested<LocalDate> last = version.auditableUntil();
    return last == null ? null : last.value();
  }

  @ParameterizedTest
  @MethodSource("io.asirules.rules.certification.oracle.Edition#ids")
  void theCatalogueHasTheSameNumberedCriteria(StandardId id) {
    assertThat(
            CATALOGUE.standard(id).criteria().stream()
                .map(criterion -> criterion.id())
                .filter(EditionTest::isNumbered))
        .containsExactlyInAnyOrderElementsOf(Edition.get(id).criteria());
  }

  private static boolean isNumbered(CriterionId id) {
    return id.value().matches("[0-9]+\\.[0-9]+");
  }
}
