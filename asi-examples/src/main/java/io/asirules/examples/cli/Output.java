package io.asirules.examples.cli;

import io.asirules.model.InputException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a finished result where it belongs: all of it, or nothing. */
final class Output {

  private Output() {}

  /**
   * Writes a result.
   *
   * @param printed what goes to standard output
   * @param out the file named by {@code --out}, or null for standard output
   * @param text the result
   */
  static void write(StringWriter printed, @Nullable String out, String text) {
    if (out == null) {
      printed.write(text);
      return;
    }
    write(out, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file whole, or not at all. */
  static void write(String out, byte[] bytes) {
    Path file = path("--out", out);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InputException("--out " + out, "the folder " + folder + " does not exist");
    }
    if (Files.isDirectory(file)) {
      throw new InputException("--out " + out, "is a folder; expected a file");
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        // A device or a pipe cannot be replaced.
        Files.write(file, bytes);
      } else {
        replace(folder, file, bytes);
      }
    } catch (IOException e) {
      throw new InputException("--out " + out, "cannot be written: " + e.getMessage());
    }
  }

  private static void replace(Path folder, Path file, byte[] bytes) throws IOException {
    Path beside = folder.resolve(".asi-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    try {
      Files.write(beside, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try {
        Files.move(
            beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Refuses an output file that is one of the inputs. */
  static void refuseToOverwrite(@Nullable String out, List<Path> read) {
    if (out == null) {
      return;
    }
    Path target = path("--out", out);
    try {
      for (Path source : read) {
        if (Files.isRegularFile(source)
            && Files.exists(target)
            && Files.isSameFile(source, target)) {
          throw new InputException("--out " + out, "is the input; expected another file");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files that make up an input: a file, or a folder with both. */
  static List<Path> filesOf(Path input) {
    return List.of(input, input.resolve("self-assessment.json"), input.resolve("evidence.csv"));
  }

  /** Reads a path of the command line. */
  static Path path(String place, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new InputException(place, "'" + text + "' is not a path");
    }
  }
}
