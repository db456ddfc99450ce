package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.internal.Spelling;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the entity and the certification scope of a self-assessment. */
final class ScopeJson {

  private ScopeJson() {}

  static Entity entity(JsonCursor json) {
    json.allowing("id", "name", "membershipClass", "country");
    JsonCursor membership = json.find("membershipClass");
    return new Entity(
        json.at("id").text(),
        json.at("name").text(),
        membership == null ? null : membership.word(MembershipClass.class, "membership class"),
        country(json));
  }

  static CertificationScope scope(JsonCursor json, String entityId) {
    json.allowing("kind", "description", "circumstances", "units", "facilities");
    CertificationScope.Builder scope = CertificationScope.builder();
    JsonCursor kind = json.find("kind");
    if (kind != null) {
      scope.kind(kind.word(ScopeKind.class, "kind of scope"));
    }
    scope.description(json.text("description", ""));
    circumstances(json).forEach(scope::circumstance);
    Map<String, String> ids = new HashMap<>();
    ids.put(entityId, "/entity/id");
    Map<String, Boolean> units = new LinkedHashMap<>();
    for (JsonCursor unit : json.items("units")) {
      units.put(newId(unit, ids), true);
    }
    for (JsonCursor unit : json.items("units")) {
      unit.allowing("id", "kind", "parent", "name", "inScope");
      scope.unit(
          new OrgUnit(
              unit.at("id").text(),
              unit.at("kind").word(OrgUnitKind.class, "kind of unit"),
              parent(unit.find("parent"), units, entityId),
              unit.text("name", unit.at("id").text()),
              inScope(unit)));
    }
    for (JsonCursor facility : json.items("facilities")) {
      newId(facility, ids);
      scope.facility(facility(facility, units, entityId));
    }
    return json.check(scope::build);
  }

  private static String newId(JsonCursor json, Map<String, String> ids) {
    String id = json.at("id").text();
    String first = ids.put(id, json.toString());
    if (first != null) {
      throw json.at("id").problem("'" + id + "' is the id of " + first + " already");
    }
    return id;
  }

  private static Facility facility(JsonCursor json, Map<String, Boolean> units, String entityId) {
    json.allowing(
        "id",
        "name",
        "unit",
        "inScope",
        "activities",
        "country",
        "productionSince",
        "circumstances");
    Facility.Builder facility = Facility.builder(json.at("id").text());
    if (json.has("name")) {
      facility.name(json.at("name").text());
    }
    facility.unit(parent(json.find("unit"), units, entityId));
    facility.inScope(inScope(json)).country(country(json));
    if (json.has("activities")) {
      facility.activities();
      for (JsonCursor activity : json.items("activities")) {
        facility.activities(activity.word(SupplyChainActivity.class, "activity"));
      }
    }
    if (json.has("productionSince")) {
      facility.productionSince(json.at("productionSince").integer());
    }
    circumstances(json).forEach(facility::circumstance);
    return facility.build();
  }

  private static @Nullable String parent(
      @Nullable JsonCursor json, Map<String, Boolean> units, String entityId) {
    if (json == null || json.text().equals(entityId)) {
      return null;
    }
    if (!units.containsKey(json.text())) {
      throw json.problem(Spelling.unknown("unit", json.text(), units.keySet()));
    }
    return json.text();
  }

  private static boolean inScope(JsonCursor json) {
    JsonCursor flag = json.find("inScope");
    return flag == null || flag.flag();
  }

  private static @Nullable String country(JsonCursor json) {
    JsonCursor country = json.find("country");
    if (country == null) {
      return null;
    }
    if (!Arrays.asList(Locale.getISOCountries()).contains(country.text())) {
      throw country.problem(
          "'" + country.text() + "' is not a country; expected two letters, such as CN");
    }
    return country.text();
  }

  private static Map<Circumstance, Boolean> circumstances(JsonCursor json) {
    Map<Circumstance, Boolean> declared = new LinkedHashMap<>();
    JsonCursor object = json.find("circumstances");
    if (object == null) {
      return declared;
    }
    List<String> valid = Arrays.stream(Circumstance.values()).map(Enum::name).toList();
    for (String name : object.names()) {
      if (!valid.contains(name)) {
        throw object.problem(Spelling.unknown("circumstance", name, valid));
      }
      declared.put(Circumstance.valueOf(name), object.at(name).flag());
    }
    return declared;
  }
}
