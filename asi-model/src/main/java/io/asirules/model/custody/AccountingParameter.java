package io.asirules.model.custody;

import java.util.List;

/**
 * What the published sources leave open, or leave to the user, about material accounting. Each has
 * a default, alternatives and a provenance in the catalogue's {@code accounting.csv}; what each
 * does is in CUSTODY.md.
 */
public enum AccountingParameter {
  /** Whether an Internal Overdraft can be tolerated at all. */
  OVERDRAFT("overdraft", "FORCE_MAJEURE", "NEVER"),
  /** Largest Internal Overdraft, as a share of its base: 0 to 1. */
  OVERDRAFT_LIMIT("overdraft-limit"),
  /** What that share is taken of. */
  OVERDRAFT_BASE("overdraft-base", "COC_INPUT", "TOTAL_INPUT"),
  /** Whether the material affected by force majeure is a limit as well. */
  OVERDRAFT_AFFECTED("overdraft-affected", "CAPPED", "NOT_CAPPED"),
  /** Number of periods for which a Positive Balance can be drawn on after the one it arose in. */
  BALANCE_LIFETIME("balance-lifetime"),
  /** What a carried tonne counts as. */
  BALANCE_BASIS("balance-basis", "OUTPUT", "INPUT", "COC_INPUT"),
  /** Whether the materials of a family share one allowance. */
  POOLING("pooling", "PER_MATERIAL", "POOLED"),
  /** How the stages in one scope form their Input Percentages. */
  STAGES("stages", "PER_FAMILY", "COMBINED", "CASCADE"),
  /** Share of pre-consumer scrap that counts as mass: above 0, up to 1. */
  CONTENT_PRE_CONSUMER_SCRAP("content-pre-consumer-scrap"),
  /** Share of post-consumer scrap that counts as mass: above 0, up to 1. */
  CONTENT_POST_CONSUMER_SCRAP("content-post-consumer-scrap"),
  /** Share of dross that counts as mass: above 0, up to 1. */
  CONTENT_DROSS("content-dross"),
  /** Whether alloying metals count as inflow. */
  ALLOYING_METALS("alloying-metals", "COUNTED", "LEFT_OUT"),
  /** Whether dross from others can be Eligible Scrap. */
  DROSS("dross", "NOT_ELIGIBLE", "ELIGIBLE"),
  /** Whether changes of stock change the input. */
  STOCK_CHANGES("stock-changes", "IGNORED", "COUNTED"),
  /** What becomes of flows before the CoC certificate. */
  BEFORE_CERTIFICATE("before-certificate", "LEFT_OUT", "COUNTED"),
  /** Whether a balance can be taken over from another Entity. */
  TRANSFERRED_BALANCE("transferred-balance", "REFUSED", "ACCEPTED"),
  /** Length of a period: 1, 2, 3, 4, 6 or 12. */
  PERIOD_MONTHS("period-months"),
  /** How periods of less than a year are balanced. */
  SHORT_PERIODS("short-periods", "YEAR_TO_DATE", "EACH_ALONE");

  private final String key;
  private final List<String> words;

  AccountingParameter(String key, String... words) {
    this.key = key;
    this.words = List.of(words);
  }

  /**
   * Returns the name of the parameter in files and options.
   *
   * @return the name, such as {@code balance-basis}
   */
  public String key() {
    return key;
  }

  /**
   * Returns the words that it can be set to.
   *
   * @return the words; empty where it is a number
   */
  public List<String> words() {
    return words;
  }
}
