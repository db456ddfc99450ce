package io.asirules.model.evidence;

import io.asirules.model.standard.RequirementId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entity's own answer to a requirement: a declaration, not a proof.
 *
 * @param requirement the requirement
 * @param unit the facility that it speaks of, or null for the whole entity
 * @param response the answer
 * @param comment what the entity adds; possibly empty
 */
public record Answer(
    RequirementId requirement, @Nullable String unit, Response response, String comment) {

  /** Refuses nulls. */
  public Answer {
    Objects.requireNonNull(requirement, "requirement");
    Objects.requireNonNull(response, "response");
    Objects.requireNonNull(comment, "comment");
  }
}
