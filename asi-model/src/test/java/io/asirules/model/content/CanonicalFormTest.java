package io.asirules.model.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.audit.AssuranceRegime;
import io.asirules.model.audit.AuditRecord;
import io.asirules.model.audit.AuditType;
import io.asirules.model.audit.CriterionPart;
import io.asirules.model.audit.Finding;
import io.asirules.model.audit.Severity;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Metric;
import io.asirules.model.evidence.Period;
import io.asirules.model.evidence.SelfAssessment;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.StandardId;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalFormTest {

  private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

  private static Evidence.Builder evidence(String id) {
    return Evidence.builder(id).requirement("5.3/annual-progress").period(Period.year(2025));
  }

  private static SelfAssessment input(List<Evidence> evidence) {
    SelfAssessment.Builder input =
        SelfAssessment.builder(
            StandardId.parse("asi:ps:3.1"), new Entity("acme", "Acme", null, null));
    input.scope(CertificationScope.builder().facility(Facility.builder("a").build()).build());
    evidence.forEach(input::evidence);
    return input.build();
  }

  @Test
  void aThingIsItsTypeAndWhatItStatesByName() {
    assertThat(CanonicalForm.of(Period.year(2025)))
        .isEqualTo("Period{from=2025-01-01,to=2025-12-31}");
    assertThat(CanonicalForm.of(new Entity("acme", "The \"Acme\" \\ Co", null, "NO")))
        .isEqualTo("Entity{country=\"NO\",id=\"acme\",name=\"The \\\"Acme\\\" \\\\ Co\"}");
  }

  @Test
  void theZerosAtTheEndOfANumberLeaveNoTrace() {
    for (String same : List.of("11", "11.0", "1.1E+1")) {
      assertThat(CanonicalForm.of(new BigDecimal(same))).isEqualTo("11");
    }
    assertThat(CanonicalForm.of(new BigDecimal("0.000"))).isEqualTo("0");
    assertThat(CanonicalForm.of(new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
  }

  @Test
  void theOrderOfAListOrAMapLeavesNoTraceAndWhatStandsThereTwiceDoes() {
    assertThat(CanonicalForm.of(List.of("b", "a"))).isEqualTo("[\"a\",\"b\"]");
    assertThat(CanonicalForm.of(List.of("b", "a", "b"))).isEqualTo("[\"a\",\"b\",\"b\"]");
    assertThat(CanonicalForm.of(Map.of(2, true, 1, Set.of()))).isEqualTo("{1=[],2=true}");
  }

  @Test
  void twoTextsNeverRunIntoOne() {
    assertThat(CanonicalForm.of(List.of("a\",\"b")))
        .isNotEqualTo(CanonicalForm.of(List.of("a", "b")));
  }

  @Test
  void theHashOfASelfAssessmentIsThatOfWhatItStates() {
    Evidence one = evidence("E1").build();
    Evidence other = evidence("E2").build();
    assertThat(CanonicalForm.hash(input(List.of(one, other))))
        .isEqualTo(CanonicalForm.hash(input(List.of(other, one))))
        .isNotEqualTo(CanonicalForm.hash(input(List.of(one))))
        .isNotEqualTo(
            CanonicalForm.hash(input(List.of(one, evidence("E2").note("in doubt").build()))));
  }

  @Test
  void noneStatedIsNotTheSameAsNotStated() {
    Facility unknown = Facility.builder("a").build();
    Facility none = Facility.builder("a").activities().build();
    assertThat(CanonicalForm.of(unknown)).doesNotContain("activities");
    assertThat(CanonicalForm.of(none)).contains("activities=[]");
  }

  static Stream<Object> everythingStated() {
    Metric metric = new Metric("m", BigDecimal.ONE, "t", "SITE");
    Evidence evidence =
        evidence("E1")
            .unit("a")
            .published(DAY)
            .metric(metric)
            .scheme("ISO 14001:2015")
            .source(new io.asirules.model.evidence.SourceLocation("report", "1"))
            .build();
    Facility facility =
        Facility.builder("a")
            .activities(SupplyChainActivity.ALUMINIUM_SMELTING)
            .country("NO")
            .productionSince(2020)
            .circumstance(Circumstance.DISPLACEMENT, false)
            .build();
    Finding finding =
        Finding.builder(CriterionPart.whole(CriterionId.of("5.3")), Severity.MINOR_NC)
            .site("a")
            .opened(DAY.minusDays(1))
            .closed(DAY)
            .build();
    AuditRecord audit =
        AuditRecord.builder(
                "Acme",
                StandardId.parse("asi:ps:3.1"),
                AssuranceRegime.AM_2024,
                AuditType.CERTIFICATION,
                DAY)
            .finding(finding)
            .build();
    return Stream.of(
        input(List.of(evidence)),
        evidence,
        facility,
        CertificationScope.builder().facility(facility).build(),
        audit,
        finding,
        AccountHolder.builder("Acme").build());
  }

  /** A field that is added to one of these classes has to be added to the form. */
  @ParameterizedTest
  @MethodSource("everythingStated")
  void everyFieldThatIsStatedIsWritten(Object stated) throws IllegalAccessException {
    String text = CanonicalForm.of(stated);
    List<String> missing = new ArrayList<>();
    for (Field field : stated.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        if (field.get(stated) != null && !text.contains(field.getName() + "=")) {
          missing.add(field.getName());
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(CanonicalForm.of(stated)).isEqualTo(text).isNotEmpty();
  }

  @Test
  void whatIsNoInputHasNoForm() {
    assertThatThrownBy(() -> CanonicalForm.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("java.lang.Object has no canonical form");
    assertThatThrownBy(() -> CanonicalForm.of(Collections.singletonMap("a", null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a has no value");
  }
}
