package io.asirules.model.standard;

/** Where an edition stands in its life. */
public enum StandardStatus {
  /** A draft under public consultation; never used for a conformity statement unless asked for. */
  DRAFT,
  /** In force: new audits use it. */
  CURRENT,
  /** A later edition replaced it; certificates against it may still run. */
  REPLACED
}
