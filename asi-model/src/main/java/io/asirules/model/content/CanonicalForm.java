package io.asirules.model.content;

import io.asirules.model.ContentHash;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.Finding;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Facility;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.StandardId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for everything that states the same: what a hash of an input is taken of. The order of
 * lists leaves no trace, and neither do the zeros at the end of a number.
 *
 * <ul>
 *   <li>A thing is its type and what it states, by name: {@code Period{from=2025-01-01,
 *       to=2025-12-31}} without blanks. The names are those of the components of a record or of the
 *       accessors of a class, in alphabetical order. What is not stated is left out.
 *   <li>A list or a set is its elements' texts in alphabetical order: {@code [a,b]}; a map is its
 *       keys' texts in alphabetical order, each with its value: {@code {a=1,b=2}}. An equal element
 *       that stands there twice is written twice.
 *   <li>A text stands between quotes, with a backslash before quotes and backslashes. A number has
 *       no zeros at its end ({@code 1.5}, {@code 1E+2}); a day is {@code 2025-12-31}; a coordinate,
 *       a criterion, a requirement and a word of a list are as printed.
 * </ul>
 */
public final class CanonicalForm {

  private final StringBuilder out = new StringBuilder();

  private CanonicalForm() {}

  /**
   * Writes the canonical form.
   *
   * @param content a type of this model that a user fills in, such as {@link SelfAssessment},
   *     {@link AuditRecord} or {@link io.asirules.model.document.CocDocument}; a record, list, set
   *     or map of such types
   * @return the text
   * @throws IllegalArgumentException for anything else
   */
  public static String of(Object content) {
    CanonicalForm form = new CanonicalForm();
    form.write(content);
    return form.out.toString();
  }

  /**
   * Hashes the canonical form, when the hash is first asked for.
   *
   * @param content as in {@link #of}; kept until then
   * @return SHA-256 of the canonical form in UTF-8
   */
  public static ContentHash hash(Object content) {
    return ContentHash.ofText(() -> of(content));
  }

  private void write(Object content) {
    if (content instanceof String text) {
      quoted(text);
    } else if (content instanceof Character letter) {
      quoted(String.valueOf(letter));
    } else if (content instanceof BigDecimal number) {
      // Not plain: an exponent of nine digits would take the machine's memory.
      out.append(number.signum() == 0 ? "0" : number.stripTrailingZeros().toString());
    } else if (content instanceof Enum<?> word) {
      out.append(word.name());
    } else if (content instanceof LocalDate
        || content instanceof Boolean
        || content instanceof Integer
        || content instanceof Long
        || content instanceof StandardId
        || content instanceof CriterionId
        || content instanceof RequirementId) {
      out.append(content);
    } else if (content instanceof Collection<?> elements) {
      elements(elements);
    } else if (content instanceof Map<?, ?> map) {
      map.forEach((key, value) -> requireStated(value, key));
      TreeMap<String, Object> sorted = new TreeMap<>();
      map.forEach((key, value) -> sorted.put(of(key), value));
      members(sorted);
    } else if (content instanceof ContentHash hash) {
      out.append(hash.sha256());
    } else if (content instanceof Record stated) {
      out.append(content.getClass().getSimpleName());
      members(components(stated));
    } else {
      out.append(content.getClass().getSimpleName());
      members(parts(content));
    }
  }

