package io.asirules.model.scope;

import io.asirules.model.AsiException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contractor that works on CoC Material which stays the entity's. One without a CoC certificate
 * of its own is named inside the entity's CoC scope: SECONDARY, seen at
 * https://m.cnal.com/news/641009
 *
 * @param id short name, unique among the units, facilities and contractors of the scope
 * @param name its name
 * @param country ISO 3166 two-letter code, or null
 * @param certified whether it holds a CoC certificate of its own; null when not stated
 */
public record OutsourcingContractor(
    String id, String name, @Nullable String country, @Nullable Boolean certified) {

  /** Refuses nulls and an empty name. */
  public OutsourcingContractor {
    Objects.requireNonNull(id, "id");
    if (name.isBlank()) {
      throw new AsiException("contractor '" + id + "' has no name");
    }
  }
}
