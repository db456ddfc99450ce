package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.document.Delivery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Options are values: equal when they ask for the same, and they tell what they ask for. */
class OptionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  @Test
  void optionsOfAnAssessmentTellWhatTheyAskFor() {
    assertThat(
            AssessmentOptions.asOf(DAY)
                .withStrictEvidence()
                .withLimit("5.2/post-2020-intensity", new BigDecimal("11.0"))
                .withRuleSet("asi:ps:3.1@1.3.0"))
        .hasToString(
            "AssessmentOptions[asOf=2026-11-23, strictEvidence=true, inferences=false,"
                + " limits={5.2/post-2020-intensity=11}, ruleSets=[asi:ps:3.1@1.3.0]]");
  }

  @Test
  void optionsOfAnAssessmentAreEqualWhenTheyAskForTheSame() {
    AssessmentOptions plain = AssessmentOptions.asOf(DAY);
    AssessmentOptions limit = plain.withLimit("5.2/post-2020-intensity", new BigDecimal("11"));
    assertThat(limit)
        .isEqualTo(plain.withLimit("5.2/post-2020-intensity", new BigDecimal("11.0")))
        .hasSameHashCodeAs(plain.withLimit("5.2/post-2020-intensity", new BigDecimal("11.0")));
    assertThat(
            List.of(
                plain,
                limit,
                plain.withStrictEvidence(),
                plain.withInferences(),
                plain.withRuleSet("asi:ps:3.1@1.3.0"),
                AssessmentOptions.asOf(DAY.plusDays(1))))
        .doesNotHaveDuplicates();
  }

  @Test
  void pinningAnotherVersionReplacesTheOne() {
    assertThat(
            AssessmentOptions.asOf(DAY)
                .withRuleSet("asi:ps:3.1@1.3.0")
                .withRuleSet("asi:map@1.3.0")
                .withRuleSet("asi:ps:3.1@2.0.0")
                .ruleSets())
        .containsExactly("asi:map@1.3.0", "asi:ps:3.1@2.0.0");
  }

  @Test
  void optionsOfAnAccountAreEqualWhenTheyAskForTheSame() {
    AccountingOptions plain = AccountingOptions.asOf(DAY);
    AccountHolder holder = AccountHolder.builder("Acme").build();
    assertThat(plain.withHolder(holder))
        .isEqualTo(plain.withHolder(AccountHolder.builder("Acme").build()))
        .hasSameHashCodeAs(plain.withHolder(AccountHolder.builder("Acme").build()));
    assertThat(
            List.of(
                plain,
                plain.withHolder(holder),
                plain.withStart(DAY),
                plain.withEnd(DAY),
                plain.withKeepGoing(),
                plain.withRuleSet("asi:coc:2@1.3.0"),
                plain.with(AccountingParameter.OVERDRAFT_LIMIT, "0.1")))
        .doesNotHaveDuplicates();
    assertThat(plain.withHolder(holder).toString())
        .startsWith("AccountingOptions[asOf=2026-11-23, standard=asi:coc:2, holder=AccountHolder{")
        .contains("name=\"Acme\"", "start=null", "keepGoing=false", "choices={}");
    assertThat(plain.with(AccountingParameter.OVERDRAFT_LIMIT, "0.1").toString())
        .contains("choices={OVERDRAFT_LIMIT=0.1}");
  }

  @Test
  void optionsOfACheckAreEqualWhenTheyAskForTheSame() {
    DocumentCheckOptions plain = DocumentCheckOptions.receiving(DAY);
    Delivery delivery = new Delivery(DAY, "Smelter", null, new BigDecimal("10"));
    Delivery same = new Delivery(DAY, "Smelter", null, new BigDecimal("10.0"));
    assertThat(plain.withDelivery(delivery))
        .isEqualTo(plain.withDelivery(same))
        .hasSameHashCodeAs(plain.withDelivery(same))
        .hasToString(
            "DocumentCheckOptions[use=RECEIVING, asOf=2026-11-23, holder=%s, delivery=%s]",
            "AccountHolder{forceMajeure=[],name=\"\",opening=[],stockChanges=[]}",
            "Delivery{cocTonnes=1E+1,day=2026-11-23,from=\"Smelter\"}");
    assertThat(
            List.of(
                plain,
                plain.withDelivery(delivery),
                plain.withHolder(AccountHolder.builder("Acme").build()),
                DocumentCheckOptions.issuing(DAY)))
        .doesNotHaveDuplicates();
  }
}
