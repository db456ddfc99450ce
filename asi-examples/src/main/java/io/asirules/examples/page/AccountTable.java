package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Ground;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.FlowRejection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A material account as a page for a terminal. */
public final class AccountTable {

  private static final int NAMES = 26;
  private static final int FIGURES = 18;
  private static final int PERIODS = (TextLayout.PAGE - NAMES) / FIGURES;
  private static final int LISTED = 20;
  private static final int DECIMALS = 3;
  private static final String INDENT = "  ";

  private final MaterialAccount account;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  public AccountTable(MaterialAccount account, Language language) {
    this.account = account;
    this.language = language;
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  public String table(List<AnnualReport> years, List<AccountVariant> variants) {
    String holder = account.holder().isEmpty() ? word("Material account", "物料账") : account.holder();
    TextLayout.wrap(page, "", 0, holder);
    TextLayout.wrap(
        page,
        INDENT,
        2,
        account.stamp().standard()
            + word(", as of ", "，截至")
            + account.stamp().asOf()
            + word("; flows: ", "；流：")
            + account.flowCount()
            + word(", not booked as stated or with a finding: ", "，未按原样记账或有发现：")
            + account.rejectedCount());
    findings(account.findings());
    account.streams().forEach(this::stream);
    rejected();
    caveats();
    years(years);
    variants(variants);
    page.append('\n');
    TextLayout.foot(page, StampLine.of(account.stamp()), language);
    return page.toString();
  }

  private void heading(String text) {
    page.append('\n');
    TextLayout.wrap(page, "", 0, text);
  }

  private void stream(MaterialStream stream, List<MassBalance> balances) {
    String title = stream.title().in(language) + word(", tonnes", "，吨");
    for (int from = 0; from < balances.size(); from += PERIODS) {
      List<MassBalance> some = balances.subList(from, Math.min(from + PERIODS, balances.size()));
      page.append('\n').append(TextLayout.pad(title, NAMES));
      some.forEach(balance -> right(AccountReport.name(balance.period())));
      page.append('\n');
      for (BalanceLine line : BalanceLine.values()) {
        page.append(TextLayout.pad(INDENT + line.title().in(language), NAMES));
        some.forEach(balance -> right(line.text(balance, word("no limit", "无上限"))));
        page.append('\n');
      }
    }
    if (balances.stream().anyMatch(BalanceLine::isOpen)) {
      TextLayout.wrap(page, INDENT + "- ", 4, BalanceLine.NEXT_SHIPMENT_NOTE.in(language));
    }
    for (MassBalance balance : balances) {
      for (CustodyFinding finding : balance.findings()) {
        finding(AccountReport.name(balance.period()) + word(": ", "："), finding);
      }
    }
  }

  private void right(String text) {
    page.append(" ".repeat(Math.max(1, FIGURES - TextLayout.width(text)))).append(text);
  }

  private void findings(List<CustodyFinding> findings) {
    findings.forEach(finding -> finding("", finding));
  }

  private void finding(String period, CustodyFinding finding) {
    TextLayout.wrap(
        page,
        INDENT + (finding.isNote() ? "- " : "! "),
        4,
        period + Sentences.of(finding.reason(), language));
    also(finding.otherReasons());
  }

  /** Writes what else stands against it; nothing where one reason speaks alone. */
  private void also(List<? extends Ground<?, ?>> others) {
    if (!others.isEmpty()) {
      TextLayout.wrap(
          page, INDENT + "  ", 4, word("also: ", "另有：") + Sentences.also(others, language));
    }
  }

  private void rejected() {
    if (account.rejected().isEmpty()) {
      return;
    }
    heading(word("Not booked as stated, or with a finding", "未按原样记账或有发现"));
    for (FlowRejection rejection : account.rejected().stream().limit(LISTED).toList()) {
      String place =
          word("row ", "第")
              + rejection.row()
              + word("", "行")
              + (rejection.column().isEmpty() ? "" : word(", column ", "，列 ") + rejection.column());
      TextLayout.wrap(page, INDENT + "! ", 4, place + word(": ", "：") + rejection.text(language));
      also(rejection.otherReasons());
    }
    if (account.rejectedCount() > LISTED) {
      TextLayout.wrap(
          page,
          INDENT,
          2,
          word("... and ", "……另有")
              + (account.rejectedCount() - LISTED)
              + word(" more; --format json lists them.", "条；--format json 列出全部。"));
    }
  }

  private void caveats() {
    Set<String> texts = new LinkedHashSet<>();
    account.caveats().forEach(caveat -> texts.add(Sentences.of(caveat, language)));
    account.periods().stream()
        .flatMap(balance -> balance.caveats().stream())
        .forEach(caveat -> texts.add(Sentences.of(caveat, language)));
    if (!texts.isEmpty()) {
      heading(word("Caveats", "注意事项"));
      texts.forEach(text -> TextLayout.wrap(page, INDENT + "- ", 4, text));
    }
  }

  private void years(List<AnnualReport> years) {
    for (AnnualReport year : years) {
      heading(
          word("Figures for the yearly CoC report, ", "年度监管链报告数据，")
              + year.year()
              + word(", tonnes", "，吨"));
      page.append(TextLayout.pad("", NAMES));
      right(word("CoC in", "监管链输入"));
      right(word("other in", "其他输入"));
      right(word("CoC out", "监管链输出"));
      right(word("other out", "其他输出"));
      page.append('\n');
      String before = "";
      for (AnnualReport.Line line : year.lines()) {
        String activity =
            line.activity() == null
                ? word("activity not attributed", "活动未归属")
                : line.activity().title().in(language);
        if (!activity.equals(before)) {
          TextLayout.wrap(page, INDENT, 2, activity);
          before = activity;
        }
        page.append(TextLayout.pad(INDENT + INDENT + line.material().title().in(language), NAMES));
        right(AccountReport.tonnes(line.cocIn(), DECIMALS));
        right(AccountReport.tonnes(line.nonCocIn(), DECIMALS));
        right(AccountReport.tonnes(line.cocOut(), DECIMALS));
        right(AccountReport.tonnes(line.nonCocOut(), DECIMALS));
        page.append('\n');
      }
      for (AnnualReport.Closing closing : year.closings()) {
        TextLayout.wrap(
            page,
            INDENT,
            2,
            closing.stream().title().in(language)
                + word(": Positive Balance ", "：正余额")
                + AccountReport.tonnes(closing.carriedOut(), DECIMALS)
                + word(", Internal Overdraft ", "，内部透支")
                + AccountReport.tonnes(closing.overdraft(), DECIMALS));
      }
    }
  }

  private void variants(List<AccountVariant> variants) {
    if (variants.isEmpty()) {
      return;
    }
    heading(word("What hangs on each choice", "各项选择的影响"));
    for (AccountVariant variant : variants) {
      TextLayout.wrap(page, INDENT, 2, variant.parameter().key() + " = " + variant.value());
      VariantChanges.of(account, variant, language)
          .forEach(change -> TextLayout.wrap(page, INDENT + INDENT, 6, change));
    }
  }
}
