package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asirules.model.InputException;
import io.asirules.model.evidence.Evidence;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelfAssessmentFilesTest {

  @TempDir Path folder;

  @Test
  void aFileIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), Samples.json());

    assertThat(Samples.READER.read(file, Samples.TODAY).evidence()).hasSize(1);
  }

  @Test
  void aFolderIsReadWithItsTable() throws IOException {
    Files.writeString(folder.resolve("self-assessment.json"), Samples.json());
    Files.writeString(folder.resolve("evidence.csv"), Samples.csv());

    assertThat(Samples.READER.read(folder, Samples.TODAY).evidence())
        .extracting(Evidence::id)
        .startsWith("E1", "T1")
        .hasSize(7);
  }

  @Test
  void aFolderNeedsNoTable() throws IOException {
    Files.writeString(folder.resolve("self-assessment.json"), Samples.json());

    assertThat(Samples.READER.read(folder, Samples.TODAY).evidence()).hasSize(1);
  }

  @Test
  void aTableBesideAFileThatIsNamedItselfIsLeftAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("self-assessment.json"), Samples.json());
    Files.writeString(folder.resolve("evidence.csv"), "not read");

    assertThat(Samples.READER.read(file, Samples.TODAY).evidence()).hasSize(1);
  }

  @Test
  void anErrorNamesTheFileThatWasGiven() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "{}");

    assertThatThrownBy(() -> Samples.READER.read(file, Samples.TODAY))
        .isInstanceOf(InputException.class)
        .hasMessage("mine.json /: field 'standard' is missing");
  }

  @Test
  void anIdInBothFilesIsToldWithTheNameOfTheFileThatWasGiven() throws IOException {
    Files.writeString(folder.resolve("self-assessment.json"), Samples.json());
    Files.writeString(folder.resolve("evidence.csv"), Samples.csv().replace("T6,", "E1,"));

    assertThatThrownBy(() -> Samples.READER.read(folder, Samples.TODAY))
        .hasMessage(
            "evidence.csv row 7, column id: 'E1' names two pieces of evidence; the other is at"
                + " self-assessment.json /evidence/0/id");
  }

  @Test
  void aMissingFileIsToldWithItsPath() {
    assertThatThrownBy(() -> Samples.READER.read(folder.resolve("no.json"), Samples.TODAY))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("no.json: there is no such file: " + folder);
  }

  @Test
  void aFolderWithoutSelfAssessmentIsToldWhatItLacks() {
    assertThatThrownBy(() -> Samples.READER.read(folder, Samples.TODAY))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("self-assessment.json: there is no such file: " + folder);
  }

  @Test
  void aFolderInPlaceOfAFileIsRefused() throws IOException {
    Files.createDirectory(folder.resolve("self-assessment.json"));

    assertThatThrownBy(() -> Samples.READER.read(folder, Samples.TODAY))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("self-assessment.json: is not a file: ");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedBeforeItIsRead() throws IOException {
    Path file = folder.resolve("large.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(InputFile.MAX_BYTES + 1);
    }

    assertThatThrownBy(() -> Samples.READER.read(file, Samples.TODAY))
        .isInstanceOf(InputException.class)
        .hasMessage("large.json: is too large: 67108865 bytes; expected at most 67108864 (64 MiB)");
  }

  @Test
  void bytesThatAreTooManyAreRefused() {
    byte[] large = new byte[(int) InputFile.MAX_BYTES + 1];

    assertThatThrownBy(
            () -> Samples.READER.read(Samples.bytes(Samples.LEAST), large, Samples.TODAY))
        .hasMessageStartingWith("evidence.csv: is too large: 67108865 bytes");
  }
}
