package io.asirules.criteriadata.catalog;

import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parameters of an overlay, which the user vouches for. A name that assessments and
 * certification share stands for both.
 *
 * @param assessment values for assessments
 * @param assurance values for certification decisions
 * @param accounting values for material accounting
 */
record OverlayParameters(
    Map<AssessmentParameter, Attested<?>> assessment,
    Map<AssuranceFact, Attested<String>> assurance,
    Map<AccountingParameter, Attested<String>> accounting) {

  /**
   * Reads them.
   *
   * @throws InputException if a name is unknown or a value is not what the parameter can be; the
   *     place is a JSON pointer into the overlay
   */
  static OverlayParameters of(Overlay overlay) {
    Map<AssessmentParameter, Attested<?>> assessment = new EnumMap<>(AssessmentParameter.class);
    Map<AssuranceFact, Attested<String>> assurance = new EnumMap<>(AssuranceFact.class);
    Map<AccountingParameter, Attested<String>> accounting =
        new EnumMap<>(AccountingParameter.class);
    for (int i = 0; i < overlay.parameters().size(); i++) {
      Overlay.ParameterValue entry = overlay.parameters().get(i);
      String place = "/parameters/" + i;
      Function<String, InputException> problem = p -> new InputException(place + "/value", p);
      String note = entry.note() == null ? "" : ": " + entry.note();
      Provenance users = new Provenance(EvidenceLevel.VERIFIED, List.of(), overlay.name() + note);
      Optional<AssessmentParameter> parameter =
          find(AssessmentParameter.values(), AssessmentParameter::name, entry.name());
      Optional<AssuranceFact> fact =
          find(AssuranceFact.values(), AssuranceFact::name, entry.name());
      Optional<AccountingParameter> ofAccount =
          find(AccountingParameter.values(), AccountingParameter::key, entry.name());
      if (parameter.isEmpty() && fact.isEmpty() && ofAccount.isEmpty()) {
        throw new InputException(
            place + "/name", Spelling.unknown("parameter", entry.name(), names()));
      }
      if (parameter.isPresent()) {
        Object value = AssessmentParameters.value(parameter.get(), entry.value(), problem);
        assessment.put(parameter.get(), new Attested<>(value, users));
      }
      if (fact.isPresent()) {
        FactForm form = fact.get().form();
        boolean counted = parameter.isPresent() && form.equals(FactForm.STATEMENT);
        String value = counted ? "" : form.read(entry.name(), entry.value(), problem);
        assurance.put(fact.get(), new Attested<>(value, users));
      }
      if (ofAccount.isPresent()) {
        String value = choice(ofAccount.get(), entry.value(), problem);
        accounting.put(ofAccount.get(), new Attested<>(value, users));
      }
    }
    return new OverlayParameters(assessment, assurance, accounting);
  }

  private static String choice(
      AccountingParameter parameter, String value, Function<String, InputException> problem) {
    try {
      return AccountingParameters.check(parameter, value);
    } catch (AsiException e) {
      throw problem.apply(String.valueOf(e.getMessage()));
    }
  }

  private static <E> Optional<E> find(E[] all, Function<E, String> key, String name) {
    return Arrays.stream(all).filter(each -> key.apply(each).equals(name)).findFirst();
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    Arrays.stream(AssessmentParameter.values()).forEach(each -> names.add(each.name()));
    Arrays.stream(AssuranceFact.values()).forEach(each -> names.add(each.name()));
    Arrays.stream(AccountingParameter.values()).forEach(each -> names.add(each.key()));
    return names;
  }
}
