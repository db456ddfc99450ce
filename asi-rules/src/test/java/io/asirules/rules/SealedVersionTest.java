package io.asirules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.catalog.OwnData;
import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.ledger.Ledger;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.rules.internal.ruleset.KeptData;
import io.asirules.rules.internal.ruleset.RuleSets;
import io.asirules.rules.internal.ruleset.Sealing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A version is sealed in a copy of the project's data; then an edition, a number and the packages
 * of rules change for its successor. Both decide in one JVM, each as it should.
 */
class SealedVersionTest {

  private static final Path DATA =
      Path.of("..", "asi-criteria-data", "src", "main", "resources")
          .resolve(Path.of("io", "asirules", "criteriadata", "catalog"));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final AssessmentOptions PLAIN = AssessmentOptions.asOf(DAY);
  private static final AssessmentOptions SEALED = PLAIN.withRuleSet("asi:ps:3.1@2.0.0");

  private static final String NONE = "coordinate,part,content\n";
  private static final String HEADER =
      "id,version,status,superseded-by,since,editions,packages\n"
          + "asi:map,1.0,IN_WORK,,,,projection\n"
          + "any,1.0,IN_WORK,,,*,applicability requirement grading\n";
  private static final String COC =
      "asi:coc:2,2.0.0,CURRENT,,2026-12-01,asi:coc:2,"
          + "applicability requirement grading booking balance document\n";

  /** Rows of the guide: when a version is sealed, when its successor is in work, and sealed. */
  private static final String FIRST = HEADER + COC + row(0);

