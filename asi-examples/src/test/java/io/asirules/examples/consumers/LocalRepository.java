package io.asirules.examples.consumers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A repository of Maven with the jars of this build, so that the user's own never sees them. What
 * the user's has of others is there too, and is not downloaded again.
 */
final class LocalRepository {
  private static final String GROUP = "io/asirules";
  private static final List<String> MODULES =
      List.of("asi-model", "asi-criteria-data", "asi-rules");

  private LocalRepository() {}

  /** Installs the jars of this build and their poms, as they are. */
  static void install(Path root, String version, Path repository, Path users) throws IOException {
    link(users, repository);
    put(root.resolve("pom.xml"), repository, "asi-parent", version, "pom");
    for (String module : MODULES) {
      Path jar = root.resolve(module).resolve("target").resolve(module + "-" + version + ".jar");
      put(root.resolve(module).resolve("pom.xml"), repository, module, version, "pom");
      put(jar, repository, module, version, "jar");
    }
  }

  private static void put(
      Path file, Path repository, String artifact, String version, String extension)
      throws IOException {
    Path folder = repository.resolve(GROUP).resolve(artifact).resolve(version);
    Files.createDirectories(folder);
    Files.copy(
        file,
        folder.resolve(artifact + "-" + version + "." + extension),
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Links jars and poms alone: what Maven notes beside them it changes in place. */
  private static void link(Path users, Path repository) throws IOException {
    Files.walkFileTree(
        users,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return users.resolve(GROUP).equals(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Path link = repository.resolve(users.relativize(file));
            if (file.toString().matches(".*\\.(jar|pom)") && Files.notExists(link)) {
              Files.createDirectories(link.getParent());
              linkOrCopy(file, link);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void linkOrCopy(Path file, Path link) throws IOException {
    try {
      Files.createLink(link, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, link, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
