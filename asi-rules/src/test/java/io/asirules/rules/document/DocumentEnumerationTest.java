package io.asirules.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentCorrection;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentParty;
import io.asirules.model.document.DocumentSupplement;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.model.document.RecycledContent;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.rules.DocumentCheckOptions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every combination of what rules see of a document, one subject after the other, against the
 * reference: documents that differ in nothing else.
 */
class DocumentEnumerationTest {

  private static final LocalDate DAY = DocumentArbitraries.AS_OF;
  private static final List<Boolean> BOTH = Arrays.asList(false, true);
  private static final String ISSUER = "Alpha";
  private static final String CUSTOMER = "Beta";
  private static final String TRADER = "Trader";
  private static final String NUMBER = "COC-1";

  private static final List<@Nullable LocalDate> DAYS =
      Arrays.asList(null, DAY.minusDays(1), DAY, DAY.plusDays(1));

  /** None, one that is yet to begin, a valid one, one that ended. */
  private static final List<@Nullable HeldCertificate> CERTIFICATES =
      Arrays.asList(
          null,
          new HeldCertificate(NUMBER, DAY.plusDays(1), null),
          new HeldCertificate(NUMBER, DAY, DAY),
          new HeldCertificate(NUMBER, DAY.minusDays(2), DAY.minusDays(1)));

  private static final List<@Nullable Set<SupplyChainActivity>> ACTIVITIES =
      Arrays.asList(
          null,
          Set.of(),
          Set.of(SupplyChainActivity.SEMI_FABRICATION),
          Set.of(SupplyChainActivity.SEMI_FABRICATION, SupplyChainActivity.CASTHOUSE),
          Set.of(SupplyChainActivity.REMELTING_REFINING),
          Set.of(SupplyChainActivity.ALUMINA_REFINING));

  private final Map<DocumentVerdict, Integer> verdicts = new EnumMap<>(DocumentVerdict.class);
  private int compared;

  @AfterEach
  void tellHowMany() {
    System.out.println(compared + " documents, " + verdicts);
    assertThat(compared).isPositive();
  }

  private void compare(CocDocument document, AccountHolder holder, @Nullable Delivery delivery) {
    DocumentCheckOptions options =
        delivery == null
            ? DocumentCheckOptions.issuing(DAY).withHolder(holder)
            : DocumentCheckOptions.receiving(DAY).withHolder(holder).withDelivery(delivery);
    DocumentCheck check = DocumentAgreementTest.compare(document, options, delivery == null);
    verdicts.merge(check.verdict(), 1, Integer::sum);
    compared++;
  }

  /** A document, of which tests change what they are about. */
  private static final class Paper {
    @Nullable LocalDate issued = DAY;
    DocumentParty issuer = new DocumentParty(ISSUER, "1 Road", NUMBER);
    DocumentParty customer = new DocumentParty(CUSTOMER, "1 Road", NUMBER);
    @Nullable Boolean said = true;
    @Nullable MaterialType material = MaterialType.ALUMINIUM;
    @Nullable BigDecimal coc = BigDecimal.TEN;
    @Nullable BigDecimal total = BigDecimal.TEN;
    @Nullable RecycledContent content;
    @Nullable CarbonFootprint footprint;
    List<DocumentSupplement> supplements = List.of();
    List<DocumentCorrection> corrections = List.of();

    CocDocument made() {
      return new CocDocument(
          issued,
          "R-1",
          issuer,
          customer,
          said,
          "M. E.",
          true,
          material,
          coc,
          total,
          content,
          footprint,
          supplements,
          corrections);
    }
  }

  private static Counterparty party(
      String name,
      boolean trader,
      @Nullable HeldCertificate coc,
      @Nullable HeldCertificate ps,
      @Nullable LocalDate due,
      @Nullable Set<SupplyChainActivity> activities,
      @Nullable LocalDate diligence) {
    return new Counterparty(name, trader, coc, ps, due, activities, diligence, null);
  }

  private static Counterparty party(String name, @Nullable HeldCertificate coc) {
    return party(name, false, coc, coc, null, ACTIVITIES.get(3), DAY);
  }

  private static AccountHolder.Builder holder(String name) {
    return AccountHolder.builder(name).coc(CERTIFICATES.get(2)).activities(ACTIVITIES.get(3));
  }

  private static AccountHolder inOrder(boolean issuing) {
    return holder(issuing ? ISSUER : CUSTOMER)
        .counterparty(party(issuing ? CUSTOMER : ISSUER, CERTIFICATES.get(2)))
        .build();
  }

  private static Delivery delivered(Paper paper) {
    return new Delivery(null, "", paper.material, paper.coc);
  }

  private void compareBothWays(Paper paper) {
    compare(paper.made(), inOrder(true), null);
    compare(paper.made(), inOrder(false), delivered(paper));
  }

