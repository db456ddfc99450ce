package io.asirules.examples.files;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.standard.CriterionId;
import java.util.ArrayList;
import java.util.List;

/**
 * A made-up mapping of PS 3.1 to draft 4: numbers, titles, texts and relations are invented for
 * tests and say nothing of the real draft. It accounts for every criterion of PS 3.1.
 */
final class MadeUp {

  /** Words that the tables use, English and Chinese, and what they mean. */
  enum Word {
    NO_CHANGE("No change", "无变化"),
    REVISED("Revised", "修订"),
    EXPANDED("Expanded", "扩展"),
    PARTIALLY("Partially", "部分"),
    NEW("New", "新增"),
    REMOVED("Removed", "删除");

    final String en;
    final String zh;

    Word(String en, String zh) {
      this.en = en;
      this.zh = zh;
    }
  }

  /**
   * A row.
   *
   * @param target number in the draft, or empty
   * @param title its title
   * @param text its text
   * @param source number in PS 3.1, or empty
   * @param word how they relate
   * @param comment a remark
   * @param mining whether it applies to bauxite mining
   * @param smelting whether it applies to smelting
   */
  record Row(
      String target,
      String title,
      String text,
      String source,
      Word word,
      String comment,
      boolean mining,
      boolean smelting) {

    int section() {
      return target.isEmpty() ? 0 : Integer.parseInt(target.substring(0, target.indexOf('.')));
    }
  }

  private static final int IN_A_SECTION = 8;

  private MadeUp() {}

  static String section(int number) {
    return switch (number) {
      case 9 -> "Mine Closure";
      case 10 -> "Bauxite Residue and Tailings";
      case 11 -> "Displacement";
      default -> "Made-up Section " + "ABCDEFGH".charAt(number - 1);
    };
  }

  /** The rows for PS 3.1 as the catalogue has it. */
  static List<Row> all() {
    return rows(
        Catalogue.load().standard("asi:ps:3.1").mappable().stream()
            .map(CriterionId::value)
            .toList());
  }

  private static List<Row> rows(List<String> sources) {
    List<Row> rows = new ArrayList<>();
    Word[] words = {Word.NO_CHANGE, Word.REVISED, Word.EXPANDED, Word.PARTIALLY};
    int i = 0;
    for (String source : sources) {
      if (List.of("8.7", "6.6", "9.6", "11.2").contains(source)) {
        continue;
      }
      String target = (i / IN_A_SECTION + 1) + "." + (i % IN_A_SECTION + 1);
      String ids = source.equals("5.3") ? "5.3a-c" : source;
      rows.add(row(target, "Made-up Criterion " + (i + 1), ids, words[i % words.length], i));
      i++;
    }
    rows.add(row("9.1", "Made-up Closure Plan", "8.7", Word.EXPANDED, 0));
    rows.add(row("9.2", "Made-up Closure Fund", "", Word.NEW, 0));
    rows.add(row("10.1", "Made-up Residue Storage", "6.6", Word.REVISED, 2));
    rows.add(row("11.1", "Made-up Resettlement Plan", "9.6", Word.PARTIALLY, 3));
    rows.add(
        new Row("", "", "", "11.2", Word.REMOVED, "Said to be covered elsewhere.", false, false));
    return rows;
  }

  private static Row row(String target, String title, String source, Word word, int i) {
    return new Row(
        target,
        title,
        "A made-up text that stands for what criterion " + target + " asks.",
        source,
        word,
        i % 3 == 0 ? "Made-up remark on " + target + "." : "",
        i % 2 == 0,
        i % 5 != 0);
  }
}
