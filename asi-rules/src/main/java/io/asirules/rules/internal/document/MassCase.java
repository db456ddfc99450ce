package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentReasonCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mass of CoC Material that a document states: a fact that rules see. */
public final class MassCase extends DocumentPart {

  private final BigDecimal coc;
  private final @Nullable BigDecimal total;

  MassCase(Setting setting, FindingLog log, BigDecimal coc) {
    super(setting, log);
    this.coc = coc;
    this.total = setting.document().totalTonnes();
  }

  /**
   * Tells whether there is any CoC Material.
   *
   * @return true for a mass above 0
   */
  public boolean isPositive() {
    return coc.signum() > 0;
  }

  /**
   * Tells whether it fits into the whole shipment.
   *
   * @return NOT_ASKED where the total mass is not stated
   */
  public Answer getWithinTotal() {
    return total == null ? Answer.NOT_ASKED : Answer.of(coc.compareTo(total) <= 0);
  }

  @Override
  String field(DocumentReasonCode code) {
    return at(DocumentField.COC_MASS);
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    List<Argument> masses = new ArrayList<>(List.of(number(coc)));
    if (total != null && code != DocumentReasonCode.COC_MASS_NOT_POSITIVE) {
      masses.add(number(total));
    }
    return masses;
  }
}
