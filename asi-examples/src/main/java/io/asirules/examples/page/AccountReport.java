package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.Ground;
import io.asirules.model.custody.AccountVariant;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AnnualReport;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.custody.CustodyFinding;
import io.asirules.model.custody.MassBalance;
import io.asirules.model.custody.MaterialAccount;
import io.asirules.model.custody.MaterialStream;
import io.asirules.model.ledger.AccountingPeriod;
import io.asirules.model.ledger.FlowRejection;
import io.asirules.model.ledger.MaterialFlow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A material account as one HTML file that needs nothing else: no script, no network, no font. It
 * can be read on paper and without colours. Stateless; the same input gives the same text.
 */
public final class AccountReport {

  private static final int LISTED = 200;
  private static final int KILOGRAMS = 3;

  /** Periods that stand side by side. */
  private static final int PERIODS = 4;

  private final Html html = new Html();
  private final MaterialAccount account;
  private final List<AnnualReport> years;
  private final List<AccountVariant> variants;
  private final ReportWords words;

  private AccountReport(
      MaterialAccount account,
      List<AnnualReport> years,
      List<AccountVariant> variants,
      Language language) {
    this.account = account;
    this.years = years;
    this.variants = variants;
    this.words = new ReportWords(language);
  }

  /**
   * Writes a report.
   *
   * @param account what to report
   * @param years the figures of each calendar year
   * @param variants the balances under other choices; empty when nobody asked
   * @param language language of the report
   * @return a whole HTML document, to be stored as UTF-8
   */
  public static String of(
      MaterialAccount account,
      List<AnnualReport> years,
      List<AccountVariant> variants,
      Language language) {
    return new AccountReport(account, years, variants, language).write();
  }

  /**
   * Names a period.
   *
   * @param period the period
   * @return its year or months where it is made of whole ones, else the days it begins and ends on
   */
  public static String name(AccountingPeriod period) {
    LocalDate start = period.start();
    LocalDate next = period.end().plusDays(1);
    if (start.getDayOfYear() == 1 && next.equals(start.plusYears(1))) {
      return Integer.toString(start.getYear());
    }
    if (start.getDayOfMonth() != 1 || next.getDayOfMonth() != 1) {
      return start + "–" + period.end().toString().substring(2);
    }
    YearMonth first = YearMonth.from(start);
    YearMonth last = YearMonth.from(period.end());
    return first.equals(last) ? first.toString() : first + "–" + last;
  }

  /**
   * Writes a mass for people: rounded, with commas between thousands.
   *
   * @param tonnes the mass
   * @param decimals decimals to show
   * @return the text
   */
  public static String tonnes(BigDecimal tonnes, int decimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    String text = format.format(tonnes);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }

  private String write() {
    String holder =
        account.holder().isEmpty() ? words.say("Material account", "物料账") : account.holder();
    ReportPage.begin(
        html,
        words,
        holder + words.say(": material account", "：物料账"),
        account.stamp().standard().toString(),
        account.stamp());
    html.element("p", counts()).line();
    ReportPage.stamp(html, words, StampLine.of(account.stamp()));
    findings(account.findings());
    account.streams().forEach(this::stream);
    ReportPage.caveats(html, words, texts(account.caveats()));
    rejected();
    years.forEach(this::year);
    parameters();
    variants();
    ReportPage.end(html);
    return html.toString();
  }

  private String counts() {
    return account.flowCount()
        + words.say(" flows, ", "条流，")
        + account.rejectedCount()
        + words.say(" of which not booked as stated, or with a finding", "条未按原样记账或有发现");
  }

  private List<String> texts(List<Caveat<CustodyCaveatCode>> caveats) {
    return caveats.stream().map(caveat -> Sentences.of(caveat, words.language())).toList();
  }

  private void findings(List<CustodyFinding> findings) {
    for (CustodyFinding finding : findings) {
      html.tag("<p>")
          .element(
              "span",
              "badge " + (finding.isNote() ? "open" : "bad"),
              finding.isNote() ? words.say("Note", "提示") : words.say("Finding", "发现"))
          .text(" " + Sentences.of(finding.reason(), words.language()))
          .tag("</p>")
          .line();
      also(finding.otherReasons());
    }
  }

  private void stream(MaterialStream stream, List<MassBalance> balances) {
    String title = stream.title().in(words.language());
    html.element("h2", title).line();
    for (int from = 0; from < balances.size(); from += PERIODS) {
      figures(title, balances.subList(from, Math.min(from + PERIODS, balances.size())));
    }
    if (balances.stream().anyMatch(BalanceLine::isOpen)) {
      html.element("p", "small", BalanceLine.NEXT_SHIPMENT_NOTE.in(words.language())).line();
    }
    for (MassBalance balance : balances) {
      if (!balance.findings().isEmpty() || !balance.caveats().isEmpty()) {
        html.element("h3", name(balance.period())).line();
        findings(balance.findings());
        html.tag("<ul>").line();
        texts(balance.caveats()).forEach(text -> html.element("li", text).line());
        html.tag("</ul>").line();
      }
    }
  }

