package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was delivered beside what a received document states: a fact that rules see. */
public final class DeliveryCase extends DocumentPart {

  private final CocDocument document;
  private final Delivery delivery;

  DeliveryCase(Setting setting, FindingLog log) {
    super(setting, log);
    this.document = setting.document();
    this.delivery = setting.delivery();
  }

  /**
   * Tells whether the material is the one stated.
   *
   * @return NOT_ASKED where the document states none, NOT_KNOWN where the delivery does not
   */
  public Answer getMaterial() {
    if (document.material() == null) {
      return Answer.NOT_ASKED;
    }
    return delivery.material() == null
        ? Answer.NOT_KNOWN
        : Answer.of(delivery.material() == document.material());
  }

  /**
   * Tells whether the mass of CoC Material is the one stated.
   *
   * @return NOT_ASKED where the document states none, NOT_KNOWN where the delivery does not
   */
  public Answer getMass() {
    BigDecimal stated = document.cocTonnes();
    BigDecimal delivered = delivery.cocTonnes();
    if (stated == null) {
      return Answer.NOT_ASKED;
    }
    return delivered == null ? Answer.NOT_KNOWN : Answer.of(stated.compareTo(delivered) == 0);
  }

  @Override
  String field(DocumentReasonCode code) {
    return at(speaksOfMass(code) ? DocumentField.COC_MASS : DocumentField.MATERIAL);
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    List<Argument> both = new ArrayList<>();
    if (speaksOfMass(code)) {
      add(both, document.cocTonnes());
      add(both, delivery.cocTonnes());
    } else {
      if (document.material() != null) {
        both.add(Argument.of(document.material().title()));
      }
      if (delivery.material() != null) {
        both.add(Argument.of(delivery.material().title()));
      }
    }
    return both;
  }

  private static void add(List<Argument> masses, @Nullable BigDecimal mass) {
    if (mass != null) {
      masses.add(number(mass));
    }
  }

  private static boolean speaksOfMass(DocumentReasonCode code) {
    return switch (code) {
      case DELIVERED_MASS_NOT_STATED, DELIVERED_MASS_DIFFERS, DELIVERED_MASS_AGREES -> true;
      default -> false;
    };
  }
}
