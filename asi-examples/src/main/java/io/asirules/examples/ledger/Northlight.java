package io.asirules.examples.ledger;

import static io.asirules.model.ledger.FlowDirection.IN;
import static io.asirules.model.ledger.FlowDirection.INTERNAL;
import static io.asirules.model.ledger.FlowDirection.OUT;

import java.time.LocalDate;
import java.util.List;

/** The made-up plant: what goes in and out, and what its books get wrong. */
final class Northlight {

  private static final String CASTHOUSE = "Vik casthouse";
  private static final String MILL = "Vik rolling mill";

  /** The potroom of the neighbouring smelter stands still. */
  private static final LocalDate FIRE = LocalDate.of(2024, 8, 12);

  private static final LocalDate REPAIRED = LocalDate.of(2024, 10, 31);

  /** The plant learns only then that a supplier's certificate lapsed at the end of June. */
  private static final LocalDate LAPSE_NOTICED = LocalDate.of(2024, 10, 1);

  static final List<Lane> LANES =
      List.of(
          new Lane(
              IN,
              "ASI Liquid Metal",
              "SND",
              "Sund Smelter",
              CASTHOUSE,
              false,
              100,
              List.of(45_000, 45_000, 45_000),
              day -> !burnt(day),
              Lane.Days.ALL),
          new Lane(
              IN,
              "Cold Metal",
              "FJL",
              "Fjell Aluminium",
              CASTHOUSE,
              false,
              60,
              List.of(12_000, 12_000, 12_000),
              Lane.Days.ALL,
              day -> day.isBefore(LAPSE_NOTICED)),
          new Lane(
              IN,
              "Cold Metal",
              "MM",
              "Metal Merchants",
              CASTHOUSE,
              false,
              40,
              List.of(30_000, 30_000, 30_000),
              Lane.Days.ALL,
              Lane.Days.NONE),
          new Lane(
              IN,
              "Cold Metal",
              "MMX",
              "Metal Merchants",
              CASTHOUSE,
              false,
              100,
              List.of(45_000, 45_000, 45_000),
              Northlight::burnt,
              Lane.Days.NONE),
          new Lane(
              IN,
              "Pre-Consumer Scrap",
              "NC",
              "Nordic Cans",
              CASTHOUSE,
              true,
              80,
              List.of(10_000, 10_000, 11_000),
              Lane.Days.ALL,
              Lane.Days.ALL),
          new Lane(
              IN,
              "Pre-Consumer Scrap",
              "FW",
              "Fjord Windows",
              CASTHOUSE,
              true,
              60,
              List.of(8_000, 8_000, 8_000),
              Lane.Days.ALL,
              Lane.Days.NONE),
          new Lane(
              IN,
              "Post-Consumer Scrap",
              "OS",
              "Oslo Scrap",
              CASTHOUSE,
              true,
              50,
              List.of(6_000, 6_000, 6_000),
              Lane.Days.ALL,
              Lane.Days.ALL),
          new Lane(
              IN,
              "Post-Consumer Scrap",
              "HM",
              "Harbour Metals",
              CASTHOUSE,
              true,
              15,
              List.of(2_000, 2_000, 2_000),
              Lane.Days.ALL,
              day -> day.getYear() == Lane.FIRST_YEAR),
          new Lane(
              IN,
              "Alloying Metal",
              "AH",
              "Alloy House",
              CASTHOUSE,
              true,
              20,
              List.of(2_500, 2_500, 2_500),
              Lane.Days.ALL,
              Lane.Days.NONE),
          new Lane(
              INTERNAL,
              "Pre-Consumer Scrap",
              "",
              "",
              CASTHOUSE,
              false,
              52,
              List.of(18_000, 18_000, 18_000),
              Lane.Days.ALL,
              Lane.Days.NONE),
          new Lane(
              INTERNAL,
              "Aluminium",
              "",
              "",
              MILL,
              false,
              52,
              List.of(88_000, 88_000, 88_000),
              Lane.Days.ALL,
              Lane.Days.NONE),
          new Lane(
              OUT,
              "ASI Aluminium",
              "NR",
              "Nordic Cans",
              MILL,
              false,
              60,
              List.of(42_000, 45_000, 34_000),
              Lane.Days.ALL,
              Lane.Days.ALL),
          new Lane(
              OUT,
              "ASI Aluminium",
              "NS",
              "Southbank Rolling",
              CASTHOUSE,
              false,
              20,
              List.of(18_000, 19_000, 16_000),
              Lane.Days.ALL,
              Lane.Days.ALL),
          new Lane(
              OUT,
              "Aluminium",
              "NF",
              "Fjord Windows",
              MILL,
              false,
              50,
              List.of(48_500, 44_500, 59_000),
              Lane.Days.ALL,
              Lane.Days.NONE),
          new Lane(
              OUT,
              "Pre-Consumer Scrap",
              "NP",
              "Sund Smelter",
              MILL,
              true,
              8,
              List.of(800, 900, 1_000),
              Lane.Days.ALL,
              Lane.Days.ALL),
          new Lane(
              OUT,
              "Pre-Consumer Scrap",
              "NQ",
              "Metal Merchants",
              MILL,
              true,
              16,
              List.of(3_200, 3_100, 3_000),
              Lane.Days.ALL,
              Lane.Days.NONE));

