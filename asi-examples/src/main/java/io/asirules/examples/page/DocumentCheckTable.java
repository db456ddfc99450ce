package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Citation;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks of CoC Documents as a page for a terminal. */
public final class DocumentCheckTable {

  private static final int NAMES = 14;
  private static final String INDENT = "  ";

  private final List<DocumentCheck> checks;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  public DocumentCheckTable(List<DocumentCheck> checks, Language language) {
    this.checks = checks;
    this.language = language;
  }

  public String table() {
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
        String also = Sentences.also(finding.otherReasons(), language);
        if (!also.isEmpty()) {
          TextLayout.wrap(page, first + "  ", NAMES + 2, word("also: ", "另有：") + also);
        }
      }
    }
  }

  private String line(DocumentFinding finding) {
    List<String> rest = new ArrayList<>();
    Citation citation = Objects.requireNonNull(finding.reason().citation());
    rest.add(finding.field());
    rest.add(citation.reference() == null ? "" : citation.reference().criterion().value());
    rest.add(citation.provenance().level().name());
    rest.removeIf(String::isEmpty);
    return finding.text(language) + " (" + String.join(word(", ", "，"), rest) + ")";
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
