package io.asirules.rules.internal.ruleset;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;

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

  private static final String LIBRARY = "io/asirules/";

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
    Hasher hasher = Hashing.sha256().newHasher();
    found.forEach(
        (name, bytes) ->
            hasher
                .putString(name, StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putInt(bytes.length)
                .putBytes(bytes));
    return hasher.hash().toString();
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
  private static List<String> namedIn(byte[] bytes) {
    List<String> named = new ArrayList<>();
    if (bytes.length == 0) {
      return named;
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.skipNBytes(8); // magic number and version
      int count = in.readUnsignedShort();
      String[] texts = new String[count];
      List<Integer> classes = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts[i] = in.readUTF();
          case 7 -> classes.add(in.readUnsignedShort());
          case 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          case 5, 6 -> {
            in.skipNBytes(8);
            i++; // a long or a double takes two places
          }
          default -> in.skipNBytes(4);
        }
      }
      for (int name : classes) {
        String text = texts[name];
        if (text.startsWith("[")) {
          text = text.replaceFirst("^\\[+L?", "").replace(";", "");
        }
        if (text.startsWith(LIBRARY)) {
          named.add(text);
        }
      }
    } catch (IOException e) {
      throw new AsiException("a class of the library is damaged", e);
    }
    return named;
  }
}
