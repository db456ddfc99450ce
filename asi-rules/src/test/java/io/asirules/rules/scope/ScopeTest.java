package io.asirules.rules.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.Language;
import io.asirules.model.assessment.Reason;
import io.asirules.model.certification.ScopeNoticeCode;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.OutsourcingContractor;
import io.asirules.model.scope.Ownership;
import io.asirules.model.scope.ScopeBasis;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/**
 * The structure example of the brochure: holding, subsidiaries, joint venture, plants, function.
 */
class ScopeTest {

  private static final ScopeCheck CHECK = new ScopeCheck(Catalogue.load().assurance());

  private static final StandardId CUSTODY = StandardId.parse("asi:coc:2");
  private static final Entity ENTITY = new Entity("acme", "Acme", null, "CN");

  private static OrgUnit unit(String id, OrgUnitKind kind, String parent) {
    return new OrgUnit(id, kind, parent, "Unit " + id, true);
  }

  private static OrgUnit venture(String id, boolean inScope, String share, Boolean controlled) {
    Ownership ownership = new Ownership(share == null ? null : new BigDecimal(share), controlled);
    return new OrgUnit(id, OrgUnitKind.JOINT_VENTURE, "hq", "Unit " + id, inScope, ownership);
  }

  private static CertificationScope example() {
    return CertificationScope.builder()
        .basis(ScopeBasis.BUSINESS)
        .description("The extrusion business.")
        .unit(new OrgUnit("hq", OrgUnitKind.HOLDING, null, "Acme Holding", true))
        .unit(unit("one", OrgUnitKind.SUBSIDIARY, "hq"))
        .unit(venture("jv", false, "50.0", false))
        .unit(unit("south", OrgUnitKind.DIVISION, "one"))
        .facility(
            Facility.builder("p1")
                .name("Extrusion plant 1")
                .unit("south")
                .activities(SupplyChainActivity.SEMI_FABRICATION, SupplyChainActivity.CASTHOUSE)
                .country("CN")
                .build())
        .facility(Facility.builder("p2").name("Extrusion plant 2").unit("one").build())
        .facility(Facility.builder("office").name("Office").activities().build())
        .facility(Facility.builder("jv-works").name("Venture works").unit("jv").build())
        .product("Profiles")
        .contractor(new OutsourcingContractor("cut", "Cutters", "CN", false))
        .build();
  }

  @Test
  void theTextIsGeneratedInEnglish() {
    assertThat(ScopeText.of(ENTITY, example(), Language.EN))
        .isEqualTo(
            """
            Certification scope of Acme
            Basis: Business
            Principles: all
            In the member's words: The extrusion business.
            In scope:
            - Acme Holding (holding)
              - Unit one (subsidiary)
                - Unit south (division or region)
                  - Extrusion plant 1 (CN): Casthouse, Semi-Fabrication
                - Extrusion plant 2: activities not stated
            - Office: no supply chain activity of ASI's list
            Products and programmes: Profiles
            Outsourcing contractors: Cutters (CN)
            Out of scope: Unit jv (joint venture, 50%, not controlled), Venture works
            Generated from the data given, for the member to check. Not the scope of a certificate.
            """);
  }

  @Test
  void theTextIsGeneratedInChinese() {
    assertThat(ScopeText.of(ENTITY, example(), Language.ZH))
        .isEqualTo(
            """
            认证范围：Acme
            范围类型：业务
            原则：全部
            会员说明：The extrusion business.
            范围内：
            - Acme Holding（控股公司）
              - Unit one（子公司）
                - Unit south（事业部或区域）
                  - Extrusion plant 1（CN）：铸造、半成品加工
                - Extrusion plant 2：活动未说明
            - Office：无ASI所列供应链活动
            产品和项目：Profiles
            外包承包方：Cutters（CN）
            不在范围内：Unit jv（合资企业、50%、不受控制）、Venture works
            由所给数据生成，供会员核对；并非证书范围。
            """);
  }

  @Test
  void anEmptyScopeSaysThatItIsEmpty() {
    CertificationScope empty =
        CertificationScope.builder().kind(ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION).build();

    assertThat(ScopeText.of(ENTITY, empty, Language.EN))
        .contains("Basis: not stated\n", "Principles: 1 to 4 only, in transition\n")
        .contains("In scope:\n- no facility\n")
        .doesNotContain("Out of scope");
    assertThat(CHECK.check(empty, CUSTODY))
        .extracting(Reason::code)
        .containsExactly(
            ScopeNoticeCode.NOT_DOCUMENTED,
            ScopeNoticeCode.BASIS_NOT_STATED,
            ScopeNoticeCode.NO_FACILITY);
  }

