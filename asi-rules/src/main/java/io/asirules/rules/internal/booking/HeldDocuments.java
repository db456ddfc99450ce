package io.asirules.rules.internal.booking;

import com.google.common.collect.ImmutableListMultimap;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.MaterialFlow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The CoC Documents that the holder has, and which of them goes with a flow. CUSTODY 3. */
final class HeldDocuments {

  private final boolean stated;
  private final boolean registerKept;
  private final ImmutableListMultimap<String, CocDocument> byReference;

  HeldDocuments(AccountHolder holder) {
    List<CocDocument> documents = holder.documents().orElse(null);
    this.stated = documents != null;
    this.registerKept = holder.counterparties().isPresent();
    ImmutableListMultimap.Builder<String, CocDocument> found = ImmutableListMultimap.builder();
    if (documents != null) {
      documents.forEach(document -> found.put(document.reference(), document));
    }
    this.byReference = found.build();
  }

  /** Tells whether documents are kept here at all. */
  boolean isStated() {
    return stated;
  }

  /**
   * Finds the document of a flow.
   *
   * @param flow the flow
   * @param counterparty its counterparty as the register has it; null where it has not
   * @return the first document that fits; null where none does, or the flow names none
   */
  @Nullable CocDocument of(MaterialFlow flow, @Nullable RegisteredParty counterparty) {
    if (!stated || flow.document().isEmpty()) {
      return null;
    }
    for (CocDocument document : byReference.get(flow.document())) {
      if (flow.direction() == FlowDirection.IN
          ? comesWith(flow, document, counterparty)
          : goesWith(flow, document)) {
        return document;
      }
    }
    return null;
  }

  private boolean comesWith(
      MaterialFlow flow, CocDocument document, @Nullable RegisteredParty counterparty) {
    return !registerKept
        || document.issuer().name().equals(flow.counterparty())
        || (counterparty != null && counterparty.record().trader());
  }

  private static boolean goesWith(MaterialFlow flow, CocDocument document) {
    return flow.counterparty().isEmpty() || document.customer().name().equals(flow.counterparty());
  }
}
