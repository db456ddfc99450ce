package io.asirules.examples.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerGeneratorTest {

  private static final Path COMMITTED = Path.of("inputs", "ledger-made-up");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ledger.csv", "account.json"})
  void theGeneratorReproducesTheCommittedFiles(String name) throws IOException {
    LedgerGenerator.write(folder, 1);

    assertThat(folder.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
  }
}
