package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.AsiException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvenanceTest {

  @ParameterizedTest
  @EnumSource(
      value = EvidenceLevel.class,
      names = {"CONFIRMED", "SECONDARY"})
  void aLevelThatClaimsASourceNeedsOne(EvidenceLevel level) {
    assertThatThrownBy(() -> new Provenance(level, List.of(), ""))
        .isInstanceOf(AsiException.class)
        .hasMessage("a " + level + " datum needs a source");
    assertThat(new Provenance(level, List.of("https://example.org"), "").level()).isEqualTo(level);
  }

  @ParameterizedTest
  @EnumSource(
      value = EvidenceLevel.class,
      names = {"VERIFIED", "RECALLED", "UNKNOWN"})
  void anyOtherLevelNeedsNone(EvidenceLevel level) {
    assertThat(new Provenance(level, List.of(), "").sources()).isEmpty();
  }

  @Test
  void theShortFormsHaveNeitherSourceNorNote() {
    assertThat(Provenance.recalled())
        .isEqualTo(new Provenance(EvidenceLevel.RECALLED, List.of(), ""));
    assertThat(Provenance.unknown())
        .isEqualTo(new Provenance(EvidenceLevel.UNKNOWN, List.of(), ""));
  }

  @Test
  void theSourcesAreCopied() {
    List<String> sources = new ArrayList<>(List.of("https://example.org"));
    Provenance provenance = new Provenance(EvidenceLevel.CONFIRMED, sources, "");
    sources.clear();

    assertThat(provenance.sources()).hasSize(1);
  }

  @Test
  void aValueWithoutProvenanceIsRefused() {
    assertThatThrownBy(() -> new Attested<>("x", null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> new Attested<>(null, Provenance.recalled()))
        .isInstanceOf(NullPointerException.class);
    assertThat(new Attested<>("x", Provenance.recalled()).level())
        .isEqualTo(EvidenceLevel.RECALLED);
  }

  @ParameterizedTest
  @EnumSource(EvidenceLevel.class)
  void onlyVerifiedAndConfirmedDecideWithoutCaveat(EvidenceLevel level) {
    assertThat(level.isReliable())
        .isEqualTo(level == EvidenceLevel.VERIFIED || level == EvidenceLevel.CONFIRMED);
  }

  @Property
  void theWeakerOfTwoLevelsIsNeverTheBetterOne(
      @ForAll EvidenceLevel a, @ForAll EvidenceLevel b, @ForAll EvidenceLevel c) {
    assertThat(a.weaker(b)).isEqualTo(b.weaker(a)).isIn(a, b);
    assertThat(a.weaker(b).weaker(c)).isEqualTo(a.weaker(b.weaker(c)));
    assertThat(a.weaker(a)).isEqualTo(a);
    assertThat(a.weaker(EvidenceLevel.UNKNOWN)).isEqualTo(EvidenceLevel.UNKNOWN);
    assertThat(a.weaker(EvidenceLevel.VERIFIED)).isEqualTo(a);
  }
}
