package io.asirules.examples.page;

import io.asirules.model.LocalizedText;
import io.asirules.model.custody.MassBalance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The balances of one stream as a chart: for every period what may be drawn on beside where it
 * went. The two bars of a period are always of the same height, which is how a reader sees that
 * nothing is lost. Inline SVG without script; every figure is in the table below it as well.
 */
final class BalanceChart {

  private static final int HEIGHT = 260;
  private static final int TOP = 20;
  private static final int LEFT = 90;
  private static final int BAR = 46;
  private static final int GROUP = 140;
  private static final int LEGEND = 240;
  private static final int LEAST_FOR_A_LABEL = 15;
  private static final int GRID_LINES = 4;

  /** What a piece of a bar stands for. */
  private enum Part {
    ENTITLEMENT("entitlement", "额度", "#2f6db3", "#fff"),
    CARRIED_IN("carried in", "转入余额", "#8fb8e8", "#1a1f24"),
    OVERDRAFT("overdraft", "内部透支", "#c0392b", "#fff"),
    ALLOCATED("sold as CoC Material", "作为监管链材料销售", "#1e7b3c", "#fff"),
    CARRIED_OUT("carried out", "转出余额", "#a5d6b3", "#1a1f24"),
    EXPIRED("expired", "失效", "#b9c0c7", "#1a1f24"),
    MADE_GOOD("made good or taken back", "补足或收回", "#e8a33d", "#1a1f24");

    private final LocalizedText name;
    private final String fill;
    private final String ink;

    Part(String en, String zh, String fill, String ink) {
      this.name = new LocalizedText(en, zh);
      this.fill = fill;
      this.ink = ink;
    }
  }

  private record Piece(Part part, BigDecimal tonnes) {}

  private final Html html;
  private final ReportWords words;

  BalanceChart(Html html, ReportWords words) {
    this.html = html;
    this.words = words;
  }

  /**
   * Draws the chart.
   *
   * @param title what it shows
   * @param balances the balances of one stream, in order
   */
  void draw(String title, List<MassBalance> balances) {
    BigDecimal most = BigDecimal.ONE;
    for (MassBalance balance : balances) {
      most = most.max(sum(came(balance)));
    }
    most = step(most).multiply(BigDecimal.valueOf(GRID_LINES));
    int width = LEFT + balances.size() * GROUP + LEGEND;
    html.tag(
            "<svg class=\"chart\" role=\"img\" viewBox=\"0 0 "
                + width
                + " "
                + (HEIGHT + TOP + 40)
                + "\" width=\""
                + width
                + "\">")
        .element("title", title)
        .line();
    grid(most, LEFT + balances.size() * GROUP);
    for (int i = 0; i < balances.size(); i++) {
      int x = LEFT + i * GROUP + 20;
      MassBalance balance = balances.get(i);
      bar(x, came(balance), most);
      bar(x + BAR + 6, went(balance), most);
      text(
          x + BAR + 3,
          HEIGHT + TOP + 20,
          "middle",
          "#1a1f24",
          AccountReport.name(balance.period()));
    }
    legend(LEFT + balances.size() * GROUP + 20);
    html.tag("</svg>").line();
  }

  /** Returns a round distance of lines that reach up to a mass. */
  private static BigDecimal step(BigDecimal most) {
    BigDecimal least = most.divide(BigDecimal.valueOf(GRID_LINES), MathContext.DECIMAL32);
    int power = least.precision() - least.scale() - 1;
    for (String round : List.of("1", "2", "2.5", "5")) {
      BigDecimal step = new BigDecimal(round).scaleByPowerOfTen(power);
      if (step.compareTo(least) >= 0) {
        return step;
      }
    }
    return BigDecimal.ONE.scaleByPowerOfTen(power + 1);
  }

