package io.asirules.criteriadata.exchange.json;

import io.asirules.model.Language;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.ledger.FlowDirection;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.FlowSum;
import io.asirules.model.ledger.MaterialFlow;
import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what was booked, and what was not as the ledger states it. */
final class BookingJson {

  private final ResultJson result;
  private final JsonGenerator json;
  private final Language language;

  BookingJson(ResultJson result, JsonGenerator json, Language language) {
    this.result = result;
    this.json = json;
    this.language = language;
  }

  void rejections(List<FlowRejection> rejections) {
    json.writeArrayPropertyStart("flows_rejected");
    rejections.forEach(this::rejection);
    json.writeEndArray();
  }

  private void rejection(FlowRejection rejection) {
    json.writeStartObject();
    json.writeNumberProperty("row", rejection.row());
    result.optional("column", emptyAsNull(rejection.column()));
    flow(rejection.flow());
    json.writeStringProperty("treatment", rejection.treatment().name());
    json.writeStringProperty("text", rejection.text(language));
    result.reason("reason", rejection.reason());
    result.otherGrounds(rejection.grounds());
    json.writeEndObject();
  }

  private void flow(@Nullable MaterialFlow flow) {
    result.optional("date", flow == null ? null : flow.date().toString());
    result.optional("direction", flow == null ? null : flow.direction().name());
    result.optional("material", flow == null ? null : flow.material().name());
    if (flow == null) {
      json.writeNullProperty("coc");
    } else {
      json.writeBooleanProperty("coc", flow.coc());
    }
    result.number("mass_t", flow == null ? null : flow.tonnes());
    result.optional("document", flow == null ? null : emptyAsNull(flow.document()));
    result.optional("counterparty", flow == null ? null : emptyAsNull(flow.counterparty()));
    result.optional("facility", flow == null ? null : emptyAsNull(flow.facility()));
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** What is summed up over a year. */
  private record Kind(
      int year, FlowDirection direction, MaterialType material, boolean coc, String facility) {}

  void reconciliation(List<FlowSum> monthly) {
    json.writeObjectPropertyStart("reconciliation");
    json.writeArrayPropertyStart("monthly");
    for (FlowSum sum : monthly) {
      sum("month", sum.month().toString(), kind(sum), sum.tonnes());
    }
    json.writeEndArray();
    Map<Kind, BigDecimal> years =
        new TreeMap<>(
            Comparator.comparing(Kind::year)
                .thenComparing(Kind::direction)
                .thenComparing(Kind::material)
                .thenComparing(Kind::coc, Comparator.reverseOrder())
                .thenComparing(Kind::facility));
    monthly.forEach(sum -> years.merge(kind(sum), sum.tonnes(), BigDecimal::add));
    json.writeArrayPropertyStart("yearly");
    years.forEach((kind, tonnes) -> sum("year", String.valueOf(kind.year()), kind, tonnes));
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes the figures of the yearly report. */
  void years(List<AnnualReport> years) {
    json.writeArrayPropertyStart("annual_reports");
    for (AnnualReport year : years) {
      json.writeStartObject();
      json.writeNumberProperty("year", year.year());
      json.writeArrayPropertyStart("lines");
      year.lines().forEach(this::line);
      json.writeEndArray();
      json.writeArrayPropertyStart("closings");
      year.closings().forEach(this::closing);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void line(AnnualReport.Line line) {
    json.writeStartObject();
    result.optional("activity", line.activity() == null ? null : line.activity().name());
    json.writeStringProperty("material", line.material().name());
    result.number("coc_in", line.cocIn());
    result.number("non_coc_in", line.nonCocIn());
    result.number("coc_out", line.cocOut());
    result.number("non_coc_out", line.nonCocOut());
    json.writeEndObject();
  }

  private void closing(AnnualReport.Closing closing) {
    json.writeStartObject();
    json.writeStringProperty("start", closing.period().start().toString());
    json.writeStringProperty("end", closing.period().end().toString());
    json.writeStringProperty("material", closing.stream().key());
    result.number("carried_out", closing.carriedOut());
    result.number("overdraft", closing.overdraft());
    json.writeEndObject();
  }

  private static Kind kind(FlowSum sum) {
    return new Kind(
        sum.month().getYear(), sum.direction(), sum.material(), sum.coc(), sum.facility());
  }

  private void sum(String unit, String time, Kind kind, BigDecimal tonnes) {
    json.writeStartObject();
    json.writeStringProperty(unit, time);
    json.writeStringProperty("direction", kind.direction().name());
    json.writeStringProperty("material", kind.material().name());
    json.writeBooleanProperty("coc", kind.coc());
    result.optional("facility", emptyAsNull(kind.facility()));
    result.number("mass_t", tonnes);
    json.writeEndObject();
  }
}
