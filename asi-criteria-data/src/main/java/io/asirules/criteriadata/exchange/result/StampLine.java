package io.asirules.criteriadata.exchange.result;

import io.asirules.criteriadata.internal.Numbers;
import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.assessment.Stamp.Part;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What decided, as every printed result names it: the rule sets, the data of the standards, and
 * what the user put over them. A page names it in a line at its foot. A table for a spreadsheet
 * names it in its last columns, in every row: a row keeps them when it is sorted, filtered or
 * copied, every row is as long as the header, and who looks for other columns by their names does
 * not see them.
 *
 * @param library the library; null where nothing but data was asked
 * @param ruleSets the rule sets, each once; empty where no rule took part
 * @param catalogue the data of the standards
 * @param overlays what the user put over the data, in that order
 * @param limits the limits that the user vouched for
 * @param choices the choices of an account that decide, by name
 */
public record StampLine(
    @Nullable Part library,
    List<Part> ruleSets,
    Part catalogue,
    List<Part> overlays,
    Map<RequirementId, BigDecimal> limits,
    Map<String, String> choices) {

  /** The last columns of every table that is written. */
  public static final List<String> COLUMNS = List.of("rule_set", "overlays", "limits");

  private static final int SHORT = 8;

  /** Copies the lists and the maps. */
  public StampLine {
    ruleSets = List.copyOf(ruleSets);
    overlays = List.copyOf(overlays);
    limits = Collections.unmodifiableMap(new TreeMap<>(limits));
    choices = Collections.unmodifiableMap(new TreeMap<>(choices));
  }

  /**
   * Names what decided a result.
   *
   * @param stamp the stamp of the result
   * @return the line
   */
  public static StampLine of(Stamp stamp) {
    return of(List.of(stamp));
  }

  /**
   * Names what decided several results of one run.
   *
   * @param stamps the stamps of the results, at least one; they differ in rule set and input alone
   * @return the line, with every rule set once
   */
  public static StampLine of(Collection<Stamp> stamps) {
    Stamp first = stamps.iterator().next();
    Set<Part> ruleSets = new LinkedHashSet<>();
    stamps.forEach(stamp -> ruleSets.add(stamp.ruleSet()));
    return new StampLine(
        first.library(),
        List.copyOf(ruleSets),
        first.catalogue(),
        first.overlays(),
        first.limits(),
        first.choices());
  }

  /**
   * Names data that no rule looked at.
   *
   * @param catalogue stamp of the data
   * @param overlays stamps of what was put over the data
   * @return the line
   */
  public static StampLine ofData(Part catalogue, List<Part> overlays) {
    return new StampLine(null, List.of(), catalogue, overlays, Map.of(), Map.of());
  }

  /**
   * Writes the line for a page.
   *
   * @param language language of the words
   * @return for example {@code library 0.1.0, rules asi:ps:3.1@1.3.0 (0a1b2c3d), catalogue
   *     2026.11.3 (4e5f6071), overlay ours (8293a4b5), limit given by the user
   *     5.2/post-2020-intensity = 11}
   */
  public String text(Language language) {
    return text(language, false);
  }

  /**
   * Writes the line with whole hashes, that of the library too.
   *
   * @param language language of the words
   * @return the line
   */
  public String textWithHashes(Language language) {
    return text(language, true);
  }

  private String text(Language language, boolean whole) {
    boolean zh = language == Language.ZH;
    List<String> parts = new ArrayList<>();
    if (library != null) {
      parts.add((zh ? "程序库 " : "library ") + (whole ? part(library, true) : library.version()));
    }
    ruleSets.forEach(part -> parts.add((zh ? "规则 " : "rules ") + part(part, whole)));
    parts.add((zh ? "目录 " : "catalogue ") + part(catalogue, whole));
    overlays.forEach(part -> parts.add((zh ? "叠加 " : "overlay ") + part(part, whole)));
    for (String limit : given()) {
      parts.add((zh ? "用户给定限值 " : "limit given by the user ") + limit);
    }
    if (!choices.isEmpty()) {
      parts.add((zh ? "选择 " : "choices ") + joined(choices));
    }
    return String.join(zh ? "，" : ", ", parts);
  }

  private static String part(Part part, boolean whole) {
    String hash = part.sha256();
    String shown = whole ? "SHA-256 " + hash : hash.substring(0, Math.min(SHORT, hash.length()));
    return part.version() + " (" + shown + ")";
  }

  /**
   * Writes choices as one text.
   *
   * @param choices the choices of an account, by name
   * @return {@code name = value}, with semicolons between them
   */
  public static String joined(Map<String, String> choices) {
    return choices.entrySet().stream()
        .map(choice -> choice.getKey() + " = " + choice.getValue())
        .collect(Collectors.joining("; "));
  }

  private List<String> given() {
    return limits.entrySet().stream()
        .map(limit -> limit.getKey() + " = " + Numbers.plain(limit.getValue()))
        .toList();
  }

  /**
   * Says at a requirement that the user gave its limit: its text still names the one of the
   * catalogue.
   *
   * @param requirement the requirement
   * @param language language of the words
   * @return for example {@code [limit 7 t CO2e/t Al given by the user]}, with the blank before it;
   *     an empty text where the user gave none
   */
  public String givenFor(Requirement requirement, Language language) {
    BigDecimal limit = limits.get(requirement.id());
    return limit == null ? "" : givenFor(requirement, limit).in(language);
  }

  /**
   * Says at a requirement that the user gave its limit.
   *
   * @param requirement the requirement
   * @param limit the limit that the user gave, in the unit of the requirement's own
   * @return for example {@code [limit 7 t CO2e/t Al given by the user]}, with the blank before it
   */
  public static LocalizedText givenFor(Requirement requirement, BigDecimal limit) {
    String unit = requirement.threshold() == null ? "" : " " + requirement.threshold().unit();
    String figure = Numbers.plain(limit) + unit;
    return new LocalizedText(
        " [limit " + figure + " given by the user]", "［用户给定限值：" + figure + "］");
  }

  /**
   * Writes the cells under {@link #COLUMNS}.
   *
   * @return one cell for each column; several rule sets, overlays or limits with semicolons between
   *     them, an empty text for none
   */
  public List<String> cells() {
    return List.of(
        ruleSets.stream().map(Part::version).collect(Collectors.joining("; ")),
        overlays.stream().map(part -> part(part, false)).collect(Collectors.joining("; ")),
        String.join("; ", given()));
  }

  /**
   * Gives the fields of a JSON object of the form of {@code stamp} in {@code mapping.schema.json},
   * with the rule set where there is one.
   *
   * @return strings, lists and maps by name, in order
   */
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (!ruleSets.isEmpty()) {
      fields.put("ruleSet", fields("coordinate", ruleSets.get(0)));
    }
    fields.put("catalogue", fields("version", catalogue));
    fields.put("overlays", overlays.stream().map(part -> fields("version", part)).toList());
    return fields;
  }

  private static Map<String, String> fields(String name, Part part) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(name, part.version());
    fields.put("sha256", part.sha256());
    return fields;
  }
}
