package io.asirules.criteriadata.exchange;

import com.google.common.collect.ImmutableMap;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.certification.AuditCheck;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditMode;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Severity;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The words of an audit, as reports print them or as codes. Case, blanks, hyphens and underscores
 * do not matter: {@code Re-Certification} and {@code RE_CERTIFICATION} are the same word.
 */
final class AuditWords {

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

  private final Catalogue catalogue;
  private final AuditCheck check;

  AuditWords(Catalogue catalogue, AuditCheck check) {
    this.catalogue = catalogue;
    this.check = check;
  }

  static AuditType type(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("audit type", TYPES, text, problem);
  }

  static AuditMode mode(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("mode", MODES, text, problem);
  }

  static Severity severity(String text, Function<String, InputException> problem) {
    return Spelling.lenientWord("severity", SEVERITIES, text, problem);
  }

  static boolean answer(String text, Function<String, InputException> problem) {
    for (Map.Entry<String, Boolean> answer : ANSWERS.entrySet()) {
      if (answer.getKey().equals(text.toLowerCase(Locale.ROOT))) {
        return answer.getValue();
      }
    }
    throw problem.apply("'" + Spelling.shown(text) + "' is not an answer; expected y or n");
  }

  /** A regime by its coordinate or by the edition alone. */
  static AssuranceRegime regime(String text, Function<String, InputException> problem) {
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

  /** An edition that can be certified against. */
  Standard standard(String text, Function<String, InputException> problem) {
    Standard standard;
    try {
      standard = catalogue.standard(StandardId.parse(text));
    } catch (AsiException e) {
      List<String> known = catalogue.ids().stream().map(StandardId::toString).toList();
      throw problem.apply(Spelling.unknown("standard", text, known));
    }
    check
        .problem(standard)
        .ifPresent(
            wrong -> {
              throw problem.apply(wrong);
            });
    return standard;
  }

  /** What a finding names, looked up in the edition. */
  List<CriterionPart> parts(
      Standard standard, String text, Function<String, InputException> problem) {
    List<CriterionPart> parts;
    try {
      parts = CriterionPart.parse(text);
    } catch (AsiException e) {
      throw problem.apply(String.valueOf(e.getMessage()));
    }
    for (CriterionPart part : parts) {
      Optional<String> wrong = check.problem(standard, part);
      if (wrong.isPresent()) {
        throw problem.apply(wrong.get());
      }
    }
    return parts;
  }
}
