package io.asirules.rules.internal.ruleset;

import com.google.common.hash.Hashing;
import io.asirules.model.assessment.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps the data of today beside them, so that a version that is sealed goes on to read them. */
public final class KeptData {

  private static final int NAMING = 12;

  private KeptData() {}

  /**
   * Keeps all files of a folder: each once for every content that it ever had, and a list of those
   * that are there now.
   *
   * @param folder the folder of the data
   * @param stamp version and hash of the data
   * @return the name of the data
   */
  public static String keep(Path folder, Stamp.Part stamp) {
    String state = stamp.version() + "-" + stamp.sha256().substring(0, NAMING);
    Path sealed = folder.resolve("sealed");
    StringBuilder list = new StringBuilder("file,sha256\n");
    try {
      Files.createDirectories(sealed);
      for (Path file : files(folder)) {
        String sha256 = Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString();
        list.append(file.getFileName()).append(',').append(sha256).append('\n');
        Path copy = sealed.resolve(sha256.substring(0, NAMING)).resolve(file.getFileName());
        if (!Files.exists(copy)) {
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      Files.writeString(sealed.resolve(state + ".csv"), list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return state;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
