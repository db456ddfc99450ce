package io.asirules.rules.scheme;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.catalog.RecognisedSchemes;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Reason;
import io.asirules.model.certification.RecognisedScheme;
import io.asirules.model.certification.SchemeCertificate;
import io.asirules.model.certification.SchemeNoticeCode;
import io.asirules.model.certification.SchemeProposal;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.rules.internal.notice.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Proposes what certificates of other schemes may stand for. The entity picks the scheme and the
 * auditor checks that its scope matches; so every proposal says what has to be confirmed, and none
 * is an outcome. PROCESS.md, section 7, is the specification. Stateless; safe for use by many
 * threads.
 */
public final class SchemeProposals {

  private final Standard standard;
  private final CertificationScope scope;
  private final String entity;
  private final LocalDate asOf;
  private final RecognisedSchemes schemes;
  private final Notices assurance;

  private SchemeProposals(
      Catalogue catalogue,
      Standard standard,
      CertificationScope scope,
      String entity,
      LocalDate asOf) {
    this.schemes = catalogue.schemes();
    this.assurance = new Notices(catalogue.assurance());
    this.standard = standard;
    this.scope = scope;
    this.entity = entity;
    this.asOf = asOf;
  }

  /**
   * Makes proposals.
   *
   * @param catalogue the schemes that ASI recognises
   * @param standard the edition, whose requirements tell what a scheme serves
   * @param scope the certification scope
   * @param entity id of the entity; a certificate that covers it covers every facility
   * @param certificates the certificates held
   * @param asOf the day on which they have to be valid
   * @return for each certificate one proposal for each requirement that it may stand for, or one
   *     that says why there is none
   */
  public static List<SchemeProposal> propose(
      Catalogue catalogue,
      Standard standard,
      CertificationScope scope,
      String entity,
      Collection<SchemeCertificate> certificates,
      LocalDate asOf) {
    SchemeProposals proposals = new SchemeProposals(catalogue, standard, scope, entity, asOf);
    return certificates.stream().flatMap(each -> proposals.of(each).stream()).toList();
  }

  private List<SchemeProposal> of(SchemeCertificate certificate) {
    RecognisedScheme scheme = schemes.find(certificate.scheme()).orElse(null);
    if (scheme == null) {
      return none(certificate, null, List.of(unlisted(certificate.scheme())));
    }
    List<Reason<SchemeNoticeCode>> notices = new ArrayList<>();
    // Both are told, whatever the first says.
    boolean listed = listed(scheme, notices);
    boolean valid = valid(certificate, notices);
    Set<String> sites = certificate.sites();
    if (sites == null) {
      notices.add(
          assurance.notice(SchemeNoticeCode.SCOPE_NOT_STATED, AssuranceFact.SCHEME_MECHANISM));
      return none(certificate, scheme, notices);
    }
    SortedSet<String> covered = covered(sites, notices);
    if (covered.isEmpty()) {
      notices.add(
          assurance.notice(SchemeNoticeCode.COVERS_NOTHING, AssuranceFact.SCHEME_MECHANISM));
    }
    if (!listed || !valid || covered.isEmpty()) {
      return none(certificate, scheme, notices);
    }
    List<SchemeProposal> proposals = new ArrayList<>();
    for (Requirement requirement : standard.requirements()) {
      for (Attested<String> named : requirement.recognisedSchemes()) {
        if (named.value().equals(scheme.name())) {
          Reference reference = Reference.of(standard.id(), requirement.id());
          Citation serves = new Citation(reference, named.provenance());
          proposals.add(proposal(certificate, scheme, serves, covered, notices));
        }
      }
    }
    if (proposals.isEmpty()) {
      notices.add(
          assurance.notice(
              SchemeNoticeCode.SERVES_UNKNOWN,
              AssuranceFact.SCHEME_MECHANISM,
              scheme,
              standard.id()));
      return none(certificate, scheme, notices);
    }
    return proposals;
  }

  private static List<SchemeProposal> none(
      SchemeCertificate certificate,
      @Nullable RecognisedScheme scheme,
      List<Reason<SchemeNoticeCode>> notices) {
    return List.of(
        new SchemeProposal(certificate, scheme, null, new TreeSet<>(), new TreeSet<>(), notices));
  }

