package io.asirules.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.Language;
import io.asirules.model.assessment.Reason;
import io.asirules.model.certification.SchemeCertificate;
import io.asirules.model.certification.SchemeNoticeCode;
import io.asirules.model.certification.SchemeProposal;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeProposalsTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final CertificationScope SCOPE =
      CertificationScope.builder()
          .unit(new OrgUnit("metal", OrgUnitKind.DIVISION, null, "Metal", true))
          .facility(Facility.builder("sund").unit("metal").build())
          .facility(Facility.builder("vik").build())
          .facility(Facility.builder("sold").inScope(false).build())
          .build();

  private static List<SchemeProposal> propose(String edition, SchemeCertificate certificate) {
    return SchemeProposals.propose(
        CATALOGUE, CATALOGUE.standard(edition), SCOPE, "acme", List.of(certificate), DAY);
  }

  private static SchemeCertificate held(String scheme, String... sites) {
    return new SchemeCertificate(
        scheme, Set.of(sites), LocalDate.of(2023, 1, 1), LocalDate.of(2025, 12, 31));
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # scheme | edition | proposed | notices
          ISO 14001:2015 | asi:ps:3.1 | asi:ps:3.1#2.3/environmental-management-system | CONFIRM_CRITERION,CONFIRM_SCOPE
          ISO 14001 | asi:ps:3 | asi:ps:3#2.3/environmental-management-system | CONFIRM_CRITERION,CONFIRM_SCOPE
          ISO 45001:2018 | asi:ps:3.1 | asi:ps:3.1#11.1/management-system | CONFIRM_CRITERION,CONFIRM_SCOPE
          ISO 37001:2016 | asi:ps:3.1 | asi:ps:3.1#1.2/anti-corruption-system | CONFIRM_CRITERION,CONFIRM_SCOPE
          ISO 14044:2006 | asi:ps:3.1 | asi:ps:3.1#4.1/life-cycle-assessment | CONFIRM_CRITERION,CONFIRM_SCOPE
          ISO 45001:2018 | asi:ps:2 | asi:ps:2#11.2/management-system | LIST_NOT_CONFIRMED,CONFIRM_CRITERION,CONFIRM_SCOPE
          SA8000 | asi:ps:3.1 | - | NOT_ON_LIST
          IRMA | asi:ps:2 | - | NOT_ON_LIST
          EITI | asi:ps:2 | - | LIST_NOT_CONFIRMED,SERVES_UNKNOWN
          EN 15804 | asi:ps:2 | - | LIST_NOT_CONFIRMED,SERVES_UNKNOWN
          ISO 14001:2015 | asi:coc:2 | - | SERVES_UNKNOWN
          ISO 14001:2004 | asi:ps:3.1 | - | OTHER_EDITION
          ISO 9001:2015 | asi:ps:3.1 | - | NOT_RECOGNISED
          """)
  void aCertificateOfTheWholeScopeIsProposedAsTheListsAllow(
      String scheme, String edition, String proposed, String notices) {
    List<SchemeProposal> proposals = propose(edition, held(scheme, "acme"));

    assertThat(proposals).hasSize(1);
    SchemeProposal proposal = proposals.get(0);
    assertThat(proposal.serves() == null ? "-" : proposal.serves().reference().toString())
        .isEqualTo(proposed);
    assertThat(codes(proposal)).isEqualTo(notices);
    assertThat(proposal.isProposed()).isEqualTo(!proposed.equals("-"));
  }

  private static String codes(SchemeProposal proposal) {
    return proposal.notices().stream()
        .map(notice -> notice.code().name())
        .collect(Collectors.joining(","));
  }

  @Test
  void aProposalSaysWhatHasToBeConfirmed() {
    SchemeProposal proposal = propose("asi:ps:3.1", held("ISO 14001:2015", "metal")).get(0);

    assertThat(proposal.covered()).containsExactly("sund");
    assertThat(proposal.notCovered()).containsExactly("vik");
    assertThat(proposal.notices())
        .extracting(notice -> notice.text(Language.EN))
        .containsExactly(
            "That ISO 14001:2015 serves asi:ps:3.1#2.3/environmental-management-system is not"
                + " confirmed (RECALLED): the table by criterion was not found. Confirm it before"
                + " it counts.",
            "The auditor has to confirm that the certificate's scope matches: it covers sund.",
            "The certificate does not cover vik; there it stands for nothing.");
  }

  @Test
  void aCertificateThatCoversNothingInScopeProposesNothing() {
    assertThat(codes(propose("asi:ps:3.1", held("ISO 14001:2015", "sold")).get(0)))
        .isEqualTo("COVERS_NOTHING");
    assertThat(codes(propose("asi:ps:3.1", held("ISO 14001:2015", "elsewhere")).get(0)))
        .isEqualTo("UNKNOWN_SITE,COVERS_NOTHING");
  }

  @Test
  void aPlaceThatTheScopeDoesNotHaveIsNamed() {
    SchemeProposal proposal =
        propose("asi:ps:3.1", held("ISO 14001:2015", "sund", "vik", "elsewhere")).get(0);

    assertThat(codes(proposal)).isEqualTo("UNKNOWN_SITE,CONFIRM_CRITERION,CONFIRM_SCOPE");
  }

  @Test
  void withoutItsScopeACertificateMatchesNothing() {
    assertThat(
            codes(
                propose("asi:ps:3.1", new SchemeCertificate("ISO 14001:2015", null, null, DAY))
                    .get(0)))
        .isEqualTo("SCOPE_NOT_STATED");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-06-01, 2025-05-31, NOT_VALID",
    "2025-06-02, 2028-06-01, NOT_VALID",
    "2022-06-01, 2025-06-01, 'CONFIRM_CRITERION,CONFIRM_SCOPE'",
    "2025-06-01, , 'VALIDITY_NOT_STATED,CONFIRM_CRITERION,CONFIRM_SCOPE'"
  })
  void aCertificateHasToBeValidOnTheDay(LocalDate from, LocalDate to, String notices) {
    SchemeCertificate certificate =
        new SchemeCertificate("ISO 14001:2015", Set.of("acme"), from, to);

    assertThat(codes(propose("asi:ps:3.1", certificate).get(0))).isEqualTo(notices);
  }

  @Test
  void aNameThatNoListHasIsToldWithTheNearest() {
    Reason<SchemeNoticeCode> notice =
        propose("asi:ps:3.1", held("ISO 14010:2015", "acme")).get(0).notices().get(0);

    assertThat(notice.text(Language.EN))
        .isEqualTo(
            "ISO 14010:2015 is on no list of recognised schemes; the nearest is ISO 14001:2015.");
  }
}
