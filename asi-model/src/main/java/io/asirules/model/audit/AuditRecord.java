package io.asirules.model.audit;

import io.asirules.model.AsiException;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One audit of one entity against one standard: the whole input of a certification decision.
 * Created with {@link #builder}; immutable and safe for use by many threads.
 */
public final class AuditRecord {
  private final String entity;
  private final StandardId standard;
  private final AssuranceRegime regime;
  private final AuditType type;
  private final AuditMode mode;
  private final @Nullable LocalDate start;
  private final LocalDate end;
  private final @Nullable LocalDate issue;
  private final boolean certificateHeld;
  private final @Nullable Certificate certificate;
  private final @Nullable LocalDate joined;
  private final ScopeKind scope;
  private final @Nullable Set<SupplyChainActivity> activities;
  private final @Nullable Boolean performanceStandard;
  private final @Nullable Boolean otherUnitCertified;
  private final List<Finding> findings;

  private AuditRecord(Builder builder) {
    this.entity = builder.entity;
    this.standard = builder.standard;
    this.regime = builder.regime;
    this.type = builder.type;
    this.mode = builder.mode;
    this.start = builder.start;
    this.end = builder.end;
    this.issue = builder.issue;
    this.certificateHeld = builder.certificateHeld;
    this.certificate = builder.certificate;
    this.joined = builder.joined;
    this.scope = builder.scope;
    this.activities = builder.activities;
    this.performanceStandard = builder.performanceStandard;
    this.otherUnitCertified = builder.otherUnitCertified;
    this.findings = builder.findings.stream().sorted(Finding.ORDER).distinct().toList();
    check();
  }

  private void check() {
    if (entity.isBlank()) {
      throw new AsiException("an audit needs an entity");
    }
    if (start != null && start.isAfter(end)) {
      throw new AsiException("the audit starts on " + start + ", after its end on " + end);
    }
    if (certificate != null && !certificateHeld) {
      throw new AsiException("a certificate is described although none is held");
    }
    for (Finding finding : findings) {
      finding
          .opened()
          .filter(day -> day.isAfter(end))
          .ifPresent(
              day -> {
                throw new AsiException(
                    finding.part() + " opened on " + day + ", after the audit's end on " + end);
              });
    }
    checkIssue();
  }

  /**
   * A new certificate cannot be older than its audit. At re-certification an earlier day is that of
   * the certificate held.
   */
  private void checkIssue() {
    if (issue == null || !issue.isBefore(end) || !type.certifies()) {
      return;
    }
    boolean ofTheOneHeld = type.recertifies() && certificateHeld && certificate == null;
    if (!ofTheOneHeld) {
      throw new AsiException(
          "the certificate is issued on " + issue + ", before the audit's end on " + end);
    }
  }

  /**
   * Begins a record.
   *
   * @param entity who was audited
   * @param standard the edition audited against
   * @param regime the Assurance Manual that was followed
   * @param type type of audit
   * @param end last day of the on-site part, or of the whole audit when it had none
   * @return a builder
   */
  public static Builder builder(
      String entity, StandardId standard, AssuranceRegime regime, AuditType type, LocalDate end) {
    return new Builder(entity, standard, regime, type, end);
  }

  /**
   * Returns who was audited.
   *
   * @return name of the entity
   */
  public String entity() {
    return entity;
  }

  /**
   * Returns the edition audited against.
   *
   * @return its coordinate
   */
  public StandardId standard() {
    return standard;
  }

  /**
   * Returns the Assurance Manual that was followed.
   *
   * @return the regime
   */
  public AssuranceRegime regime() {
    return regime;
  }

  /**
   * Returns the type of audit.
   *
   * @return the type
   */
  public AuditType type() {
    return type;
  }

  /**
   * Returns where it took place.
   *
   * @return on-site unless stated
   */
  public AuditMode mode() {
    return mode;
  }

  /**
   * Returns when the audit began.
   *
   * @return the day, or empty when not stated
   */
  public Optional<LocalDate> start() {
    return Optional.ofNullable(start);
  }

  /**
   * Returns when the audit ended.
   *
   * @return last day of the on-site part, or of the whole audit when it had none
   */
  public LocalDate end() {
    return end;
  }

  /**
   * Returns the date of issue that was stated: of the new certificate, or of the one held where the
   * audit looks at one that runs. At re-certification a day before the audit's end is that of the
   * certificate held.
   *
   * @return the day, or empty when not stated
   */
  public Optional<LocalDate> issue() {
    return Optional.ofNullable(issue);
  }

  /**
   * Tells whether the entity holds a certificate of this standard when the audit ends.
   *
   * @return true when it does
   */
  public boolean certificateHeld() {
    return certificateHeld;
  }

  /**
   * Returns the certificate held.
   *
   * @return the certificate, or empty when none is held or it is not described
   */
  public Optional<Certificate> certificate() {
    return Optional.ofNullable(certificate);
  }

  /**
   * Returns when the member joined ASI.
   *
   * @return the day, or empty when not stated
   */
  public Optional<LocalDate> joined() {
    return Optional.ofNullable(joined);
  }

  /**
   * Returns the kind of scope.
   *
   * @return full unless stated
   */
  public ScopeKind scope() {
    return scope;
  }

  /**
   * Returns the activities in scope.
   *
   * @return the activities, or empty when not stated
   */
  public Optional<Set<SupplyChainActivity>> activities() {
    return Optional.ofNullable(activities);
  }

  /**
   * Tells, of a Chain of Custody audit, whether the entity holds a Performance Standard
   * certificate.
   *
   * @return the answer, or empty when not stated
   */
  public Optional<Boolean> performanceStandard() {
    return Optional.ofNullable(performanceStandard);
  }

  /**
   * Tells, of a Chain of Custody audit, whether the member met its duty to certify against the
   * Performance Standard with another unit.
   *
   * @return the answer, or empty when not stated
   */
  public Optional<Boolean> otherUnitCertified() {
    return Optional.ofNullable(otherUnitCertified);
  }

  /**
   * Returns the findings, in an order that the order of input does not change.
   *
   * @return the findings, each once
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * Begins a record that is like this one.
   *
   * @return a builder with the values of this one
   */
  public Builder toBuilder() {
    Builder copy =
        builder(entity, standard, regime, type, end).mode(mode).start(start).issue(issue);
    copy.certificateHeld = certificateHeld;
    copy.certificate = certificate;
    copy.joined = joined;
    copy.scope = scope;
    copy.activities = activities;
    copy.performanceStandard = performanceStandard;
    copy.otherUnitCertified = otherUnitCertified;
    copy.findings.addAll(findings);
    return copy;
  }

  /** Collects the parts of a record. Not for use by several threads. */
  public static final class Builder {
    private final String entity;
    private final StandardId standard;
    private final AssuranceRegime regime;
    private final AuditType type;
    private final LocalDate end;
    private AuditMode mode = AuditMode.ONSITE;
    private @Nullable LocalDate start;
    private @Nullable LocalDate issue;
    private boolean certificateHeld;
    private @Nullable Certificate certificate;
    private @Nullable LocalDate joined;
    private ScopeKind scope = ScopeKind.FULL;
    private @Nullable Set<SupplyChainActivity> activities;
    private @Nullable Boolean performanceStandard;
    private @Nullable Boolean otherUnitCertified;
    private final List<Finding> findings = new ArrayList<>();

    private Builder(
        String entity, StandardId standard, AssuranceRegime regime, AuditType type, LocalDate end) {
      this.entity = Objects.requireNonNull(entity, "entity");
      this.standard = Objects.requireNonNull(standard, "standard");
      this.regime = Objects.requireNonNull(regime, "regime");
      this.type = Objects.requireNonNull(type, "type");
      this.end = Objects.requireNonNull(end, "end");
    }

    /**
     * Says where the audit took place.
     *
     * @param where on-site or from the desk
     * @return this builder
     */
    public Builder mode(AuditMode where) {
      this.mode = where;
      return this;
    }

    /**
     * Says when the audit began.
     *
     * @param day the day, or null when not known
     * @return this builder
     */
    public Builder start(@Nullable LocalDate day) {
      this.start = day;
      return this;
    }

    /**
     * Says the date of issue.
     *
     * @param day see {@link AuditRecord#issue}, or null when not known
     * @return this builder
     */
    public Builder issue(@Nullable LocalDate day) {
      this.issue = day;
      return this;
    }

    /**
     * Says whether a certificate of this standard is held when the audit ends.
     *
     * @param held true when it is
     * @return this builder
     */
    public Builder certificateHeld(boolean held) {
      this.certificateHeld = held;
      return this;
    }

    /**
     * Describes the certificate held.
     *
     * @param held the certificate, or null when it is not described
     * @return this builder
     */
    public Builder certificate(@Nullable Certificate held) {
      this.certificate = held;
      this.certificateHeld |= held != null;
      return this;
    }

    /**
     * Says when the member joined ASI.
     *
     * @param day the day, or null when not known
     * @return this builder
     */
    public Builder joined(@Nullable LocalDate day) {
      this.joined = day;
      return this;
    }

    /**
     * Says the kind of scope.
     *
     * @param kind full, or Principles 1 to 4 in transition
     * @return this builder
     */
    public Builder scope(ScopeKind kind) {
      this.scope = kind;
      return this;
    }

    /**
     * Says the activities in scope.
     *
     * @param known the activities, or null when not known
     * @return this builder
     */
    public Builder activities(@Nullable Collection<SupplyChainActivity> known) {
      Set<SupplyChainActivity> copy = EnumSet.noneOf(SupplyChainActivity.class);
      if (known != null) {
        copy.addAll(known);
      }
      this.activities = known == null ? null : java.util.Collections.unmodifiableSet(copy);
      return this;
    }

    /**
     * Says, of a Chain of Custody audit, whether the entity holds a Performance Standard
     * certificate.
     *
     * @param held the answer, or null when not known
     * @return this builder
     */
    public Builder performanceStandard(@Nullable Boolean held) {
      this.performanceStandard = held;
      return this;
    }

    /**
     * Says, of a Chain of Custody audit, whether the member met its duty to certify against the
     * Performance Standard with another unit.
     *
     * @param met the answer, or null when not known
     * @return this builder
     */
    public Builder otherUnitCertified(@Nullable Boolean met) {
      this.otherUnitCertified = met;
      return this;
    }

    /**
     * Adds a finding.
     *
     * @param finding the finding
     * @return this builder
     */
    public Builder finding(Finding finding) {
      findings.add(finding);
      return this;
    }

    /**
     * Puts other findings in place of those there are.
     *
     * @param others the findings
     * @return this builder
     */
    public Builder findings(Collection<Finding> others) {
      findings.clear();
      findings.addAll(others);
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws AsiException if its dates are out of order
     */
    public AuditRecord build() {
      return new AuditRecord(this);
    }
  }
}
