package io.asirules.rules;

import io.asirules.model.AsiException;
import io.asirules.model.content.CanonicalForm;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentUse;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How to check a CoC Document. Immutable; each {@code with} method returns a changed copy.
 *
 * <p>The day is always given: the library reads no clock.
 */
public final class DocumentCheckOptions {

  private static final AccountHolder NOT_STATED = AccountHolder.builder("").build();

  private final DocumentUse use;
  private final LocalDate asOf;
  private final AccountHolder holder;
  private final Delivery delivery;

  private DocumentCheckOptions(
      DocumentUse use, LocalDate asOf, AccountHolder holder, Delivery delivery) {
    this.use = use;
    this.asOf = Objects.requireNonNull(asOf, "asOf");
    this.holder = Objects.requireNonNull(holder, "holder");
    this.delivery = Objects.requireNonNull(delivery, "delivery");
  }

  /**
   * Checks a document that is about to be issued, by somebody of whom nothing is known.
   *
   * @param day the day for which the check speaks
   * @return the options
   */
  public static DocumentCheckOptions issuing(LocalDate day) {
    return new DocumentCheckOptions(DocumentUse.ISSUING, day, NOT_STATED, Delivery.NOT_STATED);
  }

  /**
   * Checks a document that was received, by somebody of whom nothing is known.
   *
   * @param day the day for which the check speaks
   * @return the options
   */
  public static DocumentCheckOptions receiving(LocalDate day) {
    return new DocumentCheckOptions(DocumentUse.RECEIVING, day, NOT_STATED, Delivery.NOT_STATED);
  }

  /**
   * Sets who issues or receives it.
   *
   * @param value the holder of the account: name, CoC certificate, activities and register
   * @return changed options
   */
  public DocumentCheckOptions withHolder(AccountHolder value) {
    return new DocumentCheckOptions(use, asOf, value, delivery);
  }

  /**
   * Sets what came with it.
   *
   * @param value the delivery
   * @return changed options
   * @throws AsiException if the document is about to be issued
   */
  public DocumentCheckOptions withDelivery(Delivery value) {
    if (use == DocumentUse.ISSUING) {
      throw new AsiException("a delivery comes with a document that is received");
    }
    return new DocumentCheckOptions(use, asOf, holder, value);
  }

  /**
   * Returns what the document is looked at for.
   *
   * @return the use
   */
  public DocumentUse use() {
    return use;
  }

  /**
   * Returns the day for which the check speaks.
   *
   * @return the day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * Returns who issues or receives it.
   *
   * @return the holder
   */
  public AccountHolder holder() {
    return holder;
  }

  /**
   * Returns what came with it.
   *
   * @return the delivery
   */
  public Delivery delivery() {
    return delivery;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentCheckOptions options
        && options.use == use
        && options.asOf.equals(asOf)
        && CanonicalForm.of(options.delivery).equals(CanonicalForm.of(delivery))
        && CanonicalForm.of(options.holder).equals(CanonicalForm.of(holder));
  }

  @Override
  public int hashCode() {
    return Objects.hash(use, asOf, holder.name(), CanonicalForm.of(delivery));
  }

  @Override
  public String toString() {
    return "DocumentCheckOptions[use="
        + use
        + ", asOf="
        + asOf
        + ", holder="
        + CanonicalForm.of(holder)
        + ", delivery="
        + CanonicalForm.of(delivery)
        + "]";
  }
}
