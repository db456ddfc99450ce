package io.asirules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  /** SHA-256 of the three letters abc: FIPS 180-2, appendix B.1. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void aTextIsHashedAsUtf8() {
    assertThat(ContentHash.ofText(() -> "abc")).hasToString(OF_ABC);
  }

  @Test
  void twoAreEqualWhenTheirDigitsAre() {
    ContentHash known = ContentHash.of(OF_ABC);
    assertThat(known).isEqualTo(ContentHash.ofText(() -> "abc")).hasSameHashCodeAs(OF_ABC);
    assertThat(known).isNotEqualTo(ContentHash.ofText(() -> "abd")).isNotEqualTo(null);
  }

  @Test
  void nothingIsComputedBeforeSomebodyAsks() {
    AtomicInteger calls = new AtomicInteger();
    ContentHash hash = ContentHash.computed(() -> "" + calls.incrementAndGet());
    assertThat(calls).hasValue(0);
    assertThat(hash.sha256()).isEqualTo("1");
    assertThat(hash.sha256()).isEqualTo("1");
  }

  @Test
  void manyThreadsComputeItOnce() {
    AtomicInteger calls = new AtomicInteger();
    ContentHash hash = ContentHash.computed(() -> "" + calls.incrementAndGet());
    assertThat(IntStream.range(0, 1000).parallel().mapToObj(i -> hash.sha256()))
        .isEqualTo(Collections.nCopies(1000, "1"));
  }

  @Test
  void aFailureIsNotKept() {
    AtomicInteger calls = new AtomicInteger();
    ContentHash hash =
        ContentHash.computed(
            () -> {
              if (calls.incrementAndGet() == 1) {
                throw new AsiException("not yet");
              }
              return OF_ABC;
            });
    assertThatThrownBy(hash::sha256).hasMessage("not yet");
    assertThat(hash.sha256()).isEqualTo(OF_ABC);
  }
}
