package io.asirules.model.audit;

/**
 * How many criteria have findings that are open at the end of an audit, over all sites and letters,
 * each criterion counted once.
 *
 * @param majors criteria with a Major or a Critical Breach that is not exempted
 * @param minors criteria whose worst finding is a Minor
 * @param exempted criteria with a Major that is exempted, whether or not another Major sits in them
 * @param critical criteria with a Critical Breach; they are among the majors as well
 */
public record FindingCount(int majors, int minors, int exempted, int critical) {

  /**
   * Tells whether nothing is open.
   *
   * @return true when all counts are zero
   */
  public boolean isEmpty() {
    return majors == 0 && minors == 0 && exempted == 0;
  }
}
