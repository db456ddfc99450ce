package io.asirules.criteriadata.words;

import com.google.common.collect.ImmutableMap;
import io.asirules.model.InputException;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of an audit, as reports print them or as codes. Case, blanks, hyphens and underscores
 * do not matter: {@code Re-Certification} and {@code RE_CERTIFICATION} are the same word.
 */
public final class AuditWords {

  private static final ImmutableMap<String, AuditType> TYPES =
      ImmutableMap.<String, AuditType>builder()
          .put("certification", AuditType.CERTIFICATION)
          .put("initial certification", AuditType.CERTIFICATION)
          .put("first certification", AuditType.CERTIFICATION)
          .put("surveillance", AuditType.SURVEILLANCE)
          .put("re-certification", AuditType.RE_CERTIFICATION)
          .put("scope change", AuditType.SCOPE_CHANGE)
          .put("surveillance and scope change", AuditType.SURVEILLANCE_AND_SCOPE_CHANGE)
          .put("re-certification and scope change", AuditType.RE_CERTIFICATION_AND_SCOPE_CHANGE)
          .buildOrThrow();

  private static final ImmutableMap<String, AuditMode> MODES =
      ImmutableMap.of("onsite", AuditMode.ONSITE, "desktop", AuditMode.DESKTOP);

  private static final ImmutableMap<String, Severity> SEVERITIES =
      ImmutableMap.<String, Severity>builder()
          .put("minor", Severity.MINOR_NC)
          .put("major", Severity.MAJOR_NC)
          .put("critical", Severity.CRITICAL_BREACH)
          .put("MINOR_NC", Severity.MINOR_NC)
          .put("MAJOR_NC", Severity.MAJOR_NC)
          .put("CRITICAL_BREACH", Severity.CRITICAL_BREACH)
          .put("Minor Non-Conformance", Severity.MINOR_NC)
          .put("Major Non-Conformance", Severity.MAJOR_NC)
          .buildOrThrow();

  private static final ImmutableMap<String, Boolean> ANSWERS =
      ImmutableMap.of("y", true, "n", false, "yes", true, "no", false);

  private AuditWords() {}

  /**
   * Reads a type of audit.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the type
   * @throws InputException made by {@code problem}, if the word is not known
   */
  public static AuditType type(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("audit type", TYPES, text, problem);
  }

  /**
   * Reads where an audit took place.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the mode
   * @throws InputException made by {@code problem}, if the word is not known
   */
  public static AuditMode mode(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("mode", MODES, text, problem);
  }

  /**
   * Reads how grave a finding is.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the severity
   * @throws InputException made by {@code problem}, if the word is not known
   */
  public static Severity severity(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("severity", SEVERITIES, text, problem);
  }

  /**
   * Reads yes or no, or their first letters.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return true for yes
   * @throws InputException made by {@code problem}, if it is neither
   */
  public static boolean answer(String text, Function<String, InputException> problem) {
    for (Map.Entry<String, Boolean> answer : ANSWERS.entrySet()) {
      if (answer.getKey().equals(text.toLowerCase(Locale.ROOT))) {
        return answer.getValue();
      }
    }
    throw problem.apply("'" + Spelling.shown(text) + "' is not an answer; expected y or n");
  }

  /**
   * Reads an assurance regime by its coordinate or by the edition alone.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the regime
   * @throws InputException made by {@code problem}, if there is none of that name
   */
  public static AssuranceRegime regime(String text, Function<String, InputException> problem) {
    List<String> known = new ArrayList<>();
    for (AssuranceRegime regime : AssuranceRegime.values()) {
      if (text.equals(regime.toString()) || text.equals(regime.id().edition())) {
        return regime;
      }
      known.add(regime.toString());
      known.add(regime.id().edition());
    }
    if (text.isEmpty()) {
      throw problem.apply("is empty; expected one of 1, 2, 2024");
    }
    throw problem.apply(Spelling.unknown("assurance regime", text, known));
  }
}
