package io.asirules.criteriadata.catalog;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.SmelterLimit;
import io.asirules.model.standard.Threshold;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what an edition says of one requirement beyond its kind: fields beside its threshold. */
final class ParticularsReader {

  /** The fields of a requirement that are read here. */
  static final List<String> FIELDS =
      List.of(
          "appliesAfterYears",
          "before",
          "onEvent",
          "redFlags",
          "exemptWhen",
          "weighsIncidents",
          "smelterLimit");

  private final Function<JsonCursor, Provenance> provenance;
  private final Function<@Nullable JsonCursor, @Nullable Threshold> threshold;

  /**
   * Reads with the means of the edition's file.
   *
   * @param provenance reads level, sources and note of a value
   * @param threshold reads a limit, null for none
   */
  ParticularsReader(
      Function<JsonCursor, Provenance> provenance,
      Function<@Nullable JsonCursor, @Nullable Threshold> threshold) {
    this.provenance = provenance;
    this.threshold = threshold;
  }

  Particulars read(CriterionId criterion, JsonCursor json) {
    if (FIELDS.stream().noneMatch(json::has)) {
      return Particulars.NONE;
    }
    return new Particulars(
        appliesAfter(json.find("appliesAfterYears")),
        before(criterion, json.find("before")),
        flag(json.find("onEvent")),
        redFlags(criterion, json.find("redFlags")),
        threshold.apply(json.find("exemptWhen")),
        flag(json.find("weighsIncidents")),
        smelterLimit(json.find("smelterLimit")));
  }

  private @Nullable Attested<AppliesAfter> appliesAfter(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("years", "since", "level", "sources", "note");
    return new Attested<>(
        new AppliesAfter(json.at("years").integer(), json.at("since").name()),
        provenance.apply(json));
  }

  private @Nullable Attested<RequirementId> before(
      CriterionId criterion, @Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("requirement", "level", "sources", "note");
    return new Attested<>(sibling(criterion, json.at("requirement")), provenance.apply(json));
  }

  private @Nullable Attested<List<RequirementId>> redFlags(
      CriterionId criterion, @Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("requirements", "level", "sources", "note");
    json.at("requirements");
    List<RequirementId> places = new ArrayList<>();
    for (JsonCursor key : json.items("requirements")) {
      places.add(sibling(criterion, key));
    }
    return new Attested<>(List.copyOf(places), provenance.apply(json));
  }

  private static RequirementId sibling(CriterionId criterion, JsonCursor key) {
    return key.as(text -> new RequirementId(criterion, text));
  }

  private @Nullable Attested<Boolean> flag(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("value", "level", "sources", "note");
    return new Attested<>(json.at("value").flag(), provenance.apply(json));
  }

  private @Nullable Attested<SmelterLimit> smelterLimit(@Nullable JsonCursor json) {
    if (json == null) {
      return null;
    }
    json.allowing("value", "level", "sources", "note");
    return new Attested<>(
        json.at("value").word(SmelterLimit.class, "limit of smelters"), provenance.apply(json));
  }
}
