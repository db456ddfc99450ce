package io.asirules.model.audit;

import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One audit as a public report prints it. Every field may lack: the completeness check tells.
 *
 * @param standard edition audited against, or null
 * @param type type of audit, or null
 * @param firm audit firm, or null
 * @param start first day, or null
 * @param end last day, or null
 * @param submitted day on which the report was submitted, or null
 * @param scope what was covered, or null
 * @param allCriteria whether all criteria were covered; null when the report does not say
 * @param outcome what came out, or null
 * @param declared whether the auditor's declaration is there
 * @param findings its findings; null when the section lacks, empty when it says that there are none
 */
public record ReportedAudit(
    @Nullable StandardId standard,
    @Nullable AuditType type,
    @Nullable String firm,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate submitted,
    @Nullable String scope,
    @Nullable Boolean allCriteria,
    @Nullable String outcome,
    boolean declared,
    @Nullable List<Finding> findings) {

  /** Copies the list. */
  public ReportedAudit {
    findings = findings == null ? null : List.copyOf(findings);
  }

  /**
   * Begins an audit of which nothing is printed.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a report prints of an audit. Not for use by several threads. */
  public static final class Builder {
    private @Nullable StandardId standard;
    private @Nullable AuditType type;
    private @Nullable String firm;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable LocalDate submitted;
    private @Nullable String scope;
    private @Nullable Boolean allCriteria;
    private @Nullable String outcome;
    private boolean declared;
    private @Nullable List<Finding> findings;

    private Builder() {}

    /**
     * Sets the edition audited against.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder standard(@Nullable StandardId value) {
      this.standard = value;
      return this;
    }

    /**
     * Sets the type of audit.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder type(@Nullable AuditType value) {
      this.type = value;
      return this;
    }

    /**
     * Sets the audit firm.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder firm(@Nullable String value) {
      this.firm = value;
      return this;
    }

    /**
     * Sets the first day.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder start(@Nullable LocalDate value) {
      this.start = value;
      return this;
    }

    /**
     * Sets the last day.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder end(@Nullable LocalDate value) {
      this.end = value;
      return this;
    }

    /**
     * Sets the day on which the report was submitted.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder submitted(@Nullable LocalDate value) {
      this.submitted = value;
      return this;
    }

    /**
     * Sets what was covered.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder scope(@Nullable String value) {
      this.scope = value;
      return this;
    }

    /**
     * Sets whether all criteria were covered.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder allCriteria(@Nullable Boolean value) {
      this.allCriteria = value;
      return this;
    }

    /**
     * Sets what came out.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder outcome(@Nullable String value) {
      this.outcome = value;
      return this;
    }

    /**
     * Sets the findings.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder findings(@Nullable List<Finding> value) {
      this.findings = value;
      return this;
    }

    /**
     * Says whether the auditor's declaration is there.
     *
     * @param value true when it is
     * @return this builder
     */
    public Builder declared(boolean value) {
      this.declared = value;
      return this;
    }

    /**
     * Makes the audit.
     *
     * @return the audit
     */
    public ReportedAudit build() {
      return new ReportedAudit(
          standard,
          type,
          firm,
          start,
          end,
          submitted,
          scope,
          allCriteria,
          outcome,
          declared,
          findings);
    }
  }
}