  private Reason<SchemeNoticeCode> unlisted(String written) {
    RecognisedScheme other = schemes.ofOtherEdition(written).orElse(null);
    if (other != null) {
      return Notices.of(
          SchemeNoticeCode.OTHER_EDITION, other.listed(standard.id()).provenance(), written, other);
    }
    String near = schemes.nearest(written);
    return assurance.notice(
        SchemeNoticeCode.NOT_RECOGNISED,
        AssuranceFact.SCHEME_MECHANISM,
        written,
        new LocalizedText("; the nearest is " + near, "；最接近的是" + near));
  }

  private boolean listed(RecognisedScheme scheme, List<Reason<SchemeNoticeCode>> notices) {
    Attested<Boolean> listed = scheme.listed(standard.id());
    boolean unknown = listed.level() == EvidenceLevel.UNKNOWN;
    if (!listed.value() && !unknown) {
      notices.add(
          Notices.of(SchemeNoticeCode.NOT_ON_LIST, listed.provenance(), scheme, standard.id()));
      return false;
    }
    if (!listed.level().isReliable()) {
      notices.add(
          Notices.of(
              SchemeNoticeCode.LIST_NOT_CONFIRMED, listed.provenance(), scheme, standard.id()));
    }
    return true;
  }

  private boolean valid(SchemeCertificate certificate, List<Reason<SchemeNoticeCode>> notices) {
    LocalDate from = certificate.from();
    LocalDate to = certificate.to();
    boolean valid = (from == null || !from.isAfter(asOf)) && (to == null || !to.isBefore(asOf));
    if (!valid) {
      String days = (from == null ? "" : from) + " / " + (to == null ? "" : to);
      notices.add(Notices.plain(SchemeNoticeCode.NOT_VALID, asOf, days.strip()));
    } else if (to == null) {
      notices.add(Notices.plain(SchemeNoticeCode.VALIDITY_NOT_STATED));
    }
    return valid;
  }

  private SortedSet<String> covered(Set<String> sites, List<Reason<SchemeNoticeCode>> notices) {
    Map<String, String> parents = scope.parents();
    for (String site : new TreeSet<>(sites)) {
      if (!site.equals(entity) && !parents.containsKey(site)) {
        notices.add(Notices.plain(SchemeNoticeCode.UNKNOWN_SITE, site));
      }
    }
    SortedSet<String> covered = new TreeSet<>();
    for (Facility facility : scope.facilitiesInScope()) {
      Set<String> above = new HashSet<>(Set.of(entity));
      for (String at = facility.id(); !at.isEmpty(); at = parents.getOrDefault(at, "")) {
        above.add(at);
      }
      if (sites.stream().anyMatch(above::contains)) {
        covered.add(facility.id());
      }
    }
    return covered;
  }

  private SchemeProposal proposal(
      SchemeCertificate certificate,
      RecognisedScheme scheme,
      Citation serves,
      SortedSet<String> covered,
      List<Reason<SchemeNoticeCode>> general) {
    List<Reason<SchemeNoticeCode>> notices = new ArrayList<>(general);
    EvidenceLevel level = serves.provenance().level();
    if (!level.isReliable()) {
      notices.add(
          Notices.of(
              SchemeNoticeCode.CONFIRM_CRITERION,
              serves.provenance(),
              scheme,
              Objects.requireNonNull(serves.reference()),
              level));
    }
    notices.add(
        assurance.notice(
            SchemeNoticeCode.CONFIRM_SCOPE, AssuranceFact.SCHEME_MECHANISM, list(covered)));
    SortedSet<String> notCovered = new TreeSet<>();
    scope.facilitiesInScope().forEach(facility -> notCovered.add(facility.id()));
    notCovered.removeAll(covered);
    if (!notCovered.isEmpty()) {
      notices.add(
          assurance.notice(
              SchemeNoticeCode.COVERS_PART, AssuranceFact.SCHEME_MECHANISM, list(notCovered)));
    }
    return new SchemeProposal(certificate, scheme, serves, covered, notCovered, notices);
  }

  private static LocalizedText list(Collection<String> ids) {
    return new LocalizedText(String.join(", ", ids), String.join("、", ids));
  }
}
