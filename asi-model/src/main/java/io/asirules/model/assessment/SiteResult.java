package io.asirules.model.assessment;

/**
 * Outcome of a requirement at one facility.
 *
 * @param site id of the facility
 * @param outcome the outcome there
 * @param explanation why
 */
public record SiteResult(String site, RequirementOutcome outcome, Explanation explanation) {}