  private static void requireStated(@Nullable Object value, Object key) {
    if (value == null) {
      throw new IllegalArgumentException(key + " has no value");
    }
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '"' || at == '\\') {
        out.append('\\');
      }
      out.append(at);
    }
    out.append('"');
  }

  private void elements(Collection<?> elements) {
    List<String> texts = new ArrayList<>(elements.size());
    elements.forEach(element -> texts.add(of(element)));
    texts.sort(null);
    out.append('[').append(String.join(",", texts)).append(']');
  }

  private void members(Map<String, Object> members) {
    out.append('{');
    String between = "";
    for (Map.Entry<String, Object> member : members.entrySet()) {
      out.append(between).append(member.getKey()).append('=');
      write(member.getValue());
      between = ",";
    }
    out.append('}');
  }

  private static Map<String, Object> components(Record stated) {
    Parts parts = new Parts();
    for (RecordComponent component : stated.getClass().getRecordComponents()) {
      try {
        parts.add(component.getName(), component.getAccessor().invoke(stated));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException("cannot read " + component, e);
      }
    }
    return parts.stated;
  }

  private static Map<String, Object> parts(Object content) {
    Parts parts = new Parts();
    if (content instanceof SelfAssessment input) {
      parts
          .add("answers", input.answers())
          .add("asOf", input.asOf())
          .add("entity", input.entity())
          .add("evidence", input.evidence())
          .add("ratings", input.ratings())
          .add("scope", input.scope())
          .add("standard", input.standard());
    } else if (content instanceof Evidence item) {
      evidence(parts, item);
    } else if (content instanceof CertificationScope scope) {
      parts
          .add("basis", scope.basis())
          .add("circumstances", scope.circumstances())
          .add("contractors", scope.contractors())
          .add("description", scope.description())
          .add("facilities", scope.facilities())
          .add("kind", scope.kind())
          .add("products", scope.products())
          .add("units", scope.units());
    } else if (content instanceof Facility facility) {
      parts
          .add("activities", facility.activities())
          .add("circumstances", facility.circumstances())
          .add("country", facility.country())
          .add("id", facility.id())
          .add("inScope", facility.inScope())
          .add("name", facility.name())
          .add("productionSince", facility.productionSince())
          .add("unit", facility.unit());
    } else if (content instanceof AuditRecord audit) {
      audit(parts, audit);
    } else if (content instanceof Finding finding) {
      parts
          .add("closed", finding.closed())
          .add("exempted", finding.exempted())
          .add("opened", finding.opened())
          .add("part", finding.part().toString())
          .add("severity", finding.severity())
          .add("site", finding.site());
    } else if (content instanceof AccountHolder holder) {
      parts
          .add("activities", holder.activities())
          .add("coc", holder.coc())
          .add("counterparties", holder.counterparties())
          .add("documents", holder.documents())
          .add("facilities", holder.facilities())
          .add("forceMajeure", holder.forceMajeure())
          .add("name", holder.name())
          .add("opening", holder.opening())
          .add("performanceStandard", holder.performanceStandard())
          .add("stockChanges", holder.stockChanges());
    } else {
      throw new IllegalArgumentException(content.getClass().getName() + " has no canonical form");
    }
    return parts.stated;
  }

  private static void evidence(Parts parts, Evidence item) {
    parts
        .add("assurance", item.assurance())
        .add("basis", item.basis())
        .add("coverage", item.coverage())
        .add("criterion", item.criterion())
        .add("id", item.id())
        .add("metric", item.metric())
        .add("note", item.note())
        .add("period", item.period())
        .add("polarity", item.polarity())
        .add("published", item.published())
        .add("requirement", item.requirement())
        .add("scheme", item.scheme())
        .add("shows", item.shows())
        .add("source", item.source())
        .add("statement", item.statement())
        .add("unit", item.unit());
  }

  private static void audit(Parts parts, AuditRecord audit) {
    parts
        .add("activities", audit.activities())
        .add("certificate", audit.certificate())
        .add("certificateHeld", audit.certificateHeld())
        .add("end", audit.end())
        .add("entity", audit.entity())
        .add("findings", audit.findings())
        .add("issue", audit.issue())
        .add("joined", audit.joined())
        .add("mode", audit.mode())
        .add("otherUnitCertified", audit.otherUnitCertified())
        .add("performanceStandard", audit.performanceStandard())
        .add("regime", audit.regime())
        .add("scope", audit.scope())
        .add("standard", audit.standard())
        .add("start", audit.start())
        .add("type", audit.type());
  }

  /** What a thing states, by name. */
  private static final class Parts {
    private final TreeMap<String, Object> stated = new TreeMap<>();

    Parts add(String name, @Nullable Object value) {
      Object known = value;
      if (value instanceof Optional<?> optional) {
        known = optional.orElse(null);
      } else if (value instanceof OptionalInt optional) {
        known = optional.isPresent() ? optional.getAsInt() : null;
      }
      if (known != null) {
        stated.put(name, known);
      }
      return this;
    }
  }
}
