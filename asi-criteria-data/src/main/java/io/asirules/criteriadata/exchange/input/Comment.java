package io.asirules.criteriadata.exchange.input;

import io.asirules.model.standard.CriterionId;

/**
 * A user's comment on an edition, for a consultation.
 *
 * @param criterion the criterion or module that it is on
 * @param text what is remarked; not empty
 */
public record Comment(CriterionId criterion, String text) {}
