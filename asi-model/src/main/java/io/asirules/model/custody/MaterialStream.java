package io.asirules.model.custody;

import io.asirules.model.LocalizedText;
import io.asirules.model.ledger.MaterialFamily;
import io.asirules.model.ledger.MaterialType;
import org.jspecify.annotations.Nullable;

/**
 * What a balance is of: one material that leaves the scope, or all materials of a family where
 * their allowances are pooled.
 *
 * @param family the family
 * @param material the material; null where the family is pooled
 */
public record MaterialStream(MaterialFamily family, @Nullable MaterialType material) {

  /**
   * The account of one material.
   *
   * @param material the material
   * @return its stream
   */
  public static MaterialStream of(MaterialType material) {
    return new MaterialStream(material.family(), material);
  }

  /**
   * The account of a family.
   *
   * @param family the family
   * @return its stream
   */
  public static MaterialStream pooled(MaterialFamily family) {
    return new MaterialStream(family, null);
  }

  /**
   * Returns the name for files.
   *
   * @return the name of the material, or of the family
   */
  public String key() {
    return material == null ? family.name() : material.name();
  }

  /**
   * Returns the name for people.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return material == null ? family.title() : material.title();
  }

  @Override
  public String toString() {
    return key();
  }
}
