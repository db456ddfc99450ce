package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

/** The laws of a total order that is consistent with equals. */
final class OrderLaws {

  private OrderLaws() {}

  static <T extends Comparable<T>> void hold(T a, T b, T c) {
    assertThat(a.compareTo(a)).isZero();
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    assertThat(a.compareTo(b) == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).as("%s <= %s <= %s", a, b, c).isLessThanOrEqualTo(0);
    }
  }
}