  @Test
  void theCheckNamesWhatIsUnknownAndOutOfScope() {
    assertThat(CHECK.check(example(), CUSTODY))
        .extracting(each -> each.text(Language.EN))
        .containsExactly(
            "The activities of p2 are not stated; what depends on them stays unknown.",
            "Out of scope: jv, jv-works.",
            "cut holds no CoC certificate of its own and is therefore named inside the scope.");
  }

  @Test
  void contractorsBelongToAChainOfCustodyScope() {
    assertThat(CHECK.check(example(), StandardId.parse("asi:ps:3.1")))
        .extracting(each -> each.text(Language.EN))
        .last()
        .isEqualTo(
            "Contractors are named inside a Chain of Custody scope; against asi:ps:3.1 they have no"
                + " place: cut.");
  }

  @Test
  void aProductScopeNamesAProductAndMayDoWithoutFacilities() {
    CertificationScope.Builder scope =
        CertificationScope.builder().basis(ScopeBasis.PRODUCT_OR_PROGRAMME).description("Sheet");

    assertThat(CHECK.check(scope.build(), CUSTODY))
        .extracting(Reason::code)
        .containsExactly(ScopeNoticeCode.NO_PRODUCT);
    assertThat(CHECK.check(scope.product("Sheet").build(), CUSTODY)).isEmpty();
  }

  @Test
  void aJointVentureHasAShareAndIsShared() {
    CertificationScope scope =
        CertificationScope.builder()
            .basis(ScopeBasis.FACILITY)
            .description("Ventures")
            .unit(unit("hq", OrgUnitKind.HOLDING, null))
            .unit(venture("a", true, null, true))
            .unit(venture("b", true, "100", null))
            .unit(venture("c", true, "40", false))
            .unit(
                new OrgUnit(
                    "d",
                    OrgUnitKind.SUBSIDIARY,
                    "hq",
                    "D",
                    true,
                    new Ownership(new BigDecimal("30"), false)))
            .facility(Facility.builder("f").activities().build())
            .contractor(new OutsourcingContractor("x", "X", null, true))
            .contractor(new OutsourcingContractor("y", "Y", null, null))
            .build();

    assertThat(CHECK.check(scope, CUSTODY))
        .extracting(Reason::code)
        .containsExactly(
            ScopeNoticeCode.JOINT_VENTURE_WITHOUT_SHARE,
            ScopeNoticeCode.JOINT_VENTURE_NOT_SHARED,
            ScopeNoticeCode.JOINT_VENTURE_WITHOUT_CONTROL_STATED,
            ScopeNoticeCode.SUBSIDIARY_NOT_CONTROLLED,
            ScopeNoticeCode.CONTRACTOR_CERTIFIED,
            ScopeNoticeCode.CONTRACTOR_NOT_STATED);
  }

  @Test
  void chainOfCustodyOfAJointVentureFollowsControl() {
    CertificationScope scope =
        CertificationScope.builder()
            .unit(unit("hq", OrgUnitKind.HOLDING, null))
            .unit(venture("a", true, "60", true))
            .unit(venture("b", false, "33.5", false))
            .unit(venture("c", true, "50", null))
            .unit(venture("d", true, null, false))
            .build();

    assertThat(CHECK.jointVentures(scope))
        .extracting(each -> each.code() + " " + each.provenance().level())
        .containsExactly(
            "BOOKS_ALL_OUTPUT SECONDARY",
            "TAKES_ITS_SHARE SECONDARY",
            "NOT_TOLD UNKNOWN",
            "NOT_TOLD UNKNOWN");
    assertThat(CHECK.jointVentures(scope))
        .extracting(each -> each.text(Language.EN))
        .contains(
            "Unit b: with equity (33.5%) but no control, a certified member may take its physical"
                + " share and is accountable from receipt; the unit has to lie in the CoC scope of"
                + " another certified entity.",
            "Unit c: which rule holds depends on share and control, and control is not stated.",
            "Unit d: which rule holds depends on share and control, and the share is not stated.");
  }
}
