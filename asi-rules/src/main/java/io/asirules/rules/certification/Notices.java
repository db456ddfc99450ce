package io.asirules.rules.certification;

import com.google.common.base.Suppliers;
import io.asirules.criteriadata.catalog.AssuranceFact;
import io.asirules.criteriadata.catalog.AssuranceFacts;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.certification.Notice;
import io.asirules.model.certification.NoticeCode;
import io.asirules.model.standard.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes notices from facts on assurance. */
final class Notices {

  private static final Supplier<AssuranceFacts> SHIPPED =
      Suppliers.memoize(() -> Catalogue.load().assurance());

  private Notices() {}

  static AssuranceFacts facts() {
    return SHIPPED.get();
  }

  /** A notice that speaks of the input alone. */
  static <C extends Enum<C> & NoticeCode> Notice<C> plain(C code, Object... arguments) {
    return of(code, (Provenance) null, arguments);
  }

  static <C extends Enum<C> & NoticeCode> Notice<C> of(
      C code, AssuranceFact fact, Object... arguments) {
    return of(code, facts().provenance(fact), arguments);
  }

  static <C extends Enum<C> & NoticeCode> Notice<C> of(
      C code, @Nullable Provenance provenance, Object... arguments) {
    List<Argument> words = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      words.add(argument instanceof LocalizedText text ? Argument.of(text) : Argument.of(argument));
    }
    return new Notice<>(code, words, provenance);
  }
}
