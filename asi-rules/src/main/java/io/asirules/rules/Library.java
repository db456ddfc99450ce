package io.asirules.rules;

import com.google.common.hash.Hashing;
import io.asirules.model.assessment.Stamp;
import java.nio.charset.StandardCharsets;

/** Version of the library. Its hash covers what decides: version, rules and data. */
final class Library {

  /** Same as in the build file; a test compares them. */
  static final String VERSION = "0.1.0-SNAPSHOT";

  private Library() {}

  static Stamp.Part stamp(Stamp.Part rules, Stamp.Part catalogue) {
    String parts = VERSION + "\n" + rules + "\n" + catalogue;
    return new Stamp.Part(
        VERSION, Hashing.sha256().hashString(parts, StandardCharsets.UTF_8).toString());
  }
}
