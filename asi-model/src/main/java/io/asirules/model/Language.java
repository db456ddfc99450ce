package io.asirules.model;

/** Languages in which the library speaks. ASI publishes its standards in both. */
public enum Language {
  /** English. */
  EN,
  /** Simplified Chinese. */
  ZH
}
