package io.asirules.examples.cli;

import io.asirules.criteriadata.exchange.AssessmentWriter;
import io.asirules.criteriadata.exchange.StampLine;
import io.asirules.criteriadata.internal.Csv;
import io.asirules.model.Language;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentFinding;
import java.util.List;

/** Checks of CoC Documents as a page for a terminal, and as a table for a spreadsheet. */
final class DocumentCheckReport {

  private static final int NAMES = 14;
  private static final String INDENT = "  ";

  private final List<DocumentCheck> checks;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  DocumentCheckReport(List<DocumentCheck> checks, Language language) {
    this.checks = checks;
    this.language = language;
  }

  /** A row for each finding. */
  static String csv(List<DocumentCheck> checks, Language language) {
    Csv csv =
        new Csv()
            .ending(StampLine.COLUMNS)
            .row(
                "document",
                "reference",
                "use",
                "verdict",
                "effect",
                "code",
                "field",
                "text",
                "criterion",
                "level",
                "rule",
                "other_reasons",
                "disclaimer");
    for (int i = 0; i < checks.size(); i++) {
      DocumentCheck check = checks.get(i);
      csv.ending(StampLine.of(check.stamp()).cells());
      for (DocumentFinding finding : check.findings()) {
        csv.row(
            i + 1,
            check.reference(),
            check.use(),
            check.verdict(),
            finding.effect(),
            finding.code(),
            finding.field(),
            finding.text(language),
            finding.citation().reference(),
            finding.citation().provenance().level(),
            finding.rule(),
            String.join(" | ", otherReasons(finding, language)),
            AssessmentWriter.DISCLAIMER.in(language));
      }
    }
    return csv.toString();
  }

  String table() {
    checks.forEach(this::check);
    TextLayout.foot(
        page, StampLine.of(checks.stream().map(DocumentCheck::stamp).toList()), language);
    return page.toString();
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void check(DocumentCheck check) {
    String reference =
        check.reference().isEmpty() ? word("without a reference", "无编号") : check.reference();
    TextLayout.wrap(page, "", 0, word("CoC Document ", "监管链文件") + reference);
    TextLayout.wrap(
        page,
        INDENT,
        2,
        check.stamp().standard()
            + word(", ", "，")
            + check.use().title().in(language)
            + word(", as of ", "，截至")
            + check.stamp().asOf());
    TextLayout.wrap(
        page,
        INDENT + TextLayout.pad(word("suggested", "建议"), NAMES - 2),
        NAMES,
        check.verdict().title().in(language));
    for (DocumentEffect effect : DocumentEffect.values()) {
      list(effect, check);
    }
    page.append('\n');
  }

  private void list(DocumentEffect effect, DocumentCheck check) {
    String first = INDENT + TextLayout.pad(effect.title().in(language), NAMES - 2);
    for (DocumentFinding finding : check.findings()) {
      if (finding.effect() == effect) {
        String mark = mark(effect);
        TextLayout.wrap(page, first + mark, NAMES + mark.length(), line(finding));
        first = " ".repeat(NAMES);
        List<String> others = otherReasons(finding, language);
        if (!others.isEmpty()) {
          String also = word("also: ", "另有：") + String.join(word(" ", ""), others);
          TextLayout.wrap(page, first + "  ", NAMES + 2, also);
        }
      }
    }
  }

  private static List<String> otherReasons(DocumentFinding finding, Language language) {
    return finding.otherReasons().stream().map(other -> other.text(language)).toList();
  }

  private String line(DocumentFinding finding) {
    String place = finding.field().isEmpty() ? "" : finding.field() + word(", ", "，");
    return finding.text(language)
        + " ("
        + place
        + finding.citation().reference().toString().replace("asi:coc:2#", "")
        + word(", ", "，")
        + finding.citation().provenance().level()
        + ")";
  }

  private static String mark(DocumentEffect effect) {
    return switch (effect) {
      case STOPS -> "x ";
      case OPEN -> "? ";
      case ADVISES -> "! ";
      case NOTE -> "* ";
      case PASSES -> "+ ";
    };
  }
}
