package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.csv.ApplicabilityCsv;
import io.asirules.criteriadata.exchange.json.ApplicabilityWriter;
import io.asirules.criteriadata.exchange.result.ApplicabilityStatement;
import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.examples.page.CriteriaTable;
import io.asirules.model.InputException;
import io.asirules.model.Language;
import io.asirules.model.assessment.Applicability;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.Standard;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import io.asirules.rules.RuleSet;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asi criteria}: which criteria apply to a facility, and why. */
@Command(
    name = "criteria",
    mixinStandardHelpOptions = true,
    description = "States which criteria apply to activities and circumstances, with reasons.")
final class CriteriaCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "STANDARD", description = "An edition, as asi:ps:3.1.")
  private String standard = "";

  @Option(
      names = "--activity",
      split = ",",
      paramLabel = "ACTIVITY",
      description = "Supply chain activities, as ALUMINIUM_SMELTING; else not stated.")
  private List<String> activities = new ArrayList<>();

  @Option(
      names = "--circumstance",
      split = ",",
      paramLabel = "CIRCUMSTANCE",
      description = "Circumstances that are declared present, as DISPLACEMENT.")
  private List<String> present = new ArrayList<>();

  @Option(
      names = "--without-circumstance",
      split = ",",
      paramLabel = "CIRCUMSTANCE",
      description = "Circumstances that are declared absent.")
  private List<String> absent = new ArrayList<>();

  @Option(names = "--format", paramLabel = "table|json|csv", description = "Form of the result.")
  private String format = "table";

  @Mixin private ReportOptions options = new ReportOptions();
  @Mixin private CatalogueOption catalog = new CatalogueOption();

  private final StringWriter printed;

  CriteriaCommand(StringWriter printed) {
    this.printed = printed;
  }

  @Override
  public Integer call() {
    Words.format(format, List.of("table", "json", "csv"));
    Language language = options.language();
    LocalDate day = options.day();
    Set<SupplyChainActivity> stated =
        Words.all(SupplyChainActivity.class, "activity", "--activity", activities);
    Map<Circumstance, Boolean> declared = declared();
    Catalogue catalogue = catalog.load();
    Standard edition = CatalogueOption.edition(catalogue, "STANDARD", standard);
    AsiRules rules = AsiRules.create(catalogue);
    Map<Criterion, Applicability> results =
        rules.applicability(input(edition, stated, declared), AssessmentOptions.asOf(day));
    RuleSet ruleSet = rules.ruleSet(edition.id());
    StampLine stamp =
        new StampLine(
            null,
            List.of(new Stamp.Part(ruleSet.coordinate(), ruleSet.content())),
            catalogue.stamp(),
            catalogue.overlays(),
            Map.of(),
            Map.of());
    ApplicabilityStatement statement =
        new ApplicabilityStatement(edition, day, stated, declared, results, stamp);
    String text =
        switch (format) {
          case "json" -> ApplicabilityWriter.toJson(statement, language);
          case "csv" -> ApplicabilityCsv.toCsv(statement, language);
          default -> CriteriaTable.of(statement, language);
        };
    options.write(printed, text);
    return Asi.NOTHING_FOUND;
  }

  private Map<Circumstance, Boolean> declared() {
    Map<Circumstance, Boolean> declared = new EnumMap<>(Circumstance.class);
    for (Circumstance one :
        Words.all(Circumstance.class, "circumstance", "--circumstance", present)) {
      declared.put(one, true);
    }
    String place = "--without-circumstance";
    for (Circumstance one : Words.all(Circumstance.class, "circumstance", place, absent)) {
      if (declared.put(one, false) != null) {
        throw new InputException(place, one + " is declared present by --circumstance");
      }
    }
    return declared;
  }

  private static SelfAssessment input(
      Standard edition, Set<SupplyChainActivity> activities, Map<Circumstance, Boolean> declared) {
    Facility.Builder facility = Facility.builder("facility").name("the facility");
    if (!activities.isEmpty()) {
      facility.activities(activities.toArray(SupplyChainActivity[]::new));
    }
    declared.forEach(facility::circumstance);
    return SelfAssessment.builder(edition.id(), new Entity("entity", "the entity", null, null))
        .scope(CertificationScope.builder().facility(facility.build()).build())
        .build();
  }
}
