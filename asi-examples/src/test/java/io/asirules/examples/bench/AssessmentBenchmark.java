package io.asirules.examples.bench;

import io.asirules.criteriadata.exchange.SelfAssessmentReader;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.AsiRules;
import io.asirules.rules.AssessmentOptions;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * A full assessment against PS 3.1 of one smelter, beside the oracle in plain Java.
 *
 * <p>Run {@link #main} with the test class path. The oracle is test code of asi-rules: put {@code
 * asi-rules/target/test-classes} on the class path too, else its benchmark is left out. Run it in
 * the top folder, where the inputs are.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AssessmentBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final AssessmentOptions OPTIONS = AssessmentOptions.asOf(DAY);

  /** Beside the module's own folder in a build, below the top folder otherwise. */
  private static final Path CHALCO =
      Stream.of(Path.of("inputs"), Path.of("asi-examples", "inputs"))
          .map(inputs -> inputs.resolve("chalco-2024"))
          .filter(Files::exists)
          .findFirst()
          .orElseThrow();

  private static final int VARIED = 64;
  private static final int DAYS = 500;
  private static final long SEED = 1;

  private static final StandardId OTHER = StandardId.parse("asi:ps:2");

  private AsiRules rules;
  private Standard standard;
  private SelfAssessment input;
  private MethodHandle oracle;
  private Assessment first;
  private Assessment other;
  private SelfAssessment sparse;
  private SelfAssessment chalco;
  private SelfAssessment[] varied;
  private int turn;

  /** Builds the input once. */
  @Setup
  public void setUp() {
    rules = AsiRules.create();
    standard = rules.catalogue().standard("asi:ps:3.1");
    input = FullSmelter.of(standard);
    oracle = findOracle();
    first = rules.assess(input, OPTIONS);
    sparse = part(input);
    chalco = new SelfAssessmentReader(rules.catalogue()).read(CHALCO, DAY);
    varied = new SelfAssessment[VARIED];
    Random random = new Random(SEED);
    for (int i = 0; i < VARIED; i++) {
      varied[i] = varied(input, random);
    }
    other = rules.assess(FullSmelter.of(rules.catalogue().standard(OTHER)), OPTIONS);
  }

  /** The same entity with a sixth of its evidence and no answer: a usual supplier. */
  private static SelfAssessment part(SelfAssessment whole) {
    SelfAssessment.Builder part =
        SelfAssessment.builder(whole.standard(), whole.entity()).scope(whole.scope());
    for (int i = 0; i < whole.evidence().size(); i += 6) {
      part.evidence(whole.evidence().get(i));
    }
    return part.build();
  }

  /** The same entity with other days and figures. */
  private static SelfAssessment varied(SelfAssessment whole, Random random) {
    SelfAssessment.Builder varied =
        SelfAssessment.builder(whole.standard(), whole.entity()).scope(whole.scope());
    for (Evidence item : whole.evidence()) {
      LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1000));
      Evidence.Builder copy =
          Evidence.builder(item.id())
              .requirement(item.requirement().orElseThrow())
              .unit("smelter")
              .shows(
                  item.shows().iterator().next(),
                  item.shows().stream().skip(1).toArray(Aspect[]::new))
              .period(new Period(from, from.plusDays(random.nextInt(200))))
              .statement(item.statement());
      item.metric()
          .ifPresent(
              metric ->
                  copy.metric(
                      new Metric(
                          metric.name(),
                          metric.value().add(BigDecimal.valueOf(random.nextInt(1000), 3)),
                          metric.unit(),
                          metric.boundary())));
      varied.evidence(copy.build());
    }
    whole.answers().forEach(varied::answer);
    return varied.build();
  }

  /**
   * The rules, where days and figures change from call to call.
   *
   * @return the assessment
   */
  @Benchmark
  public Assessment assessVaried() {
    turn++;
    return rules.assess(varied[turn % VARIED], AssessmentOptions.asOf(DAY.plusDays(turn % DAYS)));
  }

  /**
   * A usual supplier.
   *
   * @return the assessment
   */
  @Benchmark
  public Assessment assessSparse() {
    return rules.assess(sparse, OPTIONS);
  }

  /**
   * A real group with 35 facilities.
   *
   * @return the assessment
   */
  @Benchmark
  public Assessment assessChalco() {
    return rules.assess(chalco, OPTIONS);
  }

  /**
   * The rules with no answer kept: each is asked for, and the edition is prepared.
   *
   * @return the assessment
   */
  @Benchmark
  public Assessment assessWithNothingKept() {
    return AsiRules.create(rules.catalogue()).assess(input, OPTIONS);
  }

  /**
   * The rules.
   *
   * @return the assessment
   */
  @Benchmark
  public Assessment assess() {
    return rules.assess(input, OPTIONS);
  }

  /**
   * The rules, and the sentences of all reasons, which are made when they are asked for.
   *
   * @return length of all sentences
   */
  @Benchmark
  public int assessAndExplain() {
    int length = 0;
    for (CriterionResult result : rules.assess(input, OPTIONS).criteria()) {
      length += result.reasons().get(0).text(Language.EN).length();
      for (var requirement : result.requirements()) {
        length += requirement.reason().text(Language.EN).length();
      }
    }
    return length;
  }

  /**
   * The rules, and what becomes of every criterion in an edition two steps away.
   *
   * @return the gap analysis
   */
  @Benchmark
  public GapAnalysis gap() {
    return rules.gap(input, OTHER, OPTIONS);
  }

  /**
   * What changed between two assessments of one edition, and between two editions.
   *
   * @return number of criteria compared
   */
  @Benchmark
  public int diff() {
    return rules.diff(first, first).criteria().size() + rules.diff(first, other).criteria().size();
  }

  /**
   * The oracle.
   *
   * @return its result
   * @throws Throwable if it fails
   */
  @Benchmark
  public Object oracle() throws Throwable {
    return oracle.invoke(standard, input, DAY, false, Map.of());
  }

  private static MethodHandle findOracle() {
    try {
      for (var method :
          Class.forName("io.asirules.rules.oracle.ReferenceAssessment").getMethods()) {
        if (method.getName().equals("assess")) {
          return MethodHandles.publicLookup().unreflect(method);
        }
      }
      return null;
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  /**
   * Runs the benchmarks.
   *
   * @param args not used
   * @throws RunnerException if one fails
   */
  public static void main(String[] args) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(AssessmentBenchmark.class.getSimpleName());
    if (findOracle() == null) {
      System.out.println("The oracle is not on the class path and is left out.");
      options.exclude("oracle");
    }
    new Runner(options.build()).run();
  }
}
