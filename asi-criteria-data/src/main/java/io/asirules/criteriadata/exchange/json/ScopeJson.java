package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.MembershipClass;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OrgUnitKind;
import io.asirules.model.scope.OutsourcingContractor;
import io.asirules.model.scope.Ownership;
import io.asirules.model.scope.ScopeBasis;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the entity and the certification scope of a self-assessment. */
final class ScopeJson {

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private static final List<String> CIRCUMSTANCES =
      Arrays.stream(Circumstance.values()).map(Enum::name).toList();

  private final String entityId;

  /** Where each id of the file is given. */
  private final Map<String, String> places = new HashMap<>();

  /** The unit above each unit, as written. */
  private final Map<String, @Nullable JsonCursor> parents = new LinkedHashMap<>();

  private ScopeJson(String entityId) {
    this.entityId = entityId;
    places.put(entityId, "/entity/id");
  }

  static Entity entity(JsonCursor json) {
    json.allowing("id", "name", "membershipClass", "country");
    JsonCursor membership = json.find("membershipClass");
    return new Entity(
        json.at("id").name(),
        json.at("name").text(),
        membership == null ? null : membership.word(MembershipClass.class, "membership class"),
        country(json));
  }

  static CertificationScope scope(JsonCursor json, String entityId) {
    return new ScopeJson(entityId).scope(json);
  }

  private CertificationScope scope(JsonCursor json) {
    json.allowing(
        "kind",
        "basis",
        "description",
        "circumstances",
        "units",
        "facilities",
        "products",
        "contractors");
    CertificationScope.Builder scope = CertificationScope.builder();
    JsonCursor kind = json.find("kind");
    if (kind != null) {
      scope.kind(kind.word(ScopeKind.class, "kind of scope"));
    }
    JsonCursor basis = json.find("basis");
    if (basis != null) {
      scope.basis(basis.word(ScopeBasis.class, "basis of a scope"));
    }
    scope.description(json.text("description", ""));
    circumstances(json).forEach(scope::circumstance);
    List<JsonCursor> units = json.items("units");
    List<JsonCursor> facilities = json.items("facilities");
    // Ids first: a unit may name one that comes after it as its parent.
    for (JsonCursor unit : units) {
      unit.allowing("id", "kind", "parent", "name", "inScope", "share", "controlled");
      parents.put(newId(unit), unit.find("parent"));
    }
    facilities.forEach(this::newId);
    List<JsonCursor> contractors = json.items("contractors");
    contractors.forEach(this::newId);
    units.forEach(unit -> scope.unit(unit(unit)));
    parents.keySet().forEach(this::refuseLoop);
    facilities.forEach(facility -> scope.facility(facility(facility)));
    products(json).forEach(scope::product);
    contractors.forEach(contractor -> scope.contractor(contractor(contractor)));
    return json.check(scope::build);
  }

  private String newId(JsonCursor json) {
    JsonCursor id = json.at("id");
    String first = places.putIfAbsent(id.name(), id.place());
    if (first != null) {
      throw id.problem(
          "'" + Spelling.shown(id.name()) + "' names two things; the other is at " + first);
    }
    return id.name();
  }

  private OrgUnit unit(JsonCursor json) {
    String id = json.at("id").name();
    return new OrgUnit(
        id,
        json.at("kind").word(OrgUnitKind.class, "kind of unit"),
        above(json.find("parent")),
        json.has("name") ? json.at("name").text() : id,
        inScope(json),
        ownership(json));
  }

  private static Ownership ownership(JsonCursor json) {
    JsonCursor share = json.find("share");
    JsonCursor controlled = json.find("controlled");
    if (share == null && controlled == null) {
      return Ownership.NOT_STATED;
    }
    BigDecimal percent = share == null ? null : share.decimal();
    Boolean control = controlled == null ? null : controlled.flag();
    return (share == null ? json : share).check(() -> new Ownership(percent, control));
  }

  private static Set<String> products(JsonCursor json) {
    Set<String> names = new LinkedHashSet<>();
    for (JsonCursor product : json.items("products")) {
      if (!names.add(product.name())) {
        throw product.problem("'" + Spelling.shown(product.name()) + "' is listed twice");
      }
    }
    return names;
  }

  private static OutsourcingContractor contractor(JsonCursor json) {
    json.allowing("id", "name", "country", "certified");
    String id = json.at("id").name();
    return new OutsourcingContractor(
        id, json.has("name") ? json.at("name").text() : id, country(json), json.flag("certified"));
  }

  private void refuseLoop(String unit) {
    Set<String> below = new HashSet<>();
    String at = unit;
    while (below.add(at)) {
      JsonCursor parent = parents.get(at);
      if (parent == null || parent.name().equals(entityId)) {
        return;
      }
      if (parent.name().equals(unit)) {
        throw parent.problem("unit '" + Spelling.shown(unit) + "' is above itself");
      }
      at = parent.name();
    }
  }

  private Facility facility(JsonCursor json) {
    json.allowing(
        "id",
        "name",
        "unit",
        "inScope",
        "activities",
        "country",
        "productionSince",
        "circumstances");
    Facility.Builder facility = Facility.builder(json.at("id").name());
    if (json.has("name")) {
      facility.name(json.at("name").text());
    }
    facility.unit(above(json.find("unit"))).inScope(inScope(json)).country(country(json));
    Set<SupplyChainActivity> activities = ActivitiesJson.read(json);
    if (activities != null) {
      facility.activities(activities.toArray(SupplyChainActivity[]::new));
    }
    JsonCursor since = json.find("productionSince");
    if (since != null) {
      if (since.integer() < 1800 || since.integer() > 2999) {
        throw since.problem("'" + since.integer() + "' is not a year; expected one such as 2014");
      }
      facility.productionSince(since.integer());
    }
    circumstances(json).forEach(facility::circumstance);
    return facility.build();
  }

  /** What lies right below the entity may say so, or say nothing. */
  private @Nullable String above(@Nullable JsonCursor json) {
    if (json == null || json.name().equals(entityId)) {
      return null;
    }
    if (parents.containsKey(json.name())) {
      return json.name();
    }
    String place = places.get(json.name());
    if (place != null) {
      String what = place.startsWith("/scope/contractors/") ? "contractor" : "facility";
      throw json.problem(
          "'" + Spelling.shown(json.name()) + "' is a " + what + "; expected a unit");
    }
    throw json.problem(Spelling.unknown("unit", json.name(), parents.keySet()));
  }

  private static boolean inScope(JsonCursor json) {
    return !Boolean.FALSE.equals(json.flag("inScope"));
  }

  private static @Nullable String country(JsonCursor json) {
    JsonCursor country = json.find("country");
    if (country == null) {
      return null;
    }
    if (!COUNTRIES.contains(country.text())) {
      throw country.problem(
          "'"
              + Spelling.shown(country.text())
              + "' is not a country; expected its two letters of ISO 3166, such as CN");
    }
    return country.text();
  }

  private static Map<Circumstance, Boolean> circumstances(JsonCursor json) {
    Map<Circumstance, Boolean> declared = new LinkedHashMap<>();
    JsonCursor object = json.find("circumstances");
    if (object != null) {
      object.allowing("circumstance", CIRCUMSTANCES);
      for (String name : object.names()) {
        declared.put(Circumstance.valueOf(name), object.at(name).flag());
      }
    }
    return declared;
  }
}
