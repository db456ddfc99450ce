package io.asirules.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.AccountingOptions;
import io.asirules.rules.AsiRules;
import io.asirules.rules.DocumentCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;

/** The check of a document and the account of its delivery do not contradict each other. */
class AccountAgreementTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final BigDecimal MASS = new BigDecimal("24.5");

  @Provide
  Arbitrary<CocDocument> complete() {
    return Combinators.combine(
            Arbitraries.of("Alpha", "Beta"),
            Arbitraries.of(
                MaterialType.ALUMINIUM,
                MaterialType.COLD_METAL,
                MaterialType.PRE_CONSUMER_SCRAP,
                MaterialType.POST_CONSUMER_SCRAP),
            Arbitraries.integers().between(-3, 0))
        .as(AccountAgreementTest::document);
  }

  private static CocDocument document(String issuer, MaterialType material, int days) {
    return new CocDocument(
        DocumentArbitraries.AS_OF.plusDays(days),
        "R-1",
        new DocumentParty(issuer, "1 Road", "COC-1"),
        new DocumentParty("Gamma", "1 Road", "COC-1"),
        true,
        "M. E.",
        true,
        material,
        MASS,
        MASS,
        null,
        null,
        List.of(),
        List.of());
  }

  /** Random registers and deliverers; the own side and what was delivered are in order. */
  @Provide
  Arbitrary<DocumentCheckOptions> receiving() {
    return DocumentArbitraries.receiving()
        .map(options -> options.withHolder(inOrder(options.holder())));
  }

  private static AccountHolder inOrder(AccountHolder holder) {
    return holder.toBuilder()
        .coc(new HeldCertificate("COC-1", DocumentArbitraries.AS_OF.minusDays(9), null))
        .activities(
            Set.of(SupplyChainActivity.REMELTING_REFINING, SupplyChainActivity.SEMI_FABRICATION))
        .build();
  }

  @Property(tries = 12000, seed = "20261129", shrinking = ShrinkingMode.BOUNDED)
  void whatMayBeBookedTheAccountBooks(
      @ForAll("complete") CocDocument document, @ForAll("receiving") DocumentCheckOptions any) {
    Delivery delivery =
        new Delivery(any.delivery().day(), any.delivery().from(), document.material(), MASS);
    DocumentCheckOptions options = any.withDelivery(delivery);
    boolean mayBeBooked = RULES.checkDocument(document, options).verdict() == DocumentVerdict.BOOK;
    Statistics.label("may be booked")
        .collect(mayBeBooked)
        .coverage(counts -> counts.check(true).count(booked -> booked > 5));
    if (mayBeBooked) {
      AccountHolder holder = options.holder().toBuilder().document(document).build();
      AccountingOptions accounting =
          AccountingOptions.asOf(LocalDate.of(2025, 12, 31)).withHolder(holder);

      assertThat(RULES.account(Ledger.of(List.of(flow(document, options))), accounting).rejected())
          .isEmpty();
    }
  }

  private static MaterialFlow flow(CocDocument document, DocumentCheckOptions options) {
    LocalDate delivered = options.delivery().day();
    String from = options.delivery().from();
    return new MaterialFlow(
        1,
        delivered == null ? Objects.requireNonNull(document.issued()) : delivered,
        FlowDirection.IN,
        Objects.requireNonNull(document.material()),
        true,
        MASS,
        document.reference(),
        from.isEmpty() ? document.issuer().name() : from,
        "");
  }
}
