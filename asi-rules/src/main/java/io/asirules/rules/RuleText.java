package io.asirules.rules;

import java.util.List;

/**
 * A rule as it is written: what a person reads who asks why. The text is that which was compiled.
 *
 * @param name an if-then sentence that is true when the rule fires; results name it
 * @param packageName the package of rules that it belongs to, such as {@code requirement}
 * @param file the file that it stands in, below the folder of the rules
 * @param line the line of the specification that it puts down, such as {@code EVALUATION 5, line
 *     3}; empty where none is named
 * @param condition the whole condition, in lines
 * @param consequence what it says then, on one line
 * @param outcomes the outcomes in the consequence; empty where it says none, as of a document that
 *     passes
 * @param code the reason code in the consequence; empty where there is none
 */
public record RuleText(
    String name,
    String packageName,
    String file,
    String line,
    String condition,
    String consequence,
    List<String> outcomes,
    String code) {

  /** Copies the list. */
  public RuleText {
    outcomes = List.copyOf(outcomes);
  }
}
