package io.asirules.criteriadata.imports;

import com.google.common.collect.ImmutableSet;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of activities and marks of an applicability table, English and Chinese. */
final class ActivityWords {

  private static final Map<String, SupplyChainActivity> NAMES = names();

  private static final Set<String> ALL =
      ImmutableSet.of("all", "all activities", "all members", "全部", "所有", "所有活动", "全部活动");

  /** The small letter, which says yes in English tables and no beside a tick. */
  private static final Set<String> CROSS = ImmutableSet.of("x");

  private static final Set<String> YES =
      ImmutableSet.of(
          "✓",
          "✔",
          "√",
          "☑",
          "●",
          "■",
          "y",
          "yes",
          "applies",
          "applicable",
          "true",
          "1",
          "是",
          "适用",
          "有");

  private static final Set<String> NO =
      ImmutableSet.of(
          "✗",
          "✘",
          "×",
          "☒",
          "☐",
          "n",
          "no",
          "does not apply",
          "not applicable",
          "n/a",
          "false",
          "0",
          "否",
          "不适用",
          "无");

  private ActivityWords() {}

  private static Map<String, SupplyChainActivity> names() {
    Map<String, SupplyChainActivity> names = new HashMap<>();
    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      names.put(WordList.key(activity.name()), activity);
      names.put(WordList.key(activity.title().en()), activity);
      names.put(WordList.key(activity.title().zh()), activity);
    }
    for (CsvTable.Row row : WordList.read("activity-words.csv", "word", "activity")) {
      names.put(WordList.key(row.cell("word")), SupplyChainActivity.valueOf(row.cell("activity")));
    }
    return names;
  }

  static Optional<SupplyChainActivity> named(String text) {
    return Optional.ofNullable(NAMES.get(WordList.key(text)));
  }

  /** Reads a list of names; empty when a part of it is no activity. */
  static Optional<Set<SupplyChainActivity>> list(String text) {
    if (ALL.contains(WordList.key(text))) {
      return Optional.of(EnumSet.allOf(SupplyChainActivity.class));
    }
    Optional<SupplyChainActivity> one = named(text);
    if (one.isPresent()) {
      return one.map(EnumSet::of);
    }
    Set<SupplyChainActivity> read = EnumSet.noneOf(SupplyChainActivity.class);
    for (String part : text.split("[,;\n|\u3001\uFF0C\uFF1B]", -1)) {
      if (!part.isBlank()) {
        Optional<SupplyChainActivity> activity = named(part);
        if (activity.isEmpty()) {
          return Optional.empty();
        }
        read.add(activity.get());
      }
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(read);
  }

  /** Whether a mark is the letter that may say yes or no. */
  static boolean isCross(String mark) {
    return CROSS.contains(WordList.key(mark));
  }

  /** Whether a mark says yes and cannot be taken for a cross. */
  static boolean isTick(String mark) {
    return !isCross(mark) && mark(mark, Map.of()).equals(Optional.of(ActivityBinding.APPLIES));
  }

  /**
   * Reads a mark.
   *
   * @param text the mark, not blank
   * @param explained marks that the user explained, by {@link #key}
   */
  static Optional<ActivityBinding> mark(String text, Map<String, ActivityBinding> explained) {
    String mark = key(text);
    ActivityBinding told = explained.get(mark);
    if (told != null) {
      return Optional.of(told);
    }
    if (YES.contains(mark) || CROSS.contains(mark)) {
      return Optional.of(ActivityBinding.APPLIES);
    }
    return NO.contains(mark) ? Optional.of(ActivityBinding.DOES_NOT_APPLY) : Optional.empty();
  }

  static String key(String mark) {
    // Signs are the whole of a mark, so that they stay.
    return WordList.plain(mark).toLowerCase(java.util.Locale.ROOT);
  }

  static List<String> examples() {
    return List.of("x", "✓", "Y", "N", "是", "否", "●");
  }
}