  private void figures(String title, List<MassBalance> balances) {
    new BalanceChart(html, words)
        .draw(title + words.say(": tonnes available and where they went", "：可用吨数及其去向"), balances);
    html.tag("<div class=\"wide\"><table><thead><tr><th scope=\"col\">")
        .text(words.say("tonnes", "吨"))
        .tag("</th>");
    balances.forEach(
        balance ->
            html.tag("<th scope=\"col\" class=\"n\">").text(name(balance.period())).tag("</th>"));
    html.tag("</tr></thead><tbody>").line();
    for (BalanceLine line : BalanceLine.values()) {
      html.tag("<tr><th scope=\"row\">").text(line.title().in(words.language())).tag("</th>");
      for (MassBalance balance : balances) {
        html.element("td", "n", line.text(balance, words.say("no limit", "无上限")));
      }
      html.tag("</tr>").line();
    }
    html.tag("</tbody></table></div>").line();
  }

  private void header(String... columns) {
    html.tag("<div class=\"wide\"><table><thead><tr>");
    for (String column : columns) {
      html.tag("<th scope=\"col\">").text(column).tag("</th>");
    }
    html.tag("</tr></thead><tbody>").line();
  }

  /** Writes what else stands against it; nothing where one reason speaks alone. */
  private void also(List<? extends Ground<?, ?>> others) {
    for (Ground<?, ?> other : others) {
      html.element("div", words.say("Also: ", "另有：") + other.reason().text(words.language()));
    }
  }

  private void rejected() {
    if (account.rejected().isEmpty()) {
      return;
    }
    html.element("h2", words.say("Flows not booked as stated, or with a finding", "未按原样记账或有发现的流"))
        .line();
    header(
        words.say("row", "行"),
        words.say("day", "日期"),
        words.say("material", "材料"),
        words.say("tonnes", "吨"),
        words.say("why", "原因"));
    for (FlowRejection rejection : account.rejected().stream().limit(LISTED).toList()) {
      MaterialFlow flow = rejection.flow();
      html.tag("<tr>")
          .element("td", "n", Long.toString(rejection.row()))
          .element("td", "day", flow == null ? "" : flow.date().toString())
          .element("td", flow == null ? "" : flow.material().title().in(words.language()))
          .element("td", "n", flow == null ? "" : tonnes(flow.tonnes(), KILOGRAMS))
          .tag("<td>")
          .text(rejection.text(words.language()));
      also(rejection.otherReasons());
      html.tag("</td></tr>").line();
    }
    html.tag("</tbody></table></div>").line();
    if (account.rejectedCount() > LISTED) {
      html.element(
              "p",
              words.say("The first ", "仅列前")
                  + LISTED
                  + words.say(" of ", "条，共")
                  + account.rejectedCount()
                  + words.say("; the JSON result lists more.", "条；JSON结果列出更多。"))
          .line();
    }
  }

  private void year(AnnualReport year) {
    html.element("h2", words.say("Figures for the yearly CoC report: ", "年度监管链报告数据：") + year.year())
        .line();
    header(
        words.say("activity", "活动"),
        words.say("material", "材料"),
        words.say("CoC in", "监管链输入"),
        words.say("other in", "其他输入"),
        words.say("CoC out", "监管链输出"),
        words.say("other out", "其他输出"));
    for (AnnualReport.Line line : year.lines()) {
      html.tag("<tr>")
          .element(
              "td",
              line.activity() == null
                  ? words.say("not attributed", "未归属")
                  : line.activity().title().in(words.language()))
          .element("td", line.material().title().in(words.language()))
          .element("td", "n", tonnes(line.cocIn(), KILOGRAMS))
          .element("td", "n", tonnes(line.nonCocIn(), KILOGRAMS))
          .element("td", "n", tonnes(line.cocOut(), KILOGRAMS))
          .element("td", "n", tonnes(line.nonCocOut(), KILOGRAMS))
          .tag("</tr>")
          .line();
    }
    html.tag("</tbody></table></div>").line();
    for (AnnualReport.Closing closing : year.closings()) {
      html.element(
              "p",
              closing.stream().title().in(words.language())
                  + words.say(": Positive Balance ", "：正余额")
                  + tonnes(closing.carriedOut(), KILOGRAMS)
                  + words.say(" t, Internal Overdraft ", "吨，内部透支")
                  + tonnes(closing.overdraft(), KILOGRAMS)
                  + words.say(" t", "吨"))
          .line();
    }
  }

  private void parameters() {
    html.element("h2", words.say("Choices on open points", "对未决问题的选择")).line();
    header(words.say("parameter", "参数"), words.say("choice", "选择"));
    for (Map.Entry<AccountingParameter, String> choice : account.parameters().values().entrySet()) {
      html.tag("<tr>")
          .element("td", "source", choice.getKey().key())
          .element("td", choice.getValue())
          .tag("</tr>")
          .line();
    }
    html.tag("</tbody></table></div>").line();
  }

  private void variants() {
    if (variants.isEmpty()) {
      return;
    }
    html.element("h2", words.say("What hangs on them", "选择的影响")).line();
    header(
        words.say("parameter", "参数"), words.say("choice", "选择"), words.say("what changes", "变化"));
    for (AccountVariant variant : variants) {
      html.tag("<tr>")
          .element("td", "source", variant.parameter().key())
          .element("td", variant.value())
          .tag("<td>");
      for (String change : VariantChanges.of(account, variant, words.language())) {
        html.element("div", change);
      }
      html.tag("</td></tr>").line();
    }
    html.tag("</tbody></table></div>").line();
  }
}
