package io.asirules.criteriadata.imports;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Cells of an id column that hold no id. */
final class IdCell {

  private static final Set<String> NONE =
      ImmutableSet.of(
          "none",
          "nil",
          "no equivalent",
          "no counterpart",
          "no match",
          "not applicable",
          "n/a",
          "na",
          "new",
          "new criterion",
          "new requirement",
          "not in v3",
          "not in v4",
          "removed",
          "deleted",
          "retired",
          "withdrawn",
          "无",
          "无对应",
          "没有",
          "不适用",
          "新增",
          "新",
          "删除",
          "取消",
          "移除",
          "已删除",
          "已取消");

  private static final Set<String> DASHES =
      ImmutableSet.of("-", "--", "–", "—", "——", "/", "?", "tbd", "tbc", "待定");

  private IdCell() {}

  /** Whether a cell leaves open what stands on the other side. */
  static boolean saysNothing(String text) {
    return text.isEmpty() || DASHES.contains(ActivityWords.key(text));
  }

  /** Whether a cell says that there is no counterpart. */
  static boolean saysNone(String text) {
    return NONE.contains(ActivityWords.key(text));
  }
}
