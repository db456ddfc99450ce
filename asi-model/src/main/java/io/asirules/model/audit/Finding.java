package io.asirules.model.audit;

import io.asirules.model.AsiException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A non-conformance that an audit found: a criterion with a set of letters, and how grave it is.
 * Two findings may sit in one criterion. Created with {@link #builder}; immutable and safe for use
 * by many threads.
 */
public final class Finding {

  /**
   * An order that depends on nothing but the findings, so that the order of input leaves no trace.
   */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::part)
          .thenComparing(Finding::severity, Comparator.reverseOrder())
          .thenComparing(finding -> finding.site)
          .thenComparing(Finding::exempted)
          .thenComparing(finding -> String.valueOf(finding.opened))
          .thenComparing(finding -> String.valueOf(finding.closed));

  private final CriterionPart part;
  private final Severity severity;
  private final String site;
  private final @Nullable LocalDate opened;
  private final @Nullable LocalDate closed;
  private final boolean exempted;

  private Finding(Builder builder) {
    this.part = builder.part;
    this.severity = builder.severity;
    this.site = builder.site;
    this.opened = builder.opened;
    this.closed = builder.closed;
    this.exempted = builder.exempted;
    if (opened != null && closed != null && closed.isBefore(opened)) {
      throw new AsiException(part + " is closed on " + closed + ", before it opened on " + opened);
    }
  }

  /**
   * Begins a finding.
   *
   * @param part the criterion and its letters
   * @param severity how grave it is
   * @return a builder
   */
  public static Builder builder(CriterionPart part, Severity severity) {
    return new Builder(part, severity);
  }

  /**
   * Returns what the finding is about.
   *
   * @return criterion and letters
   */
  public CriterionPart part() {
    return part;
  }

  /**
   * Returns how grave it is.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns where it was found.
   *
   * @return the site, or empty for the whole scope
   */
  public Optional<String> site() {
    return site.isEmpty() ? Optional.empty() : Optional.of(site);
  }

  /**
   * Returns when it was raised.
   *
   * @return the day, or empty when it was raised by the audit itself
   */
  public Optional<LocalDate> opened() {
    return Optional.ofNullable(opened);
  }

  /**
   * Returns when an auditor closed it.
   *
   * @return the day, or empty while it is open
   */
  public Optional<LocalDate> closed() {
    return Optional.ofNullable(closed);
  }

  /**
   * Tells whether the report says that it is exempted under the GHG performance exemption. Whether
   * that counts is for the rules.
   *
   * @return true when the report says so
   */
  public boolean exempted() {
    return exempted;
  }

  /**
   * Tells whether it still stands at the end of a day.
   *
   * @param day the day
   * @return false when it was closed on that day or before
   */
  public boolean openAt(LocalDate day) {
    return closed == null || closed.isAfter(day);
  }

  /**
   * Begins a finding that is like this one.
   *
   * @return a builder with the values of this one
   */
  public Builder toBuilder() {
    return builder(part, severity).site(site).opened(opened).closed(closed).exempted(exempted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Finding that
        && part.equals(that.part)
        && severity == that.severity
        && site.equals(that.site)
        && Objects.equals(opened, that.opened)
        && Objects.equals(closed, that.closed)
        && exempted == that.exempted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(part, severity, site, opened, closed, exempted);
  }

  @Override
  public String toString() {
    return part + " " + severity + (site.isEmpty() ? "" : " at " + site);
  }

  /** Collects the parts of a finding. Not for use by several threads. */
  public static final class Builder {
    private final CriterionPart part;
    private final Severity severity;
    private String site = "";
    private @Nullable LocalDate opened;
    private @Nullable LocalDate closed;
    private boolean exempted;

    private Builder(CriterionPart part, Severity severity) {
      this.part = Objects.requireNonNull(part, "part");
      this.severity = Objects.requireNonNull(severity, "severity");
    }

    /**
     * Says where it was found.
     *
     * @param where the site; empty for the whole scope
     * @return this builder
     */
    public Builder site(String where) {
      this.site = where.strip();
      return this;
    }

    /**
     * Says when it was raised.
     *
     * @param day the day, or null when the audit itself raised it
     * @return this builder
     */
    public Builder opened(@Nullable LocalDate day) {
      this.opened = day;
      return this;
    }

    /**
     * Says when an auditor closed it.
     *
     * @param day the day, or null while it is open
     * @return this builder
     */
    public Builder closed(@Nullable LocalDate day) {
      this.closed = day;
      return this;
    }

    /**
     * Says that the report exempts it.
     *
     * @param exempt true when the report does
     * @return this builder
     */
    public Builder exempted(boolean exempt) {
      this.exempted = exempt;
      return this;
    }

    /**
     * Makes the finding.
     *
     * @return the finding
     * @throws AsiException if it is closed before it opened
     */
    public Finding build() {
      return new Finding(this);
    }
  }
}
