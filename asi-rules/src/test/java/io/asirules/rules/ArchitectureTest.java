package io.asirules.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** What holds between this module, with its tests, and those below. */
class ArchitectureTest {

  @Test
  void whatIsInternalToTheDataIsUsedThereAlone() {
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    noClasses()
        .that()
        .resideInAPackage("io.asirules.rules..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.asirules.model..internal..", "io.asirules.criteriadata..internal..")
        .check(new ClassFileImporter().importPackages("io.asirules.rules"));
  }
}
