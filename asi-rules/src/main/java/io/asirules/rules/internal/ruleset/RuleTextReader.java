package io.asirules.rules.internal.ruleset;

import com.google.common.collect.ImmutableSet;
import io.asirules.model.InputException;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.audit.MaturityRating;
import io.asirules.model.certification.CertificationCaveatCode;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.custody.CustodyFindingCode;
import io.asirules.model.custody.FindingKind;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.FlowReasonCode;
import io.asirules.model.ledger.FlowTreatment;
import io.asirules.model.mapping.ProjectionStatus;
import io.asirules.rules.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rules of a file, in the part of the rule language that this library writes: package,
 * imports, globals, comments and rules with a name, metadata, a condition and a consequence.
 * Everything else is refused, so that no rule is passed over.
 */
final class RuleTextReader {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern HEAD = Pattern.compile("(package|import|global)\\s[^\\n]*");
  private static final Pattern RULE =
      Pattern.compile(
          "rule\\s+\"([^\"]*)\"((?:\\s*@[a-z]+\\(\"[^\"]*\"\\))*)\\s*\\bwhen\\b(.*?)^\\s*then\\b(.*?)\\bend[ \\t]*$",
          Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern LINE = Pattern.compile("@line\\(\"([^\"]*)\"\\)");
  private static final Pattern CONSTANT =
      Pattern.compile("\"[^\"]*\"|(?:\\b([A-Z][A-Za-z]*)\\.)?\\b([A-Z][A-Z0-9_]+)\\b");

  private static final Set<String> CODES =
      names(
          ReasonCode.values(),
          CertificationReasonCode.values(),
          CertificationCaveatCode.values(),
          CustodyFindingCode.values(),
          DocumentReasonCode.values(),
          FlowReasonCode.values());
  private static final Set<String> OUTCOMES =
      names(
          ApplicabilityStatus.values(),
          RequirementOutcome.values(),
          CriterionOutcome.values(),
          ProjectionStatus.values(),
          Decision.values(),
          MaturityRating.values(),
          DocumentEffect.values(),
          FindingKind.values(),
          FlowTreatment.values());

  private final String name;
  private final String file;
  private final String text;
  private final List<RuleText> rules = new ArrayList<>();

  private RuleTextReader(String name, String file, String text) {
    this.name = name;
    this.file = file;
    this.text = withoutComments(text);
  }

  private static Set<String> names(Enum<?>[]... words) {
    return Stream.of(words)
        .flatMap(Stream::of)
        .map(Enum::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Reads a file.
   *
   * @param name name of the package of rules
   * @param file place of the file
   * @param text its text
   * @return its rules, in its order
   * @throws InputException with file and line, at the first thing that is no rule
   */
  static List<RuleText> read(String name, String file, String text) {
    RuleTextReader reader = new RuleTextReader(name, file, text);
    reader.read();
    return reader.rules;
  }

  /** Blanks comments out, so that lines keep their numbers. */
  private static String withoutComments(String text) {
    StringBuilder code = new StringBuilder(text.length());
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '"') {
        quoted = !quoted;
      }
      if (!quoted && text.startsWith("//", i)) {
        int end = text.indexOf('\n', i);
        i = (end < 0 ? text.length() : end) - 1;
      } else if (!quoted && text.startsWith("/*", i)) {
        int end = text.indexOf("*/", i);
        int stop = end < 0 ? text.length() : end + 2;
        text.substring(i, stop).chars().filter(c -> c == '\n').forEach(c -> code.append('\n'));
        i = stop - 1;
      } else {
        code.append(at);
      }
    }
    return code.toString();
  }

  private void read() {
    Matcher matcher = SPACE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      matcher.region(at, text.length());
      if (matcher.usePattern(SPACE).lookingAt() || matcher.usePattern(HEAD).lookingAt()) {
        at = matcher.end();
      } else if (matcher.usePattern(RULE).lookingAt()) {
        rules.add(rule(matcher));
        at = matcher.end();
      } else {
        long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        throw new InputException(
            file + " line " + line, "expected a rule with a name, metadata, when, then and end");
      }
    }
  }

  private RuleText rule(Matcher rule) {
    Matcher line = LINE.matcher(rule.group(2));
    String condition =
        rule.group(3)
            .lines()
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining("\n"));
    String consequence = rule.group(4).strip().replaceAll("\\s+", " ");
    String code = "";
    List<String> outcomes = new ArrayList<>();
    Matcher constant = CONSTANT.matcher(consequence);
    while (constant.find()) {
      String type = constant.group(1) == null ? "" : constant.group(1);
      String word = constant.group(2) == null ? "" : constant.group(2);
      boolean isOutcome =
          OUTCOMES.contains(word) && !type.endsWith("Code") && !type.equals("AssuranceFact");
      boolean isCode = CODES.contains(word) && (type.isEmpty() || type.endsWith("Code"));
      // Some words are both; an outcome stands before its code.
      if (isOutcome && (!isCode || outcomes.isEmpty())) {
        if (!outcomes.contains(word)) {
          outcomes.add(word);
        }
      } else if (isCode && code.isEmpty()) {
        code = word;
      }
    }
    return new RuleText(
        rule.group(1),
        name,
        file,
        line.find() ? line.group(1) : "",
        condition,
        consequence,
        outcomes,
        code);
  }
}
