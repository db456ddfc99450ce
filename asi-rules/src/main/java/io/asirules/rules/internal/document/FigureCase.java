package io.asirules.rules.internal.document;

import io.asirules.model.assessment.Argument;
import io.asirules.model.document.CarbonFootprint;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.document.RecycledContent;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An optional figure that a document names: a fact that rules see. */
public final class FigureCase extends DocumentPart {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Which figure it is. */
  public enum Kind {
    /** Recycled content, in percent. */
    RECYCLED_CONTENT("/recycled_content"),
    /** Carbon footprint, in t CO2e per t. */
    CARBON_FOOTPRINT("/carbon_footprint");

    private final String pointer;

    Kind(String pointer) {
      this.pointer = pointer;
    }
  }

  private final Kind kind;
  private final @Nullable BigDecimal value;
  private final String method;

  private FigureCase(
      Setting setting, FindingLog log, Kind kind, @Nullable BigDecimal value, String method) {
    super(setting, log);
    this.kind = kind;
    this.value = value;
    this.method = method;
  }

  static FigureCase of(Setting setting, FindingLog log, RecycledContent content) {
    return new FigureCase(setting, log, Kind.RECYCLED_CONTENT, content.percent(), content.method());
  }

  static FigureCase of(Setting setting, FindingLog log, CarbonFootprint footprint) {
    return new FigureCase(
        setting, log, Kind.CARBON_FOOTPRINT, footprint.tonnesPerTonne(), footprint.method());
  }

  /**
   * Tells which figure it is.
   *
   * @return the kind
   */
  public Kind getKind() {
    return kind;
  }

  /**
   * Tells whether the value can be.
   *
   * @return NOT_ASKED without a value
   */
  public Answer getPossible() {
    if (value == null) {
      return Answer.NOT_ASKED;
    }
    boolean aboveWhole = kind == Kind.RECYCLED_CONTENT && value.compareTo(WHOLE) > 0;
    return Answer.of(value.signum() >= 0 && !aboveWhole);
  }

  /**
   * Tells whether the method of calculation is named.
   *
   * @return true when it is
   */
  public boolean isMethodNamed() {
    return !method.isEmpty();
  }

  @Override
  String field(DocumentReasonCode code) {
    return kind.pointer;
  }

  @Override
  List<Argument> arguments(DocumentReasonCode code) {
    return value == null ? List.of() : List.of(number(value));
  }
}
