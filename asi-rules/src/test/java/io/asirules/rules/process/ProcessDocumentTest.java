package io.asirules.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.audit.ReportIssueCode;
import io.asirules.model.certification.JointVentureCode;
import io.asirules.model.certification.SchemeNoticeCode;
import io.asirules.model.certification.ScopeNoticeCode;
import io.asirules.model.process.ActionGuard;
import io.asirules.model.process.ActionNoticeCode;
import io.asirules.model.process.ProcessGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PROCESS.md names every guard and every notice. */
class ProcessDocumentTest {

  static Stream<Enum<?>> codes() {
    return Stream.<Enum<?>[]>of(
            ActionGuard.values(),
            ActionNoticeCode.values(),
            JointVentureCode.values(),
            ProcessGuard.values(),
            ReportIssueCode.values(),
            SchemeNoticeCode.values(),
            ScopeNoticeCode.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeIsNamed(Enum<?> code) throws IOException {
    assertThat(Files.readString(Path.of("PROCESS.md")))
        .containsPattern("\\b" + code.name() + "\\b");
  }
}
