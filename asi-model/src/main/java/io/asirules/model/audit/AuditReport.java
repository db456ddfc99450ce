package io.asirules.model.audit;

import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The public summary report of a certificate: one report accumulates all audits of its cycle. Every
 * field may lack: the completeness check tells. {@link ReportField} names the fields in print
 * order.
 *
 * @param certificateNumber number of the certificate, or null
 * @param standard standard and version, or null
 * @param level full or provisional, or null
 * @param accreditedFirm the accredited firm, or null
 * @param issue date of issue, or null
 * @param expiry date of expiry, or null
 * @param certifiedSince first issue, or null
 * @param certificationScope scope of the certificate, or null
 * @param memberName the member, or null
 * @param entityName the entity, or null
 * @param entityScope scope as the report describes it, or null
 * @param activities supply chain activities, or null
 * @param entityOverview the Entity Overview, or null
 * @param audits the audits, in the order printed
 */
public record AuditReport(
    @Nullable String certificateNumber,
    @Nullable StandardId standard,
    @Nullable CertificateLevel level,
    @Nullable String accreditedFirm,
    @Nullable LocalDate issue,
    @Nullable LocalDate expiry,
    @Nullable LocalDate certifiedSince,
    @Nullable String certificationScope,
    @Nullable String memberName,
    @Nullable String entityName,
    @Nullable String entityScope,
    @Nullable Set<SupplyChainActivity> activities,
    @Nullable String entityOverview,
    List<ReportedAudit> audits) {

  /** Copies the collections. */
  public AuditReport {
    activities = activities == null ? null : Set.copyOf(activities);
    audits = List.copyOf(audits);
  }

  /**
   * Begins a report that is empty.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects what a report prints. Not for use by several threads. */
  public static final class Builder {
    private @Nullable String certificateNumber;
    private @Nullable StandardId standard;
    private @Nullable CertificateLevel level;
    private @Nullable String accreditedFirm;
    private @Nullable LocalDate issue;
    private @Nullable LocalDate expiry;
    private @Nullable LocalDate certifiedSince;
    private @Nullable String certificationScope;
    private @Nullable String memberName;
    private @Nullable String entityName;
    private @Nullable String entityScope;
    private @Nullable Set<SupplyChainActivity> activities;
    private @Nullable String entityOverview;
    private final List<ReportedAudit> audits = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the number of the certificate.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder certificateNumber(@Nullable String value) {
      this.certificateNumber = value;
      return this;
    }

    /**
     * Sets standard and version.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder standard(@Nullable StandardId value) {
      this.standard = value;
      return this;
    }

    /**
     * Sets the level.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder level(@Nullable CertificateLevel value) {
      this.level = value;
      return this;
    }

    /**
     * Sets the accredited firm.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder accreditedFirm(@Nullable String value) {
      this.accreditedFirm = value;
      return this;
    }

    /**
     * Sets the date of issue.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder issue(@Nullable LocalDate value) {
      this.issue = value;
      return this;
    }

    /**
     * Sets the date of expiry.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder expiry(@Nullable LocalDate value) {
      this.expiry = value;
      return this;
    }

    /**
     * Sets the first issue.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder certifiedSince(@Nullable LocalDate value) {
      this.certifiedSince = value;
      return this;
    }

    /**
     * Sets the scope of the certificate.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder certificationScope(@Nullable String value) {
      this.certificationScope = value;
      return this;
    }

    /**
     * Sets the member.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder memberName(@Nullable String value) {
      this.memberName = value;
      return this;
    }

    /**
     * Sets the entity.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder entityName(@Nullable String value) {
      this.entityName = value;
      return this;
    }

    /**
     * Sets the scope as the report describes it.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder entityScope(@Nullable String value) {
      this.entityScope = value;
      return this;
    }

    /**
     * Sets the supply chain activities.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder activities(@Nullable Set<SupplyChainActivity> value) {
      this.activities = value;
      return this;
    }

    /**
     * Sets the Entity Overview.
     *
     * @param value the value, or null when the report lacks it
     * @return this builder
     */
    public Builder entityOverview(@Nullable String value) {
      this.entityOverview = value;
      return this;
    }

    /**
     * Adds an audit.
     *
     * @param value the audit
     * @return this builder
     */
    public Builder audit(ReportedAudit value) {
      this.audits.add(value);
      return this;
    }

    /**
     * Makes the report.
     *
     * @return the report
     */
    public AuditReport build() {
      return new AuditReport(
          certificateNumber,
          standard,
          level,
          accreditedFirm,
          issue,
          expiry,
          certifiedSince,
          certificationScope,
          memberName,
          entityName,
          entityScope,
          activities,
          entityOverview,
          audits);
    }
  }
}
