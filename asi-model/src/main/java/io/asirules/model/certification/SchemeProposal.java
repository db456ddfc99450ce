package io.asirules.model.certification;

import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Reason;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that a certificate of another scheme stands for a criterion. Never an outcome: the
 * entity picks the scheme, and the auditor checks that its scope matches.
 *
 * @param certificate the certificate held
 * @param scheme the scheme that it names; null when it is none that ASI recognises or recognised
 * @param serves the requirement that it may stand for, and how well that is known; null when
 *     nothing can be proposed
 * @param covered facilities in scope that the certificate covers
 * @param notCovered facilities in scope that it does not cover
 * @param notices why nothing is proposed, or what has to be confirmed before it counts
 */
public record SchemeProposal(
    SchemeCertificate certificate,
    @Nullable RecognisedScheme scheme,
    @Nullable Citation serves,
    SortedSet<String> covered,
    SortedSet<String> notCovered,
    List<Reason<SchemeNoticeCode>> notices) {

  /** Copies the collections. */
  public SchemeProposal {
    covered = Collections.unmodifiableSortedSet(new TreeSet<>(covered));
    notCovered = Collections.unmodifiableSortedSet(new TreeSet<>(notCovered));
    notices = List.copyOf(notices);
  }

  /**
   * Tells whether a criterion is proposed.
   *
   * @return false when the scheme is not listed, serves nothing known, is not valid on the day or
   *     covers no facility in scope
   */
  public boolean isProposed() {
    return serves != null;
  }
}
