package io.asirules.criteriadata.imports;

import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a file, so that one run tells how much there is to mend. */
final class Problems {

  private static final int MOST = 1_000;

  private final List<InputException> problems = new ArrayList<>();

  /** Adds a problem; gives up when there are too many to be slips. */
  void add(InputException problem) {
    problems.add(problem);
    if (problems.size() >= MOST) {
      throwIfAny();
    }
  }

  void add(String place, String problem) {
    add(new InputException(place, problem));
  }

  /**
   * Throws the first problem, with the number of the others.
   *
   * @throws InputException if there is any
   */
  void throwIfAny() {
    if (problems.isEmpty()) {
      return;
    }
    InputException first = problems.get(0);
    if (problems.size() == 1) {
      throw first;
    }
    String more =
        problems.size() >= MOST
            ? "; reading stopped after " + MOST + " problems"
            : "; and " + (problems.size() - 1) + " more, the next at " + problems.get(1).place();
    throw new InputException(first.place(), first.problem() + " (" + more.substring(2) + ")");
  }
}
