package io.asirules.examples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds between the modules: dependencies point one way, and the engine stays inside. */
class ArchitectureTest {

  /** Where the jar of the data carries the JSON library. */
  private static final String JACKSON = "io.asirules.criteriadata.internal.jackson";

  private static final JavaClasses CLASSES = classes();

  /** Where the build puts the classes that it generates from rules. */
  private static final String[] RULES = {
    "io.asirules.rules.internal.applicability..",
    "io.asirules.rules.internal.edition..",
    "io.asirules.rules.internal.requirement..",
    "io.asirules.rules.internal.grading..",
    "io.asirules.rules.internal.projection..",
    "io.asirules.rules.internal.certification..",
    "io.asirules.rules.internal.balance..",
    "io.asirules.rules.internal.booking..",
    "io.asirules.rules.internal.document..",
  };

  private static JavaClasses classes() {
    // Names of foreign classes are enough; reading the engine's own takes half a minute.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains("/" + JACKSON.replace('.', '/') + "/"))
        .importPackages("io.asirules");
  }

  @Test
  void dependenciesPointOneWay() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("io.asirules..")
        .layer("model")
        .definedBy("io.asirules.model..")
        .layer("criteriadata")
        .definedBy("io.asirules.criteriadata..")
        .layer("rules")
        .definedBy("io.asirules.rules..")
        .layer("examples")
        .definedBy("io.asirules.examples..")
        .whereLayer("model")
        .mayNotAccessAnyLayer()
        .whereLayer("criteriadata")
        .mayOnlyAccessLayers("model")
        .whereLayer("rules")
        .mayOnlyAccessLayers("model", "criteriadata")
        .whereLayer("examples")
        .mayNotBeAccessedByAnyLayer()
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"model", "criteriadata"})
  void packagesOfAModuleHaveNoCycles(String module) {
    slices().matching("io.asirules." + module + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void jsonAndTablesOfTheDataAreReadAndWrittenInThePackagesOfTheirFormats() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "io.asirules.criteriadata.exchange",
            "io.asirules.criteriadata.exchange.result..",
            "io.asirules.criteriadata.words..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(JACKSON + "..", "tools.jackson..")
                .or(
                    resideInAPackage("io.asirules.criteriadata.internal..")
                        .and(nameMatching(".*\\.(Csv|Json)[\\w$]*"))))
        .check(CLASSES);
  }

  @Test
  void whatIsInternalToAModuleIsUsedThereAlone() {
    JavaClasses withTests = new ClassFileImporter().importPackages("io.asirules.examples");
    for (String module : List.of("model", "criteriadata", "rules")) {
      ArchRule rule =
          noClasses()
              .that()
              .resideOutsideOfPackage("io.asirules." + module + "..")
              .should()
              .dependOnClassesThat()
              .resideInAPackage("io.asirules." + module + "..internal..");
      rule.check(CLASSES);
      rule.check(withTests);
    }
  }

  @Test
  void onlyOnePackageAndTheCompiledRulesKnowTheEngine() {
    noClasses()
        .that(not(resideInAPackage("io.asirules.rules.internal.engine..")))
        .and(not(resideInAnyPackage(RULES)))
        .and(resideInAPackage("io.asirules.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..")
        .check(CLASSES);
  }

  @Test
  void workbooksAndPdfAreOpenedInOnePackageAndWrittenInAnother() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.asirules.examples.files..", "io.asirules.examples.page..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache..")
        .check(CLASSES);
  }

  @Test
  void pagesAndFilesKnowNeitherTheCommandsNorEachOther() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("io.asirules.examples..")
        .layer("cli")
        .definedBy("io.asirules.examples.cli..")
        .layer("page")
        .definedBy("io.asirules.examples.page..")
        .layer("files")
        .definedBy("io.asirules.examples.files..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("page")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("files")
        .mayOnlyBeAccessedByLayers("cli")
        .check(CLASSES);
  }

  @Test
  void theModelDependsOnAnnotationsOnly() {
    noClasses()
        .that()
        .resideInAPackage("io.asirules.model..")
        .should()
        .dependOnClassesThat(
            not(
                resideInAnyPackage(
                    "java..",
                    "io.asirules.model..",
                    "org.jspecify.annotations..",
                    "com.fasterxml.jackson.annotation..")))
        .check(CLASSES);
  }

  @Test
  void noTypeOfTheJsonLibraryOrTheEngineShowsInASignature() {
    List<String> shown = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      String home = type.getPackageName();
      if (!type.getModifiers().contains(JavaModifier.PUBLIC)
          || (home + ".").contains(".internal.")
          || resideInAnyPackage(RULES).test(type)
          || !home.startsWith("io.asirules")) {
        continue;
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        if (isVisible(unit.getModifiers())
            && unit.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isForeign)) {
          shown.add(unit.getFullName());
        }
      }
      for (JavaField field : type.getFields()) {
        if (isVisible(field.getModifiers())
            && field.getAllInvolvedRawTypes().stream().anyMatch(ArchitectureTest::isForeign)) {
          shown.add(field.getFullName());
        }
      }
    }
    assertThat(shown).isEmpty();
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static boolean isForeign(JavaClass type) {
    String home = type.getPackageName();
    return home.startsWith("tools.jackson")
        || home.startsWith(JACKSON)
        || home.startsWith("org.kie")
        || home.startsWith("org.drools");
  }
}