  @Test
  void fieldsThatAreMissing() {
    CocDocument whole = new Paper().made();
    for (List<Boolean> stated :
        Lists.cartesianProduct(Collections.nCopies(DocumentField.values().length, BOTH))) {
      CocDocument document = whole;
      for (int i = 0; i < stated.size(); i++) {
        if (!stated.get(i)) {
          document = Documents.without(document, DocumentField.values()[i]);
        }
      }
      compare(document, inOrder(true), null);
      compare(document, inOrder(false), Delivery.NOT_STATED);
    }
  }

  /** Own and other certificates: none, without a number, or with one of two, each at any time. */
  private static List<@Nullable HeldCertificate> numbered() {
    List<@Nullable HeldCertificate> all = new ArrayList<>();
    all.add(null);
    for (String number : List.of("", "coc 1", "COC-2")) {
      for (HeldCertificate held : CERTIFICATES.subList(1, CERTIFICATES.size())) {
        if (held != null) {
          all.add(new HeldCertificate(number, held.from(), held.to()));
        }
      }
    }
    return all;
  }

  @Test
  void partiesAndTheirNumbers() {
    List<DocumentParty> customers = new ArrayList<>();
    List<DocumentParty> issuers = new ArrayList<>();
    for (String number : List.of("", NUMBER)) {
      for (String name : List.of("", ISSUER)) {
        issuers.add(new DocumentParty(name, "1 Road", number));
      }
      for (String name : List.of("", CUSTOMER)) {
        customers.add(new DocumentParty(name, "1 Road", number));
      }
    }
    Paper paper = new Paper();
    for (DocumentParty issuer : issuers) {
      paper.issuer = issuer;
      for (DocumentParty customer : customers) {
        paper.customer = customer;
        for (Boolean said : Arrays.asList(null, false, true)) {
          paper.said = said;
          for (LocalDate issued : Arrays.asList(null, DAY)) {
            paper.issued = issued;
            for (HeldCertificate own : numbered()) {
              partiesOnRecord(paper, own);
            }
          }
        }
      }
    }
  }

  private void partiesOnRecord(Paper paper, @Nullable HeldCertificate own) {
    for (String name : List.of("", "ALPHA", "beta", "Gamma")) {
      AccountHolder.Builder bare = holder(name).coc(own);
      List<AccountHolder> holders = new ArrayList<>(List.of(bare.build()));
      holders.add(bare.build().toBuilder().counterparty(party("Nobody", null)).build());
      for (HeldCertificate other : numbered()) {
        holders.add(
            bare.build().toBuilder()
                .counterparty(party(ISSUER, other))
                .counterparty(party(CUSTOMER, other))
                .build());
      }
      for (AccountHolder holder : holders) {
        compare(paper.made(), holder, null);
        compare(paper.made(), holder, delivered(paper));
      }
    }
  }

  @Test
  void massesAndDays() {
    List<@Nullable BigDecimal> masses = new ArrayList<>(Arrays.asList((BigDecimal) null));
    List.of("-1", "0", "24.5", "24.50", "25").forEach(mass -> masses.add(new BigDecimal(mass)));
    Paper paper = new Paper();
    for (BigDecimal coc : masses) {
      paper.coc = coc;
      for (BigDecimal total : masses) {
        paper.total = total;
        for (LocalDate issued : DAYS) {
          paper.issued = issued;
          compare(paper.made(), inOrder(true), null);
          for (LocalDate day : DAYS) {
            for (BigDecimal mass : masses) {
              compare(paper.made(), inOrder(false), new Delivery(day, "", paper.material, mass));
            }
          }
        }
      }
    }
  }

  private static List<@Nullable MaterialType> materials() {
    List<@Nullable MaterialType> all = new ArrayList<>(Arrays.asList(MaterialType.values()));
    all.add(null);
    return all;
  }

