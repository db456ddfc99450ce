package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.MaterialType;
import io.asirules.model.scope.SupplyChainActivity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who supplied what a received document goes with: a fact that rules see. The supplier is the
 * deliverer, or the issuer where the delivery came through a trader without a CoC certificate.
 */
public final class SupplierCase extends DocumentPart {

  private final LocalDate day;
  private final String issuer;
  private final String delivererName;
  private final @Nullable Counterparty deliverer;
  private final @Nullable Counterparty supplier;
  private final @Nullable MaterialType material;

  SupplierCase(Setting setting, FindingLog log, LocalDate day) {
    super(setting, log);
    this.day = day;
    this.material = setting.document().material();
    this.issuer = setting.document().issuer().name();
    String from = setting.delivery().from();
    this.delivererName = from.isEmpty() ? issuer : from;
    this.deliverer = setting.registered(delivererName);
    this.supplier = isThroughTrader() ? setting.registered(issuer) : deliverer;
  }

  /**
   * Tells whether a register of counterparties is stated.
   *
   * @return true when there is one
   */
  public boolean isRegisterStated() {
    return setting().holder().counterparties().isPresent();
  }

  /**
   * Tells whether the deliverer is in the register.
   *
   * @return true when it is
   */
  public boolean isDelivererKnown() {
    return deliverer != null;
  }

  /**
   * Tells whether the document may be another's than the deliverer's.
   *
   * @return true when the deliverer issued it, or is a trader
   */
  public boolean isIssuerAllowed() {
    return delivererName.equals(issuer) || (deliverer != null && deliverer.trader());
  }

  /**
   * Tells whether it came through a trader without a CoC certificate valid on the day.
   *
   * @return true when it did
   */
  public boolean isThroughTrader() {
    return deliverer != null && deliverer.isTraderWithoutCoc(day);
  }

  /**
   * Tells whether the issuer is known, and no trader.
   *
   * @return true when the document is the original one
   */
  public boolean isOriginal() {
    Counterparty known = setting().registered(issuer);
    return known != null && !known.trader();
  }

  /**
   * Tells whether the supplier is settled, so that its certificates are asked for.
   *
   * @return true when nothing stands against the way that the delivery took
   */
  public boolean isSettled() {
    return supplier != null && isIssuerAllowed() && (!isThroughTrader() || isOriginal());
  }

  /**
   * Tells whether the document is about post-consumer scrap.
   *
   * @return true when it is
   */
  public boolean isPostConsumer() {
    return material == MaterialType.POST_CONSUMER_SCRAP;
  }

  /**
   * Tells whether due diligence on the deliverer was completed by the day.
   *
   * @return true when it was
   */
  public boolean isLookedInto() {
    return deliverer != null && deliverer.isLookedInto(day);
  }

  /**
   * Tells whether the supplier holds a CoC certificate valid on the day.
   *
   * @return true when it does
   */
  public boolean isCocHeld() {
    return supplier != null && supplier.holdsCoc(day);
  }

  /**
   * Tells whether the supplier holds a PS certificate valid on the day.
   *
   * @return true when it does
   */
  public boolean isPerformanceStandardHeld() {
    return supplier != null && supplier.holdsPerformanceStandard(day);
  }

  /**
   * Tells whether the supplier's PS certificate may follow.
   *
   * @return NOT_KNOWN where its activities, or the deadline of one that may, are not stated
   */
  public Answer getMayFollow() {
    if (supplier == null || supplier.activities() == null) {
      return Answer.NOT_KNOWN;
    }
    if (!supplier.isPostCasthouseOnly()) {
      return Answer.NO;
    }
    LocalDate due = supplier.performanceStandardDue();
    return due == null ? Answer.NOT_KNOWN : Answer.of(!due.isBefore(day));
  }

  /**
   * Tells whether an activity of the supplier makes the material.
   *
   * @return NOT_ASKED where the document states no material, NOT_KNOWN where the activities are not
   *     stated
   */
  public Answer getFits() {
    if (material == null) {
      return Answer.NOT_ASKED;
    }
    Set<SupplyChainActivity> activities = supplier == null ? null : supplier.activities();
    return activities == null
        ? Answer.NOT_KNOWN
        : Answer.of(!Collections.disjoint(activities, material.deliveredBy()));
  }

  @Override
  String field(DocumentReasonCode code) {
    return at(DocumentField.ISSUER_NAME);
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    Argument who = Argument.of(supplier == null ? delivererName : supplier.name());
    return switch (code) {
      case ISSUER_IS_NOT_SUPPLIER, TRADER_NOT_VERIFIED, ORIGINAL_DOCUMENT ->
          List.of(Argument.of(delivererName), Argument.of(issuer));
      case REGISTER_NOT_STATED, SUPPLIER_NOT_KNOWN, SUPPLIER_KNOWN ->
          List.of(Argument.of(delivererName));
      case DUE_DILIGENCE_DONE, DUE_DILIGENCE_OPEN ->
          List.of(Argument.of(delivererName), Argument.of(day));
      case SUPPLIER_PS_MAY_FOLLOW ->
          List.of(
              who,
              Argument.of(day),
              Argument.of(
                  Objects.requireNonNull(
                      Objects.requireNonNull(supplier).performanceStandardDue())));
      case ACTIVITY_DOES_NOT_FIT, ACTIVITY_FITS ->
          List.of(who, Argument.of(Objects.requireNonNull(material).title()));
      default -> List.of(who, Argument.of(day));
    };
  }
}
