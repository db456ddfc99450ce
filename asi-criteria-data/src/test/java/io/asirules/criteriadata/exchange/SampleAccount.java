package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.json.AccountWriter;
import io.asirules.model.Language;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.BadRow;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowSum;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.ledger.MaterialFamily;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.StandardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An account with something in every field, and one with nothing where nothing may be. */
final class SampleAccount {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

  private SampleAccount() {}

  private static Stamp stamp() {
    Stamp.Part part = new Stamp.Part("1", "a".repeat(64));
    return new Stamp(
        part,
        new Stamp.Part("asi:coc:2@1", part.content()),
        part,
        List.of(part),
        StandardId.parse("asi:coc:2"),
        DAY,
        false,
        false,
        Map.of(),
        Map.of("overdraft-limit", "0.10", "keep_going", "true"),
        null);
  }

  private static BigDecimal t(String tonnes) {
    return new BigDecimal(tonnes);
  }

  /**
   * Writes an account with the figures of a year and two other choices, one of them not possible.
   */
  static String json(MaterialAccount account, Language language) {
    return AccountWriter.toJson(account, List.of(year()), variants(), language);
  }

  private static AnnualReport year() {
    return new AnnualReport(
        2025,
        List.of(
            new AnnualReport.Line(
                SupplyChainActivity.CASTHOUSE,
                MaterialType.ALUMINIUM,
                t("500"),
                t("0"),
                t("5"),
                t("195")),
            new AnnualReport.Line(
                null, MaterialType.PRE_CONSUMER_SCRAP, t("0"), t("1"), t("0"), t("0"))),
        List.of(
            new AnnualReport.Closing(
                AccountingPeriod.ofMonths(LocalDate.of(2025, 1, 1), 12),
                MaterialStream.pooled(MaterialFamily.METAL),
                t("2"),
                t("0"))));
  }

  static List<AccountVariant> variants() {
    return List.of(
        new AccountVariant(AccountingParameter.POOLING, "POOLED", account().periods(), ""),
        new AccountVariant(AccountingParameter.BALANCE_BASIS, "INPUT", List.of(), "No."));
  }

  static MaterialAccount account() {
    return new MaterialAccount(
        stamp(),
        "Northlight Rolling",
        Catalogue.load().accounting().defaults().with(AccountingParameter.OVERDRAFT_LIMIT, "0.10"),
        List.of(balance(MaterialStream.of(MaterialType.ALUMINIUM), t("50.0000000000"), t("1E+2"))),
        List.of(
            new FlowRejection(
                7,
                "",
                new MaterialFlow(
                    7,
                    DAY,
                    FlowDirection.IN,
                    MaterialType.COLD_METAL,
                    true,
                    t("12.50"),
                    "",
                    "=A",
                    "Vik"),
                List.of(
                    ground(
                        FlowReasonCode.DOCUMENT_MISSING,
                        List.of(),
                        Provenance.recalled(),
                        "A flow without a document"),
                    ground(
                        FlowReasonCode.SUPPLIER_NOT_KNOWN,
                        List.of(Argument.of("=A")),
                        null,
                        "A supplier that is not known"))),
            FlowRejection.unreadable(new BadRow(9, "mass", "'x' is not a number"), null)),
        3,
        10,
        List.of(sum(1, "5"), sum(2, "7.50")),
        List.of(finding(CustodyFindingCode.JOINT_VENTURE_SHARE_EXCEEDED)),
        List.of(new Caveat<>(CustodyCaveatCode.CERTIFICATE_NOT_STATED, List.of(), null)));
  }

  static MaterialAccount bare() {
    return new MaterialAccount(
        stamp(),
        "",
        Catalogue.load().accounting().defaults(),
        List.of(balance(MaterialStream.pooled(MaterialFamily.METAL), null, null)),
        List.of(),
        0,
        0,
        List.of(),
        List.of(),
        List.of());
  }

  private static FlowSum sum(int month, String tonnes) {
    return new FlowSum(
        YearMonth.of(2025, month), FlowDirection.IN, MaterialType.ALUMINA, true, "", t(tonnes));
  }

  private static Ground<FlowTreatment, FlowReasonCode> ground(
      FlowReasonCode code, List<Argument> arguments, @Nullable Provenance provenance, String rule) {
    return new Ground<>(
        GroundLayer.DECIDING,
        FlowTreatment.BOOKED_AS_NON_COC,
        Reason.of(code, arguments, provenance, rule));
  }

  private static CustodyFinding finding(CustodyFindingCode code) {
    return CustodyFinding.of(
        code == CustodyFindingCode.PERIOD_OPEN ? FindingKind.NOTE : FindingKind.FINDING,
        code,
        List.of(Argument.of("A"), Argument.of(1), Argument.of(2), Argument.of(3), Argument.of(4)),
        new Provenance(EvidenceLevel.SECONDARY, List.of("https://example.org/page"), ""),
        "A rule says so");
  }

  private static MassBalance balance(
      MaterialStream stream, @Nullable BigDecimal percentage, @Nullable BigDecimal next) {
    return new MassBalance(
        AccountingPeriod.ofMonths(LocalDate.of(2025, 1, 1), 12),
        stream,
        t("500.000"),
        t("500"),
        percentage,
        t("200"),
        t("-3"),
        t("10"),
        t("0"),
        t("7"),
        t("5"),
        t("2"),
        t("0.000"),
        t("0"),
        t("50"),
        t("2"),
        next,
        List.of(finding(CustodyFindingCode.PERIOD_OPEN)),
        List.of(
            new Caveat<>(
                CustodyCaveatCode.BALANCE_LIFETIME,
                List.of(Argument.of(1)),
                EvidenceLevel.RECALLED)));
  }
}
