package io.asirules.criteriadata.lint;

import io.asirules.model.certification.RecognisedScheme;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Standard;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Checks that the lists of recognised schemes and the requirements of the editions fit together.
 */
public final class SchemeLinter {

  private static final int TITLE = 120;

  private SchemeLinter() {}

  /**
   * Checks the lists.
   *
   * @param schemes the schemes
   * @param editions the editions whose requirements name them
   * @return defects; empty when there are none
   */
  public static List<Defect> check(List<RecognisedScheme> schemes, Collection<Standard> editions) {
    DefectLog log = new DefectLog();
    log.unique("schemes", schemes.stream().map(RecognisedScheme::name).toList());
    for (RecognisedScheme scheme : schemes) {
      log.text(scheme + ", title", scheme.title(), TITLE);
      log.value(scheme + ", list of 2022", scheme.list2022());
      log.value(scheme + ", earlier list", scheme.earlierList());
    }
    for (Standard edition : editions) {
      for (Requirement requirement : edition.requirements()) {
        String place = Reference.of(edition.id(), requirement.id()) + ", schemes";
        for (Attested<String> named : requirement.recognisedSchemes()) {
          named(log, place, named.value(), edition, schemes);
        }
      }
    }
    return log.defects();
  }

  private static void named(
      DefectLog log, String place, String name, Standard edition, List<RecognisedScheme> schemes) {
    Optional<RecognisedScheme> scheme =
        schemes.stream().filter(each -> each.name().equals(name)).findFirst();
    log.expect(scheme.isPresent(), place, "'" + name + "' is on no list of recognised schemes");
    scheme.ifPresent(
        found ->
            log.expect(
                found.listed(edition.id()).value(),
                place,
                "'" + name + "' is not on the list that goes with " + edition.id()));
  }
}
