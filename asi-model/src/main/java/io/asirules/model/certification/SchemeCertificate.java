package io.asirules.model.certification;

import io.asirules.model.AsiException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A certificate, registration or verified report of another scheme that the entity holds.
 *
 * @param scheme the scheme, for example {@code ISO 14001:2015}
 * @param sites facilities and units that its scope covers, by id; the entity's id for all of them;
 *     null when its scope is not stated
 * @param from first day of its validity, or null
 * @param to last day of its validity, or null
 */
public record SchemeCertificate(
    String scheme, @Nullable Set<String> sites, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Copies the set; refuses an empty scheme and days out of order. */
  public SchemeCertificate {
    Objects.requireNonNull(scheme, "scheme");
    if (scheme.isBlank()) {
      throw new AsiException("a certificate names no scheme; expected one such as ISO 14001:2015");
    }
    sites = sites == null ? null : Collections.unmodifiableSet(new TreeSet<>(sites));
    if (from != null && to != null && to.isBefore(from)) {
      throw new AsiException(
          "the certificate of " + scheme + " is valid until " + to + ", before " + from);
    }
  }
}
