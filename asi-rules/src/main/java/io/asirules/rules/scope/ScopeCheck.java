package io.asirules.rules.scope;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Reason;
import io.asirules.model.certification.JointVentureCode;
import io.asirules.model.certification.ScopeNoticeCode;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.OutsourcingContractor;
import io.asirules.model.scope.Ownership;
import io.asirules.model.scope.ScopeBasis;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.notice.Notices;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Looks a documented scope over: what lacks, what needs a look, and what the Chain of Custody says
 * of its joint ventures. A scope that is no tree, or a share that is no percentage, cannot be built
 * at all. PROCESS.md, section 4, is the specification. Immutable and safe for use by many threads.
 */
public final class ScopeCheck {

  private static final StandardId CUSTODY = StandardId.parse("asi:coc:1");

  private final Notices assurance;

  /**
   * Prepares to check.
   *
   * @param facts what is known of assurance, such as {@code rules.catalogue().assurance()}
   */
  public ScopeCheck(AssuranceFacts facts) {
    this.assurance = new Notices(facts);
  }

  /**
   * Checks a scope.
   *
   * @param scope the scope
   * @param standard the edition that it is for
   * @return what there is to say, general things first, then by unit in the order given
   */
  public List<Reason<ScopeNoticeCode>> check(CertificationScope scope, StandardId standard) {
    List<Reason<ScopeNoticeCode>> notices = new ArrayList<>();
    if (scope.description().isBlank()) {
      notices.add(assurance.notice(ScopeNoticeCode.NOT_DOCUMENTED, AssuranceFact.DOCUMENTED_SCOPE));
    }
    if (scope.basis().isEmpty()) {
      notices.add(assurance.notice(ScopeNoticeCode.BASIS_NOT_STATED, AssuranceFact.SCOPE_BASIS));
    }
    boolean ofProduct = scope.basis().filter(ScopeBasis.PRODUCT_OR_PROGRAMME::equals).isPresent();
    if (ofProduct && scope.products().isEmpty()) {
      notices.add(assurance.notice(ScopeNoticeCode.NO_PRODUCT, AssuranceFact.ONE_FACILITY));
    }
    List<Facility> inside = scope.facilitiesInScope();
    if (inside.isEmpty() && !ofProduct) {
      notices.add(assurance.notice(ScopeNoticeCode.NO_FACILITY, AssuranceFact.ONE_FACILITY));
    }
    List<String> unknown =
        inside.stream().filter(each -> each.activities().isEmpty()).map(Facility::id).toList();
    if (!unknown.isEmpty()) {
      notices.add(Notices.plain(ScopeNoticeCode.ACTIVITY_UNKNOWN, list(unknown)));
    }
    if (!scope.outOfScope().isEmpty()) {
      List<String> out = scope.outOfScope().stream().sorted().toList();
      notices.add(Notices.plain(ScopeNoticeCode.OUT_OF_SCOPE, list(out)));
    }
    scope.units().forEach(unit -> unit(unit, notices));
    contractors(scope, standard, notices);
    return List.copyOf(notices);
  }

  /** Ids read the same in both languages; only the comma between them differs. */
  private static LocalizedText list(Collection<String> ids) {
    return new LocalizedText(String.join(", ", ids), String.join("、", ids));
  }

  private static void unit(OrgUnit unit, List<Reason<ScopeNoticeCode>> notices) {
    Ownership ownership = unit.ownership();
    if (unit.kind() == OrgUnitKind.JOINT_VENTURE) {
      if (ownership.share() == null) {
        notices.add(Notices.plain(ScopeNoticeCode.JOINT_VENTURE_WITHOUT_SHARE, unit.id()));
      } else if (!ownership.isShared()) {
        notices.add(Notices.plain(ScopeNoticeCode.JOINT_VENTURE_NOT_SHARED, unit.id()));
      }
      if (ownership.controlled() == null) {
        notices.add(Notices.plain(ScopeNoticeCode.JOINT_VENTURE_WITHOUT_CONTROL_STATED, unit.id()));
      }
    } else if (unit.kind() == OrgUnitKind.SUBSIDIARY
        && Boolean.FALSE.equals(ownership.controlled())) {
      notices.add(Notices.plain(ScopeNoticeCode.SUBSIDIARY_NOT_CONTROLLED, unit.id()));
    }
  }

  private void contractors(
      CertificationScope scope, StandardId standard, List<Reason<ScopeNoticeCode>> notices) {
    List<OutsourcingContractor> contractors = scope.contractors();
    if (!contractors.isEmpty() && !standard.sameStandard(CUSTODY)) {
      List<String> ids = contractors.stream().map(OutsourcingContractor::id).toList();
      notices.add(
          assurance.notice(
              ScopeNoticeCode.CONTRACTOR_OUTSIDE_CUSTODY,
              AssuranceFact.CONTRACTORS,
              standard,
              list(ids)));
      return;
    }
    for (OutsourcingContractor contractor : contractors) {
      Boolean certified = contractor.certified();
      ScopeNoticeCode code =
          certified == null
              ? ScopeNoticeCode.CONTRACTOR_NOT_STATED
              : certified ? ScopeNoticeCode.CONTRACTOR_CERTIFIED : ScopeNoticeCode.CONTRACTOR_NAMED;
      notices.add(assurance.notice(code, AssuranceFact.CONTRACTORS, contractor.id()));
    }
  }

  /**
   * Says how the Chain of Custody treats the joint ventures of a scope, those out of scope
   * included: a partner may take its share of one that it does not control.
   *
   * @param scope the scope
   * @return one notice for each joint venture, in the order given
   */
  public List<Reason<JointVentureCode>> jointVentures(CertificationScope scope) {
    List<Reason<JointVentureCode>> notices = new ArrayList<>();
    for (OrgUnit unit : scope.units()) {
      if (unit.kind() == OrgUnitKind.JOINT_VENTURE) {
        notices.add(jointVenture(unit));
      }
    }
    return List.copyOf(notices);
  }

  private Reason<JointVentureCode> jointVenture(OrgUnit unit) {
    var share = unit.ownership().share();
    Boolean controlled = unit.ownership().controlled();
    if (controlled == null) {
      LocalizedText lacks = new LocalizedText("control", "控制权");
      return assurance.notice(
          JointVentureCode.NOT_TOLD, AssuranceFact.JOINT_VENTURE_OPEN, unit.name(), lacks);
    } else if (controlled) {
      return assurance.notice(
          JointVentureCode.BOOKS_ALL_OUTPUT, AssuranceFact.JOINT_VENTURE_WITH_CONTROL, unit.name());
    } else if (share == null) {
      LocalizedText lacks = new LocalizedText("the share", "股权比例");
      return assurance.notice(
          JointVentureCode.NOT_TOLD, AssuranceFact.JOINT_VENTURE_OPEN, unit.name(), lacks);
    }
    return assurance.notice(
        JointVentureCode.TAKES_ITS_SHARE,
        AssuranceFact.JOINT_VENTURE_WITHOUT_CONTROL,
        unit.name(),
        share.toPlainString());
  }
}