  private static List<Piece> came(MassBalance balance) {
    return pieces(
        new Piece(Part.ENTITLEMENT, balance.entitlement().max(BigDecimal.ZERO)),
        new Piece(Part.CARRIED_IN, balance.carriedIn()),
        new Piece(Part.OVERDRAFT, balance.overdraft()));
  }

  private static List<Piece> went(MassBalance balance) {
    BigDecimal takenBack = balance.entitlement().negate().max(BigDecimal.ZERO);
    return pieces(
        new Piece(Part.ALLOCATED, balance.allocated()),
        new Piece(Part.CARRIED_OUT, balance.carriedOut()),
        new Piece(Part.EXPIRED, balance.expired()),
        new Piece(Part.MADE_GOOD, balance.overdraftIn().add(takenBack)));
  }

  private static List<Piece> pieces(Piece... pieces) {
    List<Piece> some = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.tonnes().signum() > 0) {
        some.add(piece);
      }
    }
    return some;
  }

  private static BigDecimal sum(List<Piece> pieces) {
    return pieces.stream().map(Piece::tonnes).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void grid(BigDecimal most, int right) {
    for (int i = 0; i <= GRID_LINES; i++) {
      int y = TOP + HEIGHT - HEIGHT * i / GRID_LINES;
      html.tag(
          "<line x1=\""
              + LEFT
              + "\" x2=\""
              + right
              + "\" y1=\""
              + y
              + "\" y2=\""
              + y
              + "\" stroke=\"#d5dbe1\"/>");
      BigDecimal tonnes =
          most.multiply(BigDecimal.valueOf(i))
              .divide(BigDecimal.valueOf(GRID_LINES), 0, RoundingMode.HALF_UP);
      text(LEFT - 8, y + 4, "end", "#47515c", AccountReport.tonnes(tonnes, 0));
    }
    html.line();
  }

  private void bar(int x, List<Piece> pieces, BigDecimal most) {
    BigDecimal below = BigDecimal.ZERO;
    for (Piece piece : pieces) {
      int bottom = y(below, most);
      below = below.add(piece.tonnes());
      int top = y(below, most);
      String label = piece.part().name.in(words.language());
      html.tag(
              "<rect x=\""
                  + x
                  + "\" y=\""
                  + top
                  + "\" width=\""
                  + BAR
                  + "\" height=\""
                  + Math.max(1, bottom - top)
                  + "\" fill=\""
                  + piece.part().fill
                  + "\" stroke=\"#1a1f24\" stroke-width=\"0.5\">")
          .element("title", label + ": " + AccountReport.tonnes(piece.tonnes(), 3) + " t")
          .tag("</rect>");
      if (bottom - top >= LEAST_FOR_A_LABEL) {
        text(
            x + BAR / 2,
            (top + bottom) / 2 + 4,
            "middle",
            piece.part().ink,
            AccountReport.tonnes(piece.tonnes(), 0));
      }
    }
    html.line();
  }

  private static int y(BigDecimal tonnes, BigDecimal most) {
    int height =
        tonnes
            .multiply(BigDecimal.valueOf(HEIGHT))
            .divide(most, 0, RoundingMode.HALF_UP)
            .intValueExact();
    return TOP + HEIGHT - height;
  }

  private void legend(int x) {
    int y = TOP + 10;
    for (Part part : Part.values()) {
      html.tag(
          "<rect x=\""
              + x
              + "\" y=\""
              + (y - 10)
              + "\" width=\"14\" height=\"14\" fill=\""
              + part.fill
              + "\" stroke=\"#1a1f24\" stroke-width=\"0.5\"/>");
      text(x + 20, y + 2, "start", "#1a1f24", part.name.in(words.language()));
      y += 22;
    }
    html.line();
  }

  private void text(int x, int y, String anchor, String fill, String text) {
    html.tag(
            "<text x=\""
                + x
                + "\" y=\""
                + y
                + "\" text-anchor=\""
                + anchor
                + "\" fill=\""
                + fill
                + "\">")
        .text(text)
        .tag("</text>");
  }
}
