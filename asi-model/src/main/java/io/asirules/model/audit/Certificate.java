package io.asirules.model.audit;

import io.asirules.model.AsiException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A certificate that an entity holds, as its public record states it. The library never makes one.
 *
 * @param level full or provisional
 * @param issue date of issue: the first day on which it is valid
 * @param expiry date of expiry: the last day on which it is valid
 */
public record Certificate(CertificateLevel level, LocalDate issue, LocalDate expiry) {

  /** Refuses an expiry before the issue. */
  public Certificate {
    Objects.requireNonNull(level, "level");
    if (expiry.isBefore(issue)) {
      throw new AsiException(
          "a certificate expires on " + expiry + ", before its issue on " + issue);
    }
  }

  /**
   * Describes a certificate by level and issue.
   *
   * @param level full or provisional
   * @param issue date of issue
   * @return the certificate with the usual expiry
   */
  public static Certificate issued(CertificateLevel level, LocalDate issue) {
    return new Certificate(level, issue, expiry(level, issue));
  }

  /**
   * Calculates the usual expiry: the years of the level after the issue, less a day. 29 February
   * plus a year is 28 February, so a certificate of 29 February 2024 expires on 27 February 2027.
   *
   * @param level full or provisional
   * @param issue date of issue
   * @return date of expiry
   */
  public static LocalDate expiry(CertificateLevel level, LocalDate issue) {
    return issue.plusYears(level.years()).minusDays(1);
  }
}
