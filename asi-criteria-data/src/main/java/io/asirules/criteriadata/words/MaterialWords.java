package io.asirules.criteriadata.words;

import com.google.common.collect.ImmutableMap;
import io.asirules.model.InputException;
import io.asirules.model.ledger.MaterialType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The words for materials, as ledgers and documents write them or as codes. Case, blanks, hyphens
 * and underscores do not matter: {@code Post-consumer scrap} and {@code POST_CONSUMER_SCRAP} are
 * the same word.
 */
public final class MaterialWords {

  /** Words that say of the material that it is CoC Material or Eligible Scrap. */
  private static final ImmutableMap<String, MaterialType> COC =
      ImmutableMap.<String, MaterialType>builder()
          .put("ASI Bauxite", MaterialType.BAUXITE)
          .put("ASI Alumina", MaterialType.ALUMINA)
          .put("ASI Liquid Metal", MaterialType.LIQUID_METAL)
          .put("ASI Cold Metal", MaterialType.COLD_METAL)
          .put("ASI Aluminium", MaterialType.ALUMINIUM)
          .put("ASI Aluminum", MaterialType.ALUMINIUM)
          .put("Eligible pre-consumer scrap", MaterialType.PRE_CONSUMER_SCRAP)
          .put("Eligible post-consumer scrap", MaterialType.POST_CONSUMER_SCRAP)
          .buildOrThrow();

  /** Every word, those of {@link #COC} last: they are not what a slip of the pen is told. */
  private static final Map<String, MaterialType> ALL = all();

  private MaterialWords() {}

  private static Map<String, MaterialType> all() {
    Map<String, MaterialType> words = new LinkedHashMap<>();
    for (MaterialType material : MaterialType.values()) {
      words.put(material.name(), material);
      words.put(material.title().zh(), material);
    }
    words.put("Aluminum", MaterialType.ALUMINIUM);
    words.put("Alloying metals", MaterialType.ALLOYING_METAL);
    words.put("Master alloy", MaterialType.ALLOYING_METAL);
    words.putAll(COC);
    return ImmutableMap.copyOf(words);
  }

  /**
   * Reads a word for a material.
   *
   * @param text what was written
   * @param problem makes the error from its message
   * @return the material
   * @throws InputException made by {@code problem}, if the word is not known, or does not tell
   *     which kind of scrap it is
   */
  public static MaterialType read(String text, Function<String, InputException> problem) {
    String plain = Spelling.plain(text);
    if (plain.equals("scrap") || plain.equals("eligiblescrap")) {
      throw problem.apply(
          "'"
              + Spelling.shown(text)
              + "' does not tell which scrap; expected PRE_CONSUMER_SCRAP or POST_CONSUMER_SCRAP");
    }
    return Spelling.lenientWord("material", ALL, text, problem);
  }

  /**
   * Reads a word for a material that is marked as CoC Material or not.
   *
   * @param text what was written
   * @param coc the mark beside it
   * @param problem makes the error from its message
   * @return the material
   * @throws InputException made by {@code problem}, as from the word alone, or if the word, such as
   *     ASI Bauxite, contradicts the mark
   */
  public static MaterialType read(
      String text, boolean coc, Function<String, InputException> problem) {
    MaterialType material = read(text, problem);
    if (!coc && namesCoc(text)) {
      throw problem.apply(
          "'"
              + Spelling.shown(text)
              + "' is CoC Material or Eligible Scrap, but marked as not CoC; expected "
              + material
              + " where it is not");
    }
    return material;
  }

  /** Tells whether a word, such as ASI Aluminium, says that it is CoC Material. */
  static boolean namesCoc(String text) {
    String plain = Spelling.plain(text);
    return COC.keySet().stream().map(Spelling::plain).anyMatch(plain::equals);
  }
}
