package io.asirules.criteriadata.exchange.result;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.mapping.GapAnalysis;
import io.asirules.model.standard.StandardId;
import org.jspecify.annotations.Nullable;

/** What to do about a gap analysis onto an edition whose criteria are not known. */
public final class GapAdvice {

  private static final LocalizedText ADVICE =
      new LocalizedText(
          "The criteria of {0} are not in this catalogue, because their text was not to be had. Add"
              + " them from your own copy of the official mapping workbook: asi import-mapping"
              + " WORKBOOK --from {1} --to {0} --out overlay.json, then repeat this with --catalog"
              + " overlay.json.",
          "目录中没有{0}的准则，因为未能获得其文本。请用您自有的官方对照表补充：asi import-mapping WORKBOOK --from {1} --to {0}"
              + " --out overlay.json，然后加上 --catalog overlay.json 重新运行。");

  private GapAdvice() {}

  /**
   * Says how to complete an analysis onto an edition whose criteria are not known.
   *
   * @param gap the analysis
   * @param language language wanted
   * @return the advice, or null when the criteria are known
   */
  public static @Nullable String of(GapAnalysis gap, Language language) {
    if (gap.isTargetKnown()) {
      return null;
    }
    StandardId last = gap.route().size() < 2 ? gap.target().id() : before(gap);
    return ADVICE
        .in(language)
        .replace("{0}", gap.target().id().toString())
        .replace("{1}", last.toString());
  }

  /** The edition from which the last step of the mapping leads. */
  private static StandardId before(GapAnalysis gap) {
    return gap.route().get(gap.route().size() - 2);
  }
}
