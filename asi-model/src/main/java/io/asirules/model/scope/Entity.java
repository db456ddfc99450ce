package io.asirules.model.scope;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The company or part of it that is assessed.
 *
 * @param id short name; evidence of the whole entity names it as its unit
 * @param name its name
 * @param membershipClass its ASI membership class, or null when not a member or not stated
 * @param country ISO 3166 two-letter code, or null
 */
public record Entity(
    String id, String name, @Nullable MembershipClass membershipClass, @Nullable String country) {

  /** Refuses nulls. */
  public Entity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
  }
}
