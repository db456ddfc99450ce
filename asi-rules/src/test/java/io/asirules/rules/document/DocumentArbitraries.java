package io.asirules.rules.document;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentSupplement;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.DocumentCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Random documents and holders, of few names, numbers and days, so that they often meet. */
final class DocumentArbitraries {

  static final LocalDate AS_OF = LocalDate.of(2025, 6, 15);

  private DocumentArbitraries() {}

  static Arbitrary<CocDocument> documents() {
    Arbitrary<Object[]> head =
        Combinators.combine(
                orNull(days()), often("R-1"), parties(), parties(), orNull(flags()), often("M. E."))
            .as(
                (issued, reference, issuer, customer, said, contact) ->
                    new Object[] {issued, reference, issuer, customer, said, contact});
    Arbitrary<CocDocument> bare =
        Combinators.combine(
                head,
                Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                orNull(Arbitraries.of(MaterialType.class)),
                orNull(masses()),
                orNull(masses()))
            .as(DocumentArbitraries::document);
    return Combinators.combine(
            bare,
            orNull(recycledContents()),
            orNull(footprints()),
            supplements().list().ofMaxSize(2),
            corrections().list().ofMaxSize(2))
        .as(DocumentArbitraries::with);
  }

  private static CocDocument document(
      @Nullable Object[] head,
      boolean conformity,
      @Nullable MaterialType material,
      @Nullable BigDecimal coc,
      @Nullable BigDecimal total) {
    return new CocDocument(
        (LocalDate) head[0],
        (String) head[1],
        (DocumentParty) head[2],
        (DocumentParty) head[3],
        (Boolean) head[4],
        (String) head[5],
        conformity,
        material,
        coc,
        total,
        null,
        null,
        List.of(),
        List.of());
  }

  private static CocDocument with(
      CocDocument bare,
      @Nullable RecycledContent content,
      @Nullable CarbonFootprint footprint,
      List<DocumentSupplement> supplements,
      List<DocumentCorrection> corrections) {
    return new CocDocument(
        bare.issued(),
        bare.reference(),
        bare.issuer(),
        bare.customer(),
        bare.customerCertified(),
        bare.contact(),
        bare.conformityStated(),
        bare.material(),
        bare.cocTonnes(),
        bare.totalTonnes(),
        content,
        footprint,
        supplements,
        corrections);
  }

  static Arbitrary<DocumentCheckOptions> issuing() {
    return holders().map(DocumentCheckOptions.issuing(AS_OF)::withHolder);
  }

  static Arbitrary<DocumentCheckOptions> receiving() {
    Arbitrary<Delivery> deliveries =
        Combinators.combine(
                orNull(days()),
                Arbitraries.of("", "", "Alpha", "Beta", "Trader"),
                orNull(Arbitraries.of(MaterialType.class)),
                orNull(masses()))
            .as(Delivery::new);
    return Combinators.combine(holders(), deliveries)
        .as(
            (holder, delivery) ->
                DocumentCheckOptions.receiving(AS_OF).withHolder(holder).withDelivery(delivery));
  }

  static Arbitrary<AccountHolder> holders() {
    Arbitrary<List<Counterparty>> register =
        Combinators.combine(
                counterparties("Alpha"), counterparties("Beta"), counterparties("Trader"))
            .as(List::of);
    return Combinators.combine(
            Arbitraries.of("", "Alpha", "ALPHA", "Beta", "Gamma"),
            orNull(certificates()),
            orNull(activities()),
            orNull(register),
            Arbitraries.integers().between(1, 3))
        .as(
            (name, own, activities, parties, known) -> {
              AccountHolder.Builder holder =
                  AccountHolder.builder(name).coc(own).activities(activities);
              if (parties != null) {
                parties.subList(3 - known, 3).forEach(holder::counterparty);
              }
              return holder.build();
            });
  }

  private static Arbitrary<Counterparty> counterparties(String name) {
    return Combinators.combine(
            orNull(certificates()),
            orNull(certificates()),
            orNull(days()),
            orNull(activities()),
            orNull(days()),
            flags())
        .as(
            (coc, ps, due, activities, diligence, trader) ->
                new Counterparty(
                    name,
                    trader && name.equals("Trader"),
                    coc,
                    ps,
                    due,
                    activities,
                    diligence,
                    null));
  }

  private static Arbitrary<DocumentParty> parties() {
    return Combinators.combine(
            Arbitraries.of("", "Alpha", "alpha", "Beta", "Trader", "Gamma"),
            often("1 Road"),
            Arbitraries.of("", "COC-1", "coc 1", "COC-2"))
        .as(DocumentParty::new);
  }

  private static Arbitrary<HeldCertificate> certificates() {
    return Combinators.combine(
            Arbitraries.of("", "COC-1", "COC-1", "COC-2"),
            days(),
            orNull(Arbitraries.integers().between(0, 6)))
        .as(
            (number, from, length) ->
                new HeldCertificate(
                    number,
                    from.minusDays(5),
                    length == null ? null : from.minusDays(5).plusDays(length)));
  }

  private static Arbitrary<Set<SupplyChainActivity>> activities() {
    return Arbitraries.of(
            SupplyChainActivity.REMELTING_REFINING,
            SupplyChainActivity.CASTHOUSE,
            SupplyChainActivity.SEMI_FABRICATION,
            SupplyChainActivity.MATERIAL_CONVERSION,
            SupplyChainActivity.ALUMINA_REFINING,
            SupplyChainActivity.ALUMINIUM_SMELTING)
        .set()
        .ofMaxSize(3);
  }

  private static Arbitrary<RecycledContent> recycledContents() {
    return Combinators.combine(orNull(figures()), often("by mass")).as(RecycledContent::new);
  }

  private static Arbitrary<CarbonFootprint> footprints() {
    return Combinators.combine(orNull(figures()), often("cradle to gate")).as(CarbonFootprint::new);
  }

  private static Arbitrary<DocumentSupplement> supplements() {
    return often("a certificate").map(evidence -> new DocumentSupplement("Origin", evidence));
  }

  private static Arbitrary<DocumentCorrection> corrections() {
    return Combinators.combine(
            orNull(days()),
            often("an error"),
            often("a correction"),
            orNull(days()),
            often("a form"))
        .as(DocumentCorrection::new);
  }

  private static Arbitrary<BigDecimal> figures() {
    return Arbitraries.of("-0.1", "0", "4.2", "100", "100.01").map(BigDecimal::new);
  }

  private static Arbitrary<BigDecimal> masses() {
    return Arbitraries.of("-1", "0", "24.5", "24.50", "25").map(BigDecimal::new);
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(-3, 3).map(AS_OF::plusDays);
  }

  private static Arbitrary<Boolean> flags() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<String> often(String word) {
    return Arbitraries.of(List.of(word, word, word, ""));
  }

  private static <T> Arbitrary<@Nullable T> orNull(Arbitrary<T> values) {
    return values.injectNull(0.25);
  }
}
