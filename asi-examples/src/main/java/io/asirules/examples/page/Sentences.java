package io.asirules.examples.page;

import io.asirules.model.Language;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reasons and caveats as they stand in a page: the sentence, and how well it is known. */
final class Sentences {

  private Sentences() {}

  static String of(Reason<?> reason, Language language) {
    Provenance provenance = reason.provenance();
    return reason.text(language) + level(provenance == null ? null : provenance.level());
  }

  static String of(Caveat<?> caveat, Language language) {
    return caveat.text(language) + level(caveat.level());
  }

  /** What else stands against a result, one after the other; empty where one reason is alone. */
  static String also(List<? extends Ground<?, ?>> others, Language language) {
    return String.join(
        language == Language.ZH ? "" : " ",
        others.stream().map(other -> other.reason().shortText(language)).toList());
  }

  private static String level(@Nullable EvidenceLevel level) {
    return level == null ? "" : " (" + level + ")";
  }
}
