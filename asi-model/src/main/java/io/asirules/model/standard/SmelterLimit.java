package io.asirules.model.standard;

/**
 * Which number of the greenhouse gas intensity of smelters the limit of a requirement is, in an
 * edition that lets an older smelter keep one of two routes.
 */
public enum SmelterLimit {
  /** The intensity of a smelter that started after the cut-off. */
  NEW_SMELTER,
  /** First route of an older smelter: the intensity. */
  OLDER_SMELTER,
  /** Second route of an older smelter: the higher intensity that comes with a reduction. */
  OLDER_SMELTER_WITH_REDUCTION,
  /** Second route of an older smelter: the reduction. */
  REDUCTION
}