  @Test
  void materialsAndOwnActivities() {
    List<@Nullable MaterialType> materials = materials();
    List<@Nullable Set<SupplyChainActivity>> scopes = new ArrayList<>(ACTIVITIES);
    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      scopes.add(Set.of(activity));
      scopes.add(EnumSet.of(activity, SupplyChainActivity.REMELTING_REFINING));
    }
    Paper paper = new Paper();
    for (MaterialType material : materials) {
      paper.material = material;
      for (Set<SupplyChainActivity> scope : scopes) {
        compare(paper.made(), inOrder(true).toBuilder().activities(scope).build(), null);
        for (MaterialType other : materials) {
          compare(
              paper.made(),
              inOrder(false).toBuilder().activities(scope).build(),
              new Delivery(null, "", other, paper.coc));
        }
      }
    }
  }

  @Test
  void whatADocumentMayStateBesides() {
    List<@Nullable BigDecimal> figures = new ArrayList<>(Arrays.asList((BigDecimal) null));
    List.of("-0.1", "0", "0.0", "100", "100.01").forEach(each -> figures.add(new BigDecimal(each)));
    List<@Nullable RecycledContent> contents =
        new ArrayList<>(Arrays.asList((RecycledContent) null));
    List<@Nullable CarbonFootprint> footprints =
        new ArrayList<>(Arrays.asList((CarbonFootprint) null));
    for (String method : List.of("", "by mass")) {
      figures.forEach(figure -> contents.add(new RecycledContent(figure, method)));
      figures.forEach(figure -> footprints.add(new CarbonFootprint(figure, method)));
    }
    List<DocumentSupplement> each =
        List.of(new DocumentSupplement("Origin", ""), new DocumentSupplement("Origin", "a map"));
    List<List<DocumentSupplement>> supplements = new ArrayList<>(List.of(List.of()));
    each.forEach(one -> supplements.add(List.of(one)));
    supplements.addAll(Lists.cartesianProduct(each, each));
    Paper paper = new Paper();
    for (RecycledContent content : contents) {
      paper.content = content;
      for (CarbonFootprint footprint : footprints) {
        paper.footprint = footprint;
        for (List<DocumentSupplement> some : supplements) {
          paper.supplements = some;
          compareBothWays(paper);
        }
      }
    }
  }

  @Test
  void corrections() {
    List<DocumentCorrection> all = new ArrayList<>();
    for (LocalDate agreed : DAYS) {
      for (List<Boolean> stated : Lists.cartesianProduct(BOTH, BOTH, BOTH, BOTH)) {
        all.add(
            new DocumentCorrection(
                stated.get(0) ? DAY : null,
                stated.get(1) ? "an error" : "",
                stated.get(2) ? "a correction" : "",
                agreed,
                stated.get(3) ? "a form" : ""));
      }
    }
    Paper paper = new Paper();
    for (List<DocumentCorrection> two : Lists.cartesianProduct(all, all)) {
      paper.corrections = two;
      compareBothWays(paper);
    }
  }

  private static final List<@Nullable MaterialType> SUPPLIED =
      Arrays.asList(
          null,
          MaterialType.ALUMINIUM,
          MaterialType.DROSS,
          MaterialType.POST_CONSUMER_SCRAP,
          MaterialType.ALUMINA);

  @Test
  void suppliersThatDeliverThemselves() {
    Paper paper = new Paper();
    for (boolean trader : BOTH) {
      for (HeldCertificate coc : CERTIFICATES) {
        for (HeldCertificate ps : CERTIFICATES) {
          for (LocalDate due : DAYS) {
            for (Set<SupplyChainActivity> activities : ACTIVITIES) {
              for (LocalDate diligence : DAYS) {
                for (MaterialType material : materials()) {
                  paper.material = material;
                  AccountHolder holder =
                      holder(CUSTOMER)
                          .counterparty(party(ISSUER, trader, coc, ps, due, activities, diligence))
                          .build();
                  compare(paper.made(), holder, delivered(paper));
                }
              }
            }
          }
        }
      }
    }
  }

  @Test
  void suppliersBehindSomebodyElse() {
    Paper paper = new Paper();
    List<@Nullable HeldCertificate> some = CERTIFICATES.subList(1, 3);
    for (MaterialType material : SUPPLIED) {
      paper.material = material;
      Delivery delivery = new Delivery(DAY, TRADER, material, paper.coc);
      compare(paper.made(), holder(CUSTOMER).build(), delivery);
      compare(paper.made(), holder(CUSTOMER).counterparty(party("Nobody", null)).build(), delivery);
      for (boolean trades : BOTH) {
        Counterparty issuer = party(ISSUER, trades, null, null, null, ACTIVITIES.get(3), DAY);
        compare(paper.made(), holder(CUSTOMER).counterparty(issuer).build(), delivery);
      }
      for (boolean trades : BOTH) {
        for (HeldCertificate held : CERTIFICATES) {
          for (LocalDate diligence : DAYS) {
            Counterparty deliverer =
                party(TRADER, trades, held, held, null, ACTIVITIES.get(3), diligence);
            AccountHolder alone = holder(CUSTOMER).counterparty(deliverer).build();
            compare(paper.made(), alone, delivery);
            for (boolean originatorTrades : BOTH) {
              for (HeldCertificate coc : some) {
                for (HeldCertificate ps : some) {
                  for (LocalDate due : DAYS) {
                    for (Set<SupplyChainActivity> activities : ACTIVITIES) {
                      Counterparty originator =
                          party(ISSUER, originatorTrades, coc, ps, due, activities, diligence);
                      AccountHolder holder = alone.toBuilder().counterparty(originator).build();
                      compare(paper.made(), holder, delivery);
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
