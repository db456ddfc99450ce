package io.asirules.examples.files;

import io.asirules.model.InputException;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of the old container: a workbook with a password, or one of before 2007. */
final class OldWorkbook {

  private OldWorkbook() {}

  /** Says which of them a file is; none of them is read. */
  static InputException refusal(Path path, String name) {
    try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return new InputException(name, "is protected by a password; save it without one (.xlsx)");
      }
    } catch (IOException | RuntimeException e) {
      // Damaged or not: it is not read either way.
    }
    return new InputException(name, "is a workbook of the old form (.xls); save it as .xlsx");
  }
}