  private static final String BETWEEN = FIRST + row(1);
  private static final String SECOND = HEADER + COC + row(2);

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> files = Files.list(DATA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  /** The rows of {@code rule-sets.csv} in a section of the guide. */
  private static String row(int number) {
    try {
      String guide = Files.readString(Path.of("docs", "sealing.md"));
      return Splitter.on("```csv\n")
          .splitToList(guide)
          .get(number + 1)
          .replaceFirst("(?s)```.*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AsiRules rules(Catalogue catalogue, String table, String lock) {
    return AsiRules.create(catalogue, data -> RuleSets.read(table, lock, data));
  }

  private Sealing sealing(String table, String lock) {
    Catalogue catalogue = OwnData.load(folder);
    return Sealing.shipped(
        lock,
        rules(catalogue, table, lock).ruleSets(),
        (kept, editions) -> hash(catalogue, kept, editions),
        set -> "recorded");
  }

  private static ContentHash hash(Catalogue catalogue, String kept, List<StandardId> editions) {
    return (kept.isEmpty() ? catalogue : catalogue.kept(kept)).contentHash(editions);
  }

  /** The lock after both versions of the first table are sealed. */
  private String seal() {
    Sealing sealing = sealing(FIRST, NONE);
    for (String id : List.of("asi:ps:3.1@2.0.0", "asi:coc:2@2.0.0")) {
      sealing.seal(id, () -> KeptData.keep(folder, OwnData.load(folder).stamp()));
    }
    return sealing.lock();
  }

  /** Changes a number and an edition. */
  private void change() throws IOException {
    replace("assessment.csv", "CYCLE_MONTHS,36", "CYCLE_MONTHS,12");
    replace("ps-3.json", "\"essential\": true", "\"essential\": false");
  }

  private void replace(String file, String old, String other) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(old);
    Files.writeString(folder.resolve(file), text.replace(old, other));
  }

  private String sealAndChange() throws IOException {
    return changed(seal());
  }

  /** The lock after the change, when the sealed version reads what was kept. */
  private String changed(String lock) throws IOException {
    change();
    Sealing sealing = sealing(BETWEEN, lock);
    assertThat(sealing.problems(true)).isEmpty();
    sealing = sealing(SECOND, sealing.lock());
    sealing.seal("asi:ps:3.1@2.1.0", () -> KeptData.keep(folder, OwnData.load(folder).stamp()));
    assertThat(sealing.problems(false)).isEmpty();
    return sealing.lock();
  }

  private static SelfAssessment input(Catalogue catalogue, ScopeKind kind) {
    Standard standard = catalogue.standard("asi:ps:3.1");
    SelfAssessment.Builder input =
        SelfAssessment.builder(standard.id(), new Entity("works", "Works", null, null))
            .scope(
                CertificationScope.builder()
                    .kind(kind)
                    .facility(
                        Facility.builder("hall").activities(SupplyChainActivity.CASTHOUSE).build())
                    .build());
    int number = 0;
    for (Requirement requirement : standard.requirements()) {
      number++;
      if (number % 3 != 0) {
        input.evidence(
            Evidence.builder("E" + number)
                .requirement(requirement.id())
                .shows(Aspect.IN_USE, Aspect.DOCUMENTED, Aspect.EXISTS, Aspect.CARRIED_OUT)
                .period(Period.day(DAY.minusYears(2)))
                .build());
      }
    }
    return input.build();
  }

  private static Object decided(Assessment assessment) {
    return assessment.criteria();
  }

  @Test
  void aPinnedSealedVersionEqualsWhatItDecidedBeforeAndItsSuccessorDoesNot() throws Exception {
    String lock = seal();
    Catalogue before = OwnData.load(folder);
    SelfAssessment input = input(before, ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION);
    Assessment expected = rules(before, FIRST, lock).assess(input, PLAIN);
    // Hashes are computed when first asked for, here while the files are as they were.
    assertThat(expected.stamp().ruleSet().sha256())
        .isNotEqualTo(expected.stamp().catalogue().sha256());
    lock = changed(lock);

    AsiRules rules = rules(OwnData.load(folder), SECOND, lock);
    Assessment successors = rules.assess(input, PLAIN);
    assertThat(successors.stamp().ruleSet().version()).isEqualTo("asi:ps:3.1@2.1.0");
    assertThat(decided(successors)).isNotEqualTo(decided(expected));
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (int turn = 0; turn < 10; turn++) {
        Future<Assessment> one = threads.submit(() -> rules.assess(input, SEALED));
        Future<Assessment> other = threads.submit(() -> rules.assess(input, PLAIN));
        assertThat(decided(one.get())).isEqualTo(decided(expected));
        assertThat(decided(other.get())).isEqualTo(decided(successors));
      }
    } finally {
      threads.shutdownNow();
    }
    Assessment pinned = rules.assess(input, SEALED);
    assertThat(pinned.stamp().ruleSet()).isEqualTo(expected.stamp().ruleSet());
    assertThat(pinned.stamp().catalogue()).isEqualTo(expected.stamp().catalogue());
    assertThat(successors.stamp().catalogue()).isNotEqualTo(expected.stamp().catalogue());
  }

  @Test
  void aVersionWhoseDataDidNotMoveReadsThoseOfToday() throws IOException {
    String lock = seal();
    replace("ps-3.json", "\"essential\": true", "\"essential\": false");
    Sealing sealing = sealing(FIRST, lock);
    assertThat(sealing.problems(false)).singleElement().asString().startsWith("asi:ps:3.1@2.0.0 ");
    assertThat(sealing.problems(true)).isEmpty();
    assertThat(sealing.lock())
        .contains("asi:ps:3.1@2.0.0,reads,KEPT\n", "asi:coc:2@2.0.0,reads,TODAY\n");
  }

  @Test
  void aSealedVersionThatStillCountsDecidesAsItDidWhileItsSuccessorIsInWork() throws IOException {
    String lock = seal();
    Catalogue before = OwnData.load(folder);
    SelfAssessment input = input(before, ScopeKind.FULL);
    Assessment expected = rules(before, FIRST, lock).assess(input, PLAIN);
    change();
    Sealing sealing = sealing(BETWEEN, lock);
    assertThat(sealing.problems(true)).isEmpty();
    AsiRules rules = rules(OwnData.load(folder), BETWEEN, sealing.lock());
    assertThat(decided(rules.assess(input, PLAIN))).isEqualTo(decided(expected));
    assertThat(decided(rules.assess(input, PLAIN.withRuleSet("asi:ps:3.1@2.1.0"))))
        .isNotEqualTo(decided(expected));
  }

  @Test
  void versionsThatAreSealedOnTheSameDataShareThem() throws IOException {
    seal();
    try (Stream<Path> lists = Files.list(folder.resolve("sealed"))) {
      assertThat(lists.filter(Files::isRegularFile)).hasSize(1);
    }
    replace("assessment.csv", "CYCLE_MONTHS,36", "CYCLE_MONTHS,12");
    KeptData.keep(folder, OwnData.load(folder).stamp());
    try (Stream<Path> files = Files.walk(folder.resolve("sealed"))) {
      assertThat(files.filter(file -> file.endsWith("ps-3.json"))).hasSize(1);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("sealed"))) {
      assertThat(files.filter(file -> file.endsWith("assessment.csv"))).hasSize(2);
    }
  }

