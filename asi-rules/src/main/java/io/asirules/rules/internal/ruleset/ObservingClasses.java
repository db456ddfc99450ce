package io.asirules.rules.internal.ruleset;

import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The compiled classes that observe, as the class loader finds them: a class that was put in front
 * of the library decides otherwise, and its hash tells. With each class come its nested classes and
 * all classes of this library that it names. Unlike {@link Observers} they depend on the compiler.
 */
public final class ObservingClasses {

  private static final ContentHash SHIPPED =
      ContentHash.computed(
          () ->
              hash(
                  ObservingClasses.class.getClassLoader(),
                  Contents.shipped().observers().stream()
                      .map(Observers.Observer::binaryName)
                      .toList()));

  private static final byte[] LIBRARY = "io/asirules/".getBytes(StandardCharsets.UTF_8);

  private ObservingClasses() {}

  /**
   * Returns the hash of the classes that observe, computed once.
   *
   * @return the hash, computed when first asked for
   */
  public static ContentHash shipped() {
    return SHIPPED;
  }

  /**
   * Hashes classes, with the nested ones and those that they name.
   *
   * @param loader finds their bytes
   * @param roots names of the classes, with slashes
   * @return 64 hexadecimal digits
   */
  static String hash(ClassLoader loader, Collection<String> roots) {
    TreeMap<String, byte[]> found = new TreeMap<>();
    Deque<String> left = new ArrayDeque<>(roots);
    for (String name = left.poll(); name != null; name = left.poll()) {
      if (!found.containsKey(name)) {
        byte[] bytes = bytes(loader, name);
        found.put(name, bytes);
        left.addAll(namedIn(bytes));
      }
    }
    StringBuilder lines = new StringBuilder();
    found.forEach(
        (name, bytes) -> {
          // A checksum by native code: SHA-256 of all bytes would delay the first result.
          CRC32 checksum = new CRC32();
          checksum.update(bytes);
          lines.append(name).append(' ').append(bytes.length).append(' ');
          lines.append(checksum.getValue()).append('\n');
        });
    return ContentHash.ofText(lines::toString).sha256();
  }

  /** Bytes of a class; none where classes are no resources, as in a native image. */
  private static byte[] bytes(ClassLoader loader, String name) {
    try (InputStream stream = loader.getResourceAsStream(name + ".class")) {
      return stream == null ? new byte[0] : stream.readAllBytes();
    } catch (IOException e) {
      throw new AsiException("cannot read the class " + name, e);
    }
  }

  /** Reads the constant pool of a class, which names every class that it uses or holds. */
  private static Collection<String> namedIn(byte[] bytes) {
    Set<String> named = new HashSet<>();
    if (bytes.length == 0) {
      return named;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(8); // behind magic number and version
    int count = unsigned(in);
    int[] texts = new int[count];
    int[] classes = new int[count];
    for (int i = 1; i < count; i++) {
      int tag = in.get();
      switch (tag) {
        case 1 -> {
          texts[i] = in.position();
          skip(in, unsigned(in));
        }
        case 7 -> classes[i] = unsigned(in);
        case 8, 16, 19, 20 -> skip(in, 2);
        case 15 -> skip(in, 3);
        case 5, 6 -> {
          skip(in, 8);
          i++; // a long or a double takes two places
        }
        default -> skip(in, 4);
      }
    }
    for (int name : classes) {
      if (name != 0) {
        in.position(texts[name]);
        int end = unsigned(in) + in.position();
        int start = in.position();
        // The elements of an array: [Lname;
        if (bytes[start] == '[') {
          while (start < end && bytes[start] != 'L') {
            start++;
          }
          start++;
          end--;
        }
        if (end > start + LIBRARY.length && startsWith(bytes, start, LIBRARY)) {
          named.add(new String(bytes, start, end - start, StandardCharsets.UTF_8));
        }
      }
    }
    return named;
  }

  private static boolean startsWith(byte[] bytes, int start, byte[] prefix) {
    return Arrays.equals(bytes, start, start + prefix.length, prefix, 0, prefix.length);
  }

  private static int unsigned(ByteBuffer in) {
    return Short.toUnsignedInt(in.getShort());
  }

  private static void skip(ByteBuffer in, int length) {
    in.position(in.position() + length);
  }
}