  private Northlight() {}

  private static boolean burnt(LocalDate day) {
    return !day.isBefore(FIRE) && !day.isAfter(REPAIRED);
  }

  /** What the books say, or get wrong, of one shipment. */
  record Entry(String coc, String document, String counterparty, String facility) {}

  /** Returns the entry of a shipment, with the slips that some have. */
  static Entry entry(Lane lane, LocalDate day, int number) {
    String key = lane.document(day, number);
    Entry right =
        new Entry(lane.coc().has(day) ? "y" : "n", key, lane.counterparty(), lane.facility());
    return switch (key) {
      case "SND-2023-0017", "NC-2025-0041", "NR-2024-0033" ->
          new Entry(right.coc(), "", right.counterparty(), right.facility());
      case "FJL-2023-0009" -> new Entry(right.coc(), key, "Fjell Trading", right.facility());
      case "AH-2023-0004" -> new Entry("y", key, right.counterparty(), right.facility());
      case "NC-2024-0012", "NC-2024-0013", "NF-2025-0020" ->
          new Entry(right.coc(), key, right.counterparty(), "Moss slitting");
      default -> right;
    };
  }

  /** What stands beside the ledger. */
  static String account() {
    return """
        {
          "standard": "asi:coc:2",
          "as_of": "2025-12-31",
          "period_start": "2023-01-01",
          "period_end": "2025-12-31",
          "entity": {"name": "Northlight Rolling (made up)"},
          "coc_certificate": {"number": "MADE-UP-COC-1", "from": "2023-01-01", "to": "2025-12-31"},
          "ps_certificate": {"number": "MADE-UP-PS-1", "from": "2022-06-01"},
          "activities": ["REMELTING_REFINING", "CASTHOUSE", "SEMI_FABRICATION"],
          "facilities": [
            {"name": "Vik casthouse", "activities": ["REMELTING_REFINING", "CASTHOUSE"]},
            {"name": "Vik rolling mill", "activities": ["SEMI_FABRICATION"]}
          ],
          "counterparties": [
            {
              "name": "Sund Smelter",
              "coc_certificate": {"number": "MADE-UP-COC-2", "from": "2021-05-10", "to": "2027-05-09"},
              "ps_certificate": {"number": "MADE-UP-PS-2", "from": "2020-02-01", "to": "2026-01-31"},
              "activities": ["ALUMINIUM_SMELTING", "CASTHOUSE"]
            },
            {
              "name": "Fjell Aluminium",
              "coc_certificate": {"number": "MADE-UP-COC-3", "from": "2021-07-01", "to": "2024-06-30"},
              "ps_certificate": {"number": "MADE-UP-PS-3", "from": "2021-07-01"},
              "activities": ["ALUMINIUM_SMELTING", "CASTHOUSE"]
            },
            {
              "name": "Nordic Cans",
              "coc_certificate": {"number": "MADE-UP-COC-4", "from": "2022-03-15"},
              "ps_certificate": {"number": "MADE-UP-PS-4", "from": "2022-03-15"},
              "activities": ["MATERIAL_CONVERSION"]
            },
            {
              "name": "Southbank Rolling",
              "coc_certificate": {"number": "MADE-UP-COC-5", "from": "2022-09-01"},
              "ps_certificate": {"number": "MADE-UP-PS-5", "from": "2022-09-01"},
              "activities": ["SEMI_FABRICATION"]
            },
            {"name": "Metal Merchants", "trader": true},
            {"name": "Fjord Windows"},
            {"name": "Alloy House"},
            {"name": "Oslo Scrap", "due_diligence": "2023-03-15"},
            {"name": "Harbour Metals"}
          ],
          "opening": [{"material": "ALUMINIUM", "carried": 1500}],
          "force_majeure": [
            {"date": "2024-08-12", "affected": 9900, "reason": "A fire stopped the potroom of Sund Smelter until the end of October."}
          ]
        }
        """;
  }
}
