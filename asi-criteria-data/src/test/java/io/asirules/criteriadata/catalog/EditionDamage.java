package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.RequirementId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A part of the file of a shipped edition that a test takes out or misspells.
 *
 * @param file name of the file
 * @param requirement the requirement that it stands at
 * @param place JSON pointer of the object that has the part
 * @param part name of the part
 */
record EditionDamage(String file, RequirementId requirement, String place, String part) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Parts of a field that it may lack. */
  private static final Set<String> OPTIONAL = Set.of("sources", "note", "boundary");

  /** Every occurrence of some fields at the requirements of a file. */
  static List<EditionDamage> ofEveryField(String file, List<String> fields) {
    List<EditionDamage> damages = new ArrayList<>();
    JsonNode criteria = tree(file).get("criteria");
    for (int i = 0; i < criteria.size(); i++) {
      JsonNode requirements = criteria.get(i).get("requirements");
      CriterionId criterion = CriterionId.of(criteria.get(i).get("id").stringValue());
      for (int j = 0; j < requirements.size(); j++) {
        for (String field : fields) {
          if (requirements.get(j).has(field)) {
            damages.add(
                new EditionDamage(
                    file,
                    new RequirementId(criterion, requirements.get(j).get("key").stringValue()),
                    "/criteria/" + i + "/requirements/" + j,
                    field));
          }
        }
      }
    }
    return damages;
  }

  /** Every part that these fields must have. */
  static List<EditionDamage> ofEveryNeededPart(String file, List<String> fields) {
    List<EditionDamage> damages = new ArrayList<>();
    JsonNode tree = tree(file);
    for (EditionDamage field : ofEveryField(file, fields)) {
      String place = field.place() + "/" + field.part();
      for (String part : tree.at(place).propertyNames()) {
        if (!OPTIONAL.contains(part)) {
          damages.add(new EditionDamage(file, field.requirement(), place, part));
        }
      }
    }
    return damages;
  }

  private static JsonNode tree(String file) {
    return MAPPER.readTree(CsvTable.resource("io/asirules/criteriadata/catalog/" + file));
  }

  private Catalogue changed(boolean misspelt) {
    JsonNode tree = tree(file);
    ObjectNode holder = (ObjectNode) tree.at(place);
    JsonNode value = holder.remove(part);
    if (misspelt) {
      holder.set(part + "s", value);
    }
    return DamagedFiles.changing(file, text -> MAPPER.writeValueAsString(tree));
  }

  /** Reads the whole catalogue without the part. */
  Catalogue dropped() {
    return changed(false);
  }

  /** Reads the whole catalogue with an s after the name of the part. */
  Catalogue misspelt() {
    return changed(true);
  }

  /** Reads the whole catalogue with a passage of a file, written without blanks, replaced. */
  static Catalogue replacing(String file, String passage, String by) {
    String compact = MAPPER.writeValueAsString(tree(file));
    assertThat(compact.split(java.util.regex.Pattern.quote(passage), -1))
        .as("passage to damage, once")
        .hasSize(2);
    return DamagedFiles.changing(file, text -> compact.replace(passage, by));
  }

  @Override
  public String toString() {
    return requirement + " " + place.replaceFirst(".*/[0-9]+/?", "") + " " + part;
  }
}
