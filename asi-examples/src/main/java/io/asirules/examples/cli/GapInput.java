package io.asirules.examples.cli;

import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.model.InputException;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.standard.Standard;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a gap analysis is made from. */
final class GapInput {

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description = "A JSON file, or a folder with self-assessment.json and evidence.csv.")
  private String input = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "STANDARD",
      description = "The other edition, as asi:ps:4-draft1.")
  private String to = "";

  @Option(
      names = "--answers",
      paramLabel = "INPUT",
      description = "A self-assessment against the other edition; what it answers stays.")
  private @Nullable String answers;

  @Option(
      names = "--include-inferred",
      description = "Lets mapping rows count that rest on titles alone.")
  private boolean inferred;

  @Option(
      names = "--strict-evidence",
      description = "Lets no datum below CONFIRMED decide an outcome or carry one over.")
  private boolean strict;

  @Mixin private RulesOption pinned = new RulesOption();

  /** The files that are read. */
  List<Path> files() {
    List<Path> read = new ArrayList<>(Output.filesOf(Output.path("INPUT", input)));
    if (answers != null) {
      read.addAll(Output.filesOf(Output.path("--answers", answers)));
    }
    return read;
  }

  /** Assesses and projects, for the day asked for, else that of the input, else today. */
  GapAnalysis analyse(AsiRules rules, @Nullable LocalDate day) {
    Standard target = CatalogueOption.edition(rules.catalogue(), "--to", to);
    LocalDate now = Words.today();
    LocalDate latest = day != null && day.isAfter(now) ? day : now;
    SelfAssessmentReader reader = new SelfAssessmentReader(rules.catalogue());
    SelfAssessment before = reader.read(Output.path("INPUT", input), latest);
    AssessmentOptions options =
        AssessmentOptions.asOf(day != null ? day : before.asOf().orElse(now));
    options = strict ? options.withStrictEvidence() : options;
    options = pinned.pin(rules, inferred ? options.withInferences() : options);
    if (answers == null) {
      return rules.gap(before, target.id(), options);
    }
    SelfAssessment after = reader.read(Output.path("--answers", answers), latest);
    if (!rules.catalogue().standard(after.standard()).id().equals(target.id())) {
      throw new InputException(
          "--answers " + answers, "answers " + after.standard() + "; expected " + target.id());
    }
    return rules.gap(before, after, options);
  }
}
