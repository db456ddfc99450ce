package io.asirules.criteriadata.exchange;

import io.asirules.model.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as read. No record: those compare arrays by identity. */
final class InputFile {

  /** Larger files are refused before they are read. */
  static final long MAX_BYTES = 64L * 1024 * 1024;

  private final String name;
  private final byte[] content;

  private InputFile(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** Takes what is in memory already. */
  static InputFile of(String name, byte[] content) {
    requireSize(name, content.length);
    return new InputFile(name, content);
  }

  /** Reads a file; {@code expected} says what would do in its place. */
  static InputFile load(Path path, String expected) {
    requireFile(path, expected);
    String name = String.valueOf(path.getFileName());
    try {
      requireSize(name, Files.size(path));
      return new InputFile(name, Files.readAllBytes(path));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  static void requireFile(Path path, String expected) {
    if (!Files.isRegularFile(path)) {
      throw new InputException(
          String.valueOf(path.getFileName()),
          (Files.exists(path) ? "is not a file: " : "there is no such file: ")
              + path
              + "; expected "
              + expected);
    }
  }

  static InputException unreadable(Path path, IOException e) {
    InputException unreadable =
        new InputException(String.valueOf(path.getFileName()), "cannot be read: " + e);
    unreadable.initCause(e);
    return unreadable;
  }

  private static void requireSize(String name, long size) {
    if (size > MAX_BYTES) {
      throw new InputException(
          name, "is too large: " + size + " bytes; expected at most " + MAX_BYTES + " (64 MiB)");
    }
  }

  /** Returns the name without its folder. */
  String name() {
    return name;
  }

  /** Returns the bytes; not to be changed. */
  byte[] content() {
    return content;
  }
}
