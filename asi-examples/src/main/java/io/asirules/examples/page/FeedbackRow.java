package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;

/**
 * One row of a consultation feedback form: a gap or a comment on one criterion.
 *
 * @param reference the criterion, such as {@code asi:ps:4-draft1#9.1}
 * @param section title of its section
 * @param title its title
 * @param kind {@code gap} or {@code comment}
 * @param status what the edition commented on makes of the assessment
 * @param before the outcome under the edition before
 * @param relation how the two relate, with the criterion before
 * @param comment what is remarked
 * @param stamp what decided
 */
public record FeedbackRow(
    String reference,
    String section,
    String title,
    String kind,
    String status,
    String before,
    String relation,
    String comment,
    StampLine stamp) {}
