package io.asirules.rules.internal.balance;

import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.custody.AccountingParameter;
import io.asirules.model.custody.AccountingParameters;
import io.asirules.model.custody.CustodyCaveatCode;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.EvidenceLevel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The choices on open points, and how well each is known. A point whose default is confirmed, or
 * vouched for by a user, is open no more, unless the choice is another one.
 *
 * @param parameters the choices
 */
record OpenPoints(AccountingParameters parameters) {

  /** Writes choices, with commas between them. */
  Argument choices(AccountingParameter... restsOn) {
    return Argument.of(
        Arrays.stream(restsOn).map(parameters::value).collect(Collectors.joining(", ")));
  }

  /**
   * Warns of what rests on choices.
   *
   * @param code the caveat
   * @param arguments what its sentence speaks of
   * @param restsOn the open points
   * @return the caveat with the weakest level of the defaults, without a level where the only doubt
   *     is a choice against a default that is known; empty where there is no doubt
   */
  Optional<Caveat<CustodyCaveatCode>> caveat(
      CustodyCaveatCode code, List<Argument> arguments, AccountingParameter... restsOn) {
    EvidenceLevel weakest = EvidenceLevel.VERIFIED;
    boolean otherwise = false;
    for (AccountingParameter parameter : restsOn) {
      Attested<String> byDefault = parameters.byDefault(parameter);
      weakest = weakest.weaker(byDefault.level());
      otherwise |= !byDefault.value().equals(parameters.value(parameter));
    }
    if (weakest.isReliable() && !otherwise) {
      return Optional.empty();
    }
    return Optional.of(new Caveat<>(code, arguments, weakest.isReliable() ? null : weakest));
  }
}
