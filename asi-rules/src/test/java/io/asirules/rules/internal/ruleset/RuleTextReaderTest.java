package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.InputException;
import io.asirules.rules.AsiRules;
import io.asirules.rules.RuleSet;
import io.asirules.rules.RuleText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTextReaderTest {

  private static final String RULE =
      """
      // What is the matter, "rule" and all.
      package io.asirules.rules.requirement;

      import io.asirules.model.assessment.ReasonCode;
      import static io.asirules.model.assessment.RequirementOutcome.*;

      rule "A thing is late, so it is partly met"
        @line("EVALUATION 5, line 3")
      when
        $o : Seen( kind == Kind.REVIEW, // the comment is not the condition
            lastShown != null )
        not Other( )
      then
        $o.says(RequirementOutcome.PARTLY_MET, ReasonCode.LATE,
            drools.getRule());
      end
      """;

  private static List<RuleText> read(String text) {
    return RuleTextReader.read("requirement", "requirement/shown.drl", text);
  }

  @Test
  void aRuleIsReadWithAllItsParts() {
    assertThat(read(RULE))
        .containsExactly(
            new RuleText(
                "A thing is late, so it is partly met",
                "requirement",
                "requirement/shown.drl",
                "EVALUATION 5, line 3",
                "$o : Seen( kind == Kind.REVIEW,\nlastShown != null )\nnot Other( )",
                "$o.says(RequirementOutcome.PARTLY_MET, ReasonCode.LATE, drools.getRule());",
                List.of("PARTLY_MET"),
                "LATE"));
  }

  @Test
  void aRuleMayStandOnThreeLines() {
    RuleText rule =
        read("""
                rule "Nobody endorsed it" @line("CERTIFICATION 3")
                when $o : Seen( kind == POLICY )
                then $o.leaves(NOT_ISSUED, REVOKED, MORE_MAJORS, "NOT_MET", drools.getRule());  end
                """)
            .get(0);
    assertThat(rule.line()).isEqualTo("CERTIFICATION 3");
    assertThat(rule.condition()).isEqualTo("$o : Seen( kind == POLICY )");
    assertThat(rule.outcomes()).containsExactly("NOT_ISSUED", "REVOKED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule \"x\" salience 10\nwhen\nthen\nend\n",
        "rule x\nwhen\nthen\nend\n",
        "query \"x\"\nend\n",
        "declare X\nend\n",
        "rule \"x\"\nwhen\nthen\n"
      })
  void everythingElseIsRefusedWithItsLine(String text) {
    assertThatThrownBy(() -> read("package a;\n/* two\nlines */\n" + text))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "requirement/shown.drl line 4: expected a rule with a name, metadata, when, then and"
                + " end");
  }

  @Test
  void everyRuleOfTheLibraryIsReadWithLineAndCode() {
    List<RuleText> rules =
        Contents.shipped().rules(Contents.shipped().packages().stream().sorted().toList());
    assertThat(rules)
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.line()).as(rule.name()).isNotBlank();
              assertThat(rule.condition()).as(rule.name()).contains("(");
              if (!rule.consequence().startsWith("grounds.restsOn(")) {
                assertThat(rule.code() + rule.outcomes()).as(rule.name()).isNotEqualTo("[]");
              }
            });
  }

  @Test
  void noRuleSetHasTwoRulesOfOneName() {
    for (RuleSet set : AsiRules.create().ruleSets()) {
      assertThat(RuleSets.rules(set)).extracting(RuleText::name).doesNotHaveDuplicates();
    }
  }

  @Test
  void noRuleOfTheLibraryIsPassedOver() {
    for (String name : Contents.shipped().packages()) {
      long written = 0;
      for (String file : RuleFiles.read(Rows.resource(Rows.ROOT + RuleFiles.FILE)).of(name)) {
        written +=
            Rows.resource(Rows.ROOT + file)
                .lines()
                .filter(line -> line.startsWith("rule "))
                .count();
      }
      assertThat(Contents.shipped().rules(List.of(name))).as(name).hasSize((int) written);
    }
  }
}
