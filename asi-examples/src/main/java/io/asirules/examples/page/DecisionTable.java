package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.audit.FindingCount;
import io.asirules.model.certification.CertificationDecision;
import io.asirules.model.certification.NextDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Certification decisions as a page for a terminal. */
public final class DecisionTable {

  private static final int NAMES = 14;
  private static final String INDENT = "  ";

  private final List<CertificationDecision> decisions;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  public DecisionTable(List<CertificationDecision> decisions, Language language) {
    this.decisions = decisions;
    this.language = language;
  }

  public String table() {
    for (CertificationDecision decision : decisions) {
      decision(decision);
      page.append('\n');
    }
    TextLayout.foot(
        page,
        StampLine.of(decisions.stream().map(CertificationDecision::stamp).toList()),
        language);
    return page.toString();
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void decision(CertificationDecision decision) {
    TextLayout.wrap(page, "", 0, decision.entity());
    String strict = decision.stamp().strictEvidence() ? word(", strict evidence", "，严格证据模式") : "";
    TextLayout.wrap(
        page,
        INDENT,
        2,
        decision.standard()
            + word(", audited under ", "，审核依据")
            + decision.regime()
            + word(", as of ", "，截至")
            + decision.stamp().asOf()
            + strict);
    line(word("suggested", "建议"), decision.decision().title().in(language));
    if (decision.possible().size() > 1) {
      line(word("possible", "可能"), possible(decision));
    }
    line(word("issue", "颁发"), decision.issue());
    line(word("expiry", "到期"), decision.expiry());
    line(word("maturity", "成熟度"), cap(decision));
    line(word("open", "未关闭"), counts(decision.count()));
    list(word("because", "理由"), "* ", reasons(decision));
    list(word("also", "另有"), "* ", otherReasons(decision));
    list(word("next", "下一步"), "> ", dates(decision));
    list(word("caveats", "注意事项"), "! ", caveats(decision));
  }

  private String cap(CertificationDecision decision) {
    return decision.maturityCap() == null
        ? word("not rated or not known", "不评级或未知")
        : word("at most ", "至多") + decision.maturityCap();
  }

  private String counts(FindingCount count) {
    return word("criteria with a Major ", "严重不符合准则")
        + count.majors()
        + word(", exempted Major ", "，获豁免")
        + count.exempted()
        + word(", Minor only ", "，仅轻微")
        + count.minors()
        + word(", Critical Breach ", "，重大违规")
        + count.critical();
  }

  private void line(String name, @Nullable Object value) {
    String shown = value == null ? word("none or not known", "无或未知") : value.toString();
    TextLayout.wrap(page, INDENT + TextLayout.pad(name, NAMES - 2), NAMES, shown);
  }

  private void list(String name, String mark, List<String> texts) {
    String first = INDENT + TextLayout.pad(name, NAMES - 2);
    for (String text : texts) {
      TextLayout.wrap(page, first + mark, NAMES + mark.length(), text);
      first = " ".repeat(NAMES);
    }
  }

  private List<String> reasons(CertificationDecision decision) {
    return decision.reasons().stream().map(each -> Sentences.of(each, language)).toList();
  }

  private List<String> otherReasons(CertificationDecision decision) {
    return decision.otherReasons().stream()
        .map(each -> Sentences.of(each.reason(), language))
        .toList();
  }

  private String possible(CertificationDecision decision) {
    List<String> titles = new ArrayList<>();
    decision.possible().forEach(each -> titles.add(each.title().in(language)));
    return String.join(word(", ", "、"), titles);
  }

  private List<String> dates(CertificationDecision decision) {
    List<String> texts = new ArrayList<>();
    for (NextDate date : decision.nextDates()) {
      String passed = date.passed() ? word(", passed", "，已过") : "";
      texts.add(date.text(language) + " (" + date.provenance().level() + passed + ")");
    }
    return texts;
  }

  private List<String> caveats(CertificationDecision decision) {
    return decision.caveats().stream().map(each -> Sentences.of(each, language)).toList();
  }
}
