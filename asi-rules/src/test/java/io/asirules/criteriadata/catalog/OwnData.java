package io.asirules.criteriadata.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the way to a catalogue of data in a folder, for tests of rules over other data. */
public final class OwnData {

  private OwnData() {}

  /**
   * Loads a catalogue.
   *
   * @param folder a folder with all data
   * @return the catalogue
   */
  public static Catalogue load(Path folder) {
    return Catalogue.load(
        name -> {
          try {
            return Files.readAllBytes(folder.resolve(name));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
