package io.asirules.criteriadata.exchange.json;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the field {@code activities} of whoever may have it, each activity once. */
final class ActivitiesJson {

  private ActivitiesJson() {}

  /** Returns null when the field is missing; an empty list says that there are none. */
  static @Nullable Set<SupplyChainActivity> read(JsonCursor json) {
    if (!json.has("activities")) {
      return null;
    }
    Set<SupplyChainActivity> activities = EnumSet.noneOf(SupplyChainActivity.class);
    for (JsonCursor item : json.items("activities")) {
      SupplyChainActivity activity = item.word(SupplyChainActivity.class, "activity");
      if (!activities.add(activity)) {
        throw item.problem(activity + " is listed twice");
      }
    }
    return activities;
  }
}
