package io.asirules.rules.custody.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.AsiException;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.rules.AsiRules;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** The account and the reference agree on every figure, rejection, finding, caveat and refusal. */
class AccountAgreementTest {

  private static final AsiRules RULES = AsiRules.create();
  private static final Map<String, String> REFUSED = Map.of("account", "refused");

  @Provide
  Arbitrary<CustodyInput> inputs() {
    return CustodyArbitraries.inputs();
  }

  @Property(tries = 1000, seed = "20261130", shrinking = ShrinkingMode.BOUNDED)
  void accountAndReferenceAgree(@ForAll("inputs") CustodyInput input) {
    assertThat(answer(input)).containsExactlyInAnyOrderEntriesOf(expected(input));
  }

  /** Far more inputs, for {@code mvn -Plong-search}. */
  @Tag("long-search")
  @Property(tries = 100_000, seed = "20261201", edgeCases = EdgeCasesMode.NONE)
  void theyAgreeOnFarMoreInputs(@ForAll("inputs") CustodyInput input) {
    assertThat(answer(input)).containsExactlyInAnyOrderEntriesOf(expected(input));
  }

  private static Map<String, String> expected(CustodyInput input) {
    return Refusals.of(input).isEmpty() ? AccountWords.of(ReferenceAccount.of(input)) : REFUSED;
  }

  private static Map<String, String> answer(CustodyInput input) {
    MaterialAccount account;
    try {
      account = RULES.account(input.ledger(), input.options());
    } catch (AsiException e) {
      return REFUSED;
    }
    assertThat(account.caveats()).doesNotHaveDuplicates();
    account.periods().forEach(each -> assertThat(each.caveats()).doesNotHaveDuplicates());
    return AccountWords.of(account);
  }
}
