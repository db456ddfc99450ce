package io.asirules.rules.internal.certification;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.certification.CertificationCaveatCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the caveats of a decision. */
final class Caveats {

  private final AssuranceFacts facts;
  private final List<Caveat<CertificationCaveatCode>> caveats = new ArrayList<>();

  Caveats(AssuranceFacts facts) {
    this.facts = facts;
  }

  /** Says that something rests on a datum; a datum that is reliable needs no caveat. */
  void rest(CertificationCaveatCode code, AssuranceFact fact, Object... arguments) {
    if (!facts.provenance(fact).level().isReliable()) {
      add(new Caveat<>(code, words(arguments), facts.provenance(fact).level()));
    }
  }

  /** Says what to look at in the input. */
  void warn(CertificationCaveatCode code, Object... arguments) {
    add(new Caveat<>(code, words(arguments), null));
  }

  void add(Caveat<CertificationCaveatCode> caveat) {
    if (!caveats.contains(caveat)) {
      caveats.add(caveat);
    }
  }

  static List<Argument> words(Object... arguments) {
    List<Argument> words = new ArrayList<>();
    for (Object argument : arguments) {
      words.add(argument(argument));
    }
    return words;
  }

  private static Argument argument(Object value) {
    return value instanceof LocalizedText text ? Argument.of(text) : Argument.of(value);
  }

  /**
   * Returns the caveats in the order of their codes, so that the order of input leaves no trace.
   */
  List<Caveat<CertificationCaveatCode>> sorted() {
    return caveats.stream().sorted(Comparator.comparing(Caveat::code)).toList();
  }
}
