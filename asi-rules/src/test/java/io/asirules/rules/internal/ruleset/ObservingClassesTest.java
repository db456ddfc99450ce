package io.asirules.rules.internal.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.model.standard.Bound;
import io.asirules.rules.AsiRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class in front of the library moves the hash. */
class ObservingClassesTest {

  private static final List<String> ROOTS =
      Contents.shipped().observers().stream().map(Observers.Observer::binaryName).toList();

  /** A class loader that gives one byte more for a class, and tells what it was asked for. */
  private static final class Patched extends ClassLoader {
    private final List<String> asked = new ArrayList<>();
    private final String patched;

    Patched(String patched) {
      super(ObservingClassesTest.class.getClassLoader());
      this.patched = patched;
    }

    @Override
    public InputStream getResourceAsStream(String name) {
      asked.add(name);
      InputStream stream = super.getResourceAsStream(name);
      if (stream == null || !name.equals(patched)) {
        return stream;
      }
      try (stream) {
        byte[] bytes = stream.readAllBytes();
        return new ByteArrayInputStream(java.util.Arrays.copyOf(bytes, bytes.length + 1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static String hash(String patched) {
    return ObservingClasses.hash(new Patched(patched), ROOTS);
  }

  private static String file(Class<?> type) {
    return type.getName().replace('.', '/') + ".class";
  }

  @Test
  void itIsTheSameForTheSameClasses() {
    assertThat(hash("")).isEqualTo(hash("")).isEqualTo(ObservingClasses.shipped().sha256());
  }

  @Test
  void everyClassOfTheTableIsThere() {
    for (String root : ROOTS) {
      assertThat(getClass().getClassLoader().getResource(root + ".class")).as(root).isNotNull();
    }
  }

  @Test
  void aPatchedObserverMovesIt() {
    assertThat(hash(ROOTS.get(0) + ".class")).isNotEqualTo(hash(""));
  }

  @Test
  void aPatchedClassOfTheModelMovesItToo() {
    assertThat(hash(file(Bound.class))).isNotEqualTo(hash(""));
  }

  @Test
  void nestedClassesBelongToIt() {
    Patched loader = new Patched("");
    ObservingClasses.hash(loader, ROOTS);
    assertThat(loader.asked).anyMatch(name -> name.contains("$")).doesNotHaveDuplicates();
  }

  @Test
  void aClassThatDecidesNothingDoesNot() {
    assertThat(hash(file(AsiRules.class))).isEqualTo(hash(""));
  }
}
