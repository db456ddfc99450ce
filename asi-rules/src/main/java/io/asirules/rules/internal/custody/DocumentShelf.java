package io.asirules.rules.internal.custody;

import com.google.common.collect.ImmutableListMultimap;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.custody.CocDocument;
import io.asirules.model.custody.Counterparty;
import io.asirules.model.custody.FlowDirection;
import io.asirules.model.custody.MaterialFlow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The CoC Documents that the holder has, and which of them goes with a flow. */
final class DocumentShelf {

  private final boolean stated;
  private final ImmutableListMultimap<String, CocDocument> byReference;
  private final @Nullable Map<String, Counterparty> register;

  DocumentShelf(AccountHolder holder) {
    List<CocDocument> documents = holder.documents().orElse(null);
    this.stated = documents != null;
    ImmutableListMultimap.Builder<String, CocDocument> found = ImmutableListMultimap.builder();
    if (documents != null) {
      documents.forEach(document -> found.put(document.reference(), document));
    }
    this.byReference = found.build();
    this.register = holder.counterparties().orElse(null);
  }

  /** Tells whether documents are kept here at all. */
  boolean isStated() {
    return stated;
  }

  /** Returns the first document that fits a flow, or null. */
  @Nullable CocDocument of(MaterialFlow flow) {
    for (CocDocument document : byReference.get(flow.document())) {
      if (flow.direction() == FlowDirection.IN
          ? comesWith(flow, document)
          : goesWith(flow, document)) {
        return document;
      }
    }
    return null;
  }

  private boolean comesWith(MaterialFlow flow, CocDocument document) {
    if (register == null) {
      return true;
    }
    Counterparty seller = register.get(flow.counterparty());
    return document.issuer().name().equals(flow.counterparty())
        || (seller != null && seller.trader());
  }

  private static boolean goesWith(MaterialFlow flow, CocDocument document) {
    return flow.counterparty().isEmpty() || document.customer().name().equals(flow.counterparty());
  }

  /** Tells whether a document states another material or another mass than a flow. */
  static boolean differs(MaterialFlow flow, CocDocument document) {
    BigDecimal mass = document.cocTonnes();
    return document.material() != flow.material()
        || mass == null
        || mass.compareTo(flow.tonnes()) != 0;
  }
}
