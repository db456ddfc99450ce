package io.asirules.rules.certification.oracle;

import io.asirules.model.assessment.Reason;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.CorrectiveAction;
import io.asirules.model.certification.NextDate;
import io.asirules.model.standard.EvidenceLevel;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Both answers in the same words, so that a disagreement shows where it lies. */
final class Wording {

  private Wording() {}

  static Map<String, String> of(ReferenceResult expected) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("decision", expected.decision().name());
    words.put("issue", String.valueOf(expected.issue()));
    words.put("expiry", String.valueOf(expected.expiry()));
    words.put("cap", String.valueOf(expected.cap()));
    count(words, expected.count());
    words.put("deciding", expected.deciding().toString());
    words.put("further", sorted(expected.further()));
    words.put("maturity last", String.valueOf(expected.endsWithMaturity()));
    words.put("level", expected.line().level().name());
    Map<String, @Nullable EvidenceLevel> caveats = new TreeMap<>();
    expected.caveats().forEach((code, level) -> caveats.put(code.name(), level));
    words.put("caveats", caveats.toString());
    words.put("dates", sorted(expected.dates()));
    actions(words, expected.actions());
    return words;
  }

  static Map<String, String> of(CertificationDecision actual, int deciding) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("decision", actual.decision().name());
    words.put("issue", String.valueOf(actual.issue()));
    words.put("expiry", String.valueOf(actual.expiry()));
    words.put("cap", String.valueOf(actual.maturityCap()));
    count(words, actual.count());
    List<Reason<CertificationReasonCode>> reasons = actual.reasons();
    int ofDecision = Math.min(deciding, reasons.size());
    words.put(
        "deciding", reasons.subList(0, ofDecision).stream().map(Reason::code).toList().toString());
    words.put(
        "further",
        sorted(reasons.subList(ofDecision, reasons.size()).stream().map(Reason::code).toList()));
    words.put(
        "maturity last",
        String.valueOf(
            reasons.get(reasons.size() - 1).code() == CertificationReasonCode.MATURITY_BELOW_HIGH));
    words.put("level", reasons.get(ofDecision - 1).provenance().level().name());
    Map<String, @Nullable EvidenceLevel> caveats = new TreeMap<>();
    actual.caveats().forEach(caveat -> caveats.put(caveat.code().name(), caveat.level()));
    words.put("caveats", caveats.toString());
    words.put("dates", sorted(actual.nextDates().stream().map(Wording::date).toList()));
    actions(words, actual.actions());
    return words;
  }

  private static ExpectedDate date(NextDate date) {
    return new ExpectedDate(
        date.kind(), date.from(), date.date(), date.passed(), date.provenance().level());
  }

  private static void count(Map<String, String> words, FindingCount count) {
    words.put("count", count.toString());
  }

  private static void actions(Map<String, String> words, List<CorrectiveAction> actions) {
    words.put("actions", actions.toString());
  }

  private static String sorted(Collection<?> values) {
    return new TreeSet<>(values.stream().map(Object::toString).toList()).toString();
  }
}
