package io.asirules.rules.embedding;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * A class loader with a copy of the library and of the engine of its own, as a plugin host or an
 * application server makes it. Some classes or resources can be made to be missing.
 */
final class LibraryLoader extends URLClassLoader {
  private final Set<String> missing;

  private LibraryLoader(Predicate<String> entries, ClassLoader parent, String... missing) {
    super(classPath(entries), parent);
    this.missing = Set.of(missing);
  }

  /** With all that the library needs. */
  static LibraryLoader whole(String... missing) {
    return new LibraryLoader(entry -> true, ClassLoader.getPlatformClassLoader(), missing);
  }

  /** With the engine in a loader above, which does not see the library. */
  static LibraryLoader belowTheEngine() {
    Predicate<String> engine = entry -> entry.matches(".*[/\\\\]org[/\\\\](drools|kie)[/\\\\].*");
    Predicate<String> slf4j = entry -> entry.contains("slf4j");
    ClassLoader above = new LibraryLoader(engine.or(slf4j), ClassLoader.getPlatformClassLoader());
    return new LibraryLoader(engine.or(slf4j).negate(), above);
  }

  /** Returns a program that uses the library; it may be run on any thread. */
  Callable<String> smelterRun() {
    try {
      Object run = loadClass(SmelterRun.class.getName()).getConstructor().newInstance();
      @SuppressWarnings("unchecked")
      Callable<String> program = (Callable<String>) run;
      return program;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the test's own class cannot be loaded", e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (missing.contains(name)) {
      throw new ClassNotFoundException(name);
    }
    return super.findClass(name);
  }

  @Override
  public URL findResource(String name) {
    return missing.contains(name) ? null : super.findResource(name);
  }

  @Override
  public void close() {
    try {
      super.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URL[] classPath(Predicate<String> entries) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entries)
        .map(LibraryLoader::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return new File(entry).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
