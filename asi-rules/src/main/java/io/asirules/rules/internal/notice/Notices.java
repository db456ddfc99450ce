package io.asirules.rules.internal.notice;

import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Code;
import io.asirules.model.assessment.Reason;
import io.asirules.model.standard.Provenance;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes notices.
 *
 * @param facts the facts on assurance that notices cite
 */
public record Notices(AssuranceFacts facts) {

  /** A notice that speaks of the input alone. */
  public static <C extends Enum<C> & Code> Reason<C> plain(C code, Object... arguments) {
    return of(code, null, arguments);
  }

  /** A notice that cites a fact. */
  public <C extends Enum<C> & Code> Reason<C> notice(
      C code, AssuranceFact fact, Object... arguments) {
    return of(code, facts.provenance(fact), arguments);
  }

  public static <C extends Enum<C> & Code> Reason<C> of(
      C code, @Nullable Provenance provenance, Object... arguments) {
    List<Argument> words = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      words.add(argument instanceof LocalizedText text ? Argument.of(text) : Argument.of(argument));
    }
    return Reason.of(code, words, provenance);
  }
}
