package io.asirules.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of some content. It is computed when somebody first asks for it, and kept: whoever only
 * wants a result does not wait for hashes. Two are equal when their digits are. Safe for use by
 * many threads.
 */
public final class ContentHash {
  private volatile @Nullable String digits;
  private @Nullable Supplier<String> source;

  private ContentHash(@Nullable String digits, @Nullable Supplier<String> source) {
    this.digits = digits;
    this.source = source;
  }

  /**
   * A hash that is known.
   *
   * @param sha256 its 64 hexadecimal digits
   * @return the hash
   */
  public static ContentHash of(String sha256) {
    return new ContentHash(Objects.requireNonNull(sha256, "sha256"), null);
  }

  /**
   * A hash that is computed when first asked for.
   *
   * @param sha256 computes its 64 hexadecimal digits; called once, unless it throws
   * @return the hash
   */
  public static ContentHash computed(Supplier<String> sha256) {
    return new ContentHash(null, Objects.requireNonNull(sha256, "sha256"));
  }

  /**
   * The hash of a text, which is written when the hash is first asked for.
   *
   * @param text writes the text; called once, unless it throws
   * @return the hash of the text in UTF-8
   */
  public static ContentHash ofText(Supplier<String> text) {
    Objects.requireNonNull(text, "text");
    return computed(
        () ->
            HexFormat.of().formatHex(digest().digest(text.get().getBytes(StandardCharsets.UTF_8))));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Returns the hash.
   *
   * @return 64 hexadecimal digits
   */
  public String sha256() {
    String known = digits;
    return known != null ? known : compute();
  }

  private synchronized String compute() {
    String known = digits;
    if (known == null) {
      known = Objects.requireNonNull(source).get();
      digits = known;
      // What was hashed may be large; it is needed no more.
      source = null;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof ContentHash hash && hash.sha256().equals(sha256()));
  }

  @Override
  public int hashCode() {
    return sha256().hashCode();
  }

  @Override
  public String toString() {
    return sha256();
  }
}
