package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A folder as a user would write it: a made-up foundry's standard in two editions and a house label
 * for PS 3.1, under the scheme {@code own}, with their mappings. A test may damage its copy.
 */
final class OwnFolder {

  static final Path SOUND =
      Path.of("src", "test", "resources", "io", "asirules", "criteriadata", "catalog", "own");

  private final Path folder;

  private OwnFolder(Path folder) {
    this.folder = folder;
  }

  /** Copies the folder. */
  static OwnFolder in(Path parent) {
    Path copy = parent.resolve("own");
    try (Stream<Path> files = Files.list(SOUND)) {
      Files.createDirectories(copy);
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OwnFolder(copy);
  }

  Path path() {
    return folder;
  }

  /** Replaces the first occurrence of a passage. */
  OwnFolder replace(String file, String passage, String by) {
    try {
      Path changed = folder.resolve(file);
      String text = Files.readString(changed);
      assertThat(text).as("passage to damage").contains(passage);
      int at = text.indexOf(passage);
      Files.writeString(
          changed, text.substring(0, at) + by + text.substring(at + passage.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  OwnFolder delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  OwnFolder write(String file, byte[] content) {
    try {
      Files.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
