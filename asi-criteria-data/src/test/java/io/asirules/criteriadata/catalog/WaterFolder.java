package io.asirules.criteriadata.catalog;

import io.asirules.model.scope.SupplyChainActivity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A folder with a made-up vendor's standard on water, own:water:1, whose requirements bear names
 * that requirements of PS 3 have too.
 */
final class WaterFolder {

  /** Requirement and kind, in the order of the edition. */
  private static final List<String> REQUIREMENTS =
      List.of(
          "5.1/annual-disclosure PUBLIC_DISCLOSURE",
          "5.1/verification-before-publication VERIFICATION",
          "5.3/on-pathway PLAN",
          "6.1/review-after-exceedance REVIEW",
          "9.8/cahra-identification ASSESSMENT",
          "9.8/risk-response MANAGEMENT_SYSTEM",
          "10.2/no-hazardous-work-under-18 PROHIBITION",
          "10.3/modern-slavery-statement PUBLIC_DISCLOSURE",
          "11.1/management-system MANAGEMENT_SYSTEM");

  private WaterFolder() {}

  /**
   * Writes the folder.
   *
   * @param parent where to
   * @param fields further fields of a requirement, by its name
   */
  static Path in(Path parent, Map<String, String> fields) {
    Path folder = parent.resolve("water");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve("editions.csv"),
          "edition,file,matrix,aliases\nown:water:1,water-1.json,water-1.csv,\n");
      Files.writeString(folder.resolve("mappings.csv"), "from,to,file\n");
      Files.writeString(
          folder.resolve("sources.csv"), "tag,url,content\nW1,https://example.org/water,made up\n");
      Files.writeString(folder.resolve("water-1.json"), edition(fields));
      Files.writeString(folder.resolve("water-1.csv"), matrix());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private static Map<String, List<String>> byCriterion() {
    return REQUIREMENTS.stream()
        .collect(
            Collectors.groupingBy(
                each -> each.substring(0, each.indexOf('/')),
                () -> new TreeMap<>((a, b) -> number(a).compareTo(number(b))),
                Collectors.toList()));
  }

  private static Integer number(String criterion) {
    List<Integer> parts = Arrays.stream(criterion.split("\\.")).map(Integer::valueOf).toList();
    return parts.get(0) * 100 + parts.get(1);
  }

  private static String edition(Map<String, String> fields) {
    return """
        {"standard": "own:water:1", "title": {"en": "Water", "zh": "水"}, "status": "CURRENT",
         "principles": [%s], "criteria": [%s]}
        """
        .formatted(
            byCriterion().keySet().stream()
                .map(id -> id.substring(0, id.indexOf('.')))
                .distinct()
                .map(
                    number ->
                        "{\"number\": %s, \"title\": {\"en\": \"Water\", \"zh\": \"水\", \"level\": \"RECALLED\"}}"
                            .formatted(number))
                .collect(Collectors.joining(",")),
            byCriterion().entrySet().stream()
                .map(entry -> criterion(entry.getKey(), entry.getValue(), fields))
                .collect(Collectors.joining(",")));
  }

  private static String criterion(
      String id, List<String> requirements, Map<String, String> fields) {
    return """
        {"id": "%s", "principle": %s, "title": {"en": "Water", "zh": "水", "level": "RECALLED"},
         "summary": {"en": "Water", "zh": "水", "level": "RECALLED"}, "requirements": [%s]}
        """
        .formatted(
            id,
            id.substring(0, id.indexOf('.')),
            requirements.stream()
                .map(each -> requirement(each, fields))
                .collect(Collectors.joining(",")));
  }

  private static String requirement(String text, Map<String, String> fields) {
    String[] words = text.split(" ");
    String more = fields.getOrDefault(words[0], "");
    return """
        {"key": "%s", "kind": "%s", "text": {"en": "Water", "zh": "水"}, "level": "RECALLED",
         "essential": true, "target": "ENTITY", "executability": "AUTOMATIC",
         "publication": {"value": %s, "level": "RECALLED"}%s}
        """
        .formatted(
            words[0].substring(words[0].indexOf('/') + 1),
            words[1],
            words[1].equals("PUBLIC_DISCLOSURE"),
            more.isEmpty() ? "" : ", " + more);
  }

  private static String matrix() {
    String activities =
        Arrays.stream(SupplyChainActivity.values())
            .map(Enum::name)
            .collect(Collectors.joining(","));
    String cells =
        Arrays.stream(SupplyChainActivity.values())
            .map(each -> "Y RECALLED")
            .collect(Collectors.joining(","));
    return "criterion,%s,note\n".formatted(activities)
        + byCriterion().keySet().stream()
            .map(id -> id + "," + cells + ",\n")
            .collect(Collectors.joining());
  }
}