  @Test
  void anOverlayIsPutOverTheKeptDataToo() throws IOException {
    String lock = sealAndChange();
    Overlay overlay =
        new Overlay(
            "mine",
            List.of(),
            List.of(),
            List.of(),
            List.of(new Overlay.ParameterValue("CYCLE_MONTHS", "18", null)));
    AsiRules plain = rules(OwnData.load(folder), SECOND, lock);
    AsiRules over = rules(OwnData.load(folder).with(overlay), SECOND, lock);
    SelfAssessment input = input(plain.catalogue(), ScopeKind.FULL);
    Assessment pinned = over.assess(input, SEALED);
    assertThat(pinned.stamp().overlays()).isEqualTo(over.catalogue().overlays()).hasSize(1);
    assertThat(pinned.stamp().catalogue())
        .isEqualTo(plain.assess(input, SEALED).stamp().catalogue());
    assertThat(decided(pinned)).isNotEqualTo(decided(plain.assess(input, SEALED)));
  }

  @Test
  void aKeptFileThatIsEditedIsRefusedByNameWithWhatToDo() throws IOException {
    String lock = sealAndChange();
    try (Stream<Path> files = Files.walk(folder.resolve("sealed"))) {
      for (Path kept : files.filter(file -> file.endsWith("ps-3.json")).toList()) {
        Files.writeString(kept, Files.readString(kept) + "\n");
      }
    }
    AsiRules rules = rules(OwnData.load(folder), SECOND, lock);
    SelfAssessment input = input(rules.catalogue(), ScopeKind.FULL);
    assertThatThrownBy(() -> rules.assess(input, SEALED))
        .isInstanceOf(AsiException.class)
        .hasMessageMatching(
            "(?s).*sealed/[0-9a-f]{12}/ps-3.json: was changed, and a sealed version decides by it;"
                + " restore it, and change ps-3.json of today for a version in work");
    assertThat(rules.assess(input, PLAIN).criteria()).isNotEmpty();
  }

  @Test
  void anAccountCanBeRepeatedUnderAVersionThatIsSealed() throws IOException {
    String lock = seal();
    AsiRules rules = rules(OwnData.load(folder), FIRST, lock);
    AccountingOptions options = AccountingOptions.asOf(DAY);
    assertThat(rules.account(Ledger.of(List.of()), options.withRuleSet("asi:coc:2@2.0.0")).stamp())
        .isEqualTo(rules.account(Ledger.of(List.of()), options).stamp());
    assertThatThrownBy(
            () -> rules.account(Ledger.of(List.of()), options.withRuleSet("asi:ps:3.1@2.0.0")))
        .hasMessage(
            "asi:ps:3.1@2.0.0 does not decide for an account under asi:coc:2; expected one of"
                + " asi:coc:2@2.0.0");
  }
}
