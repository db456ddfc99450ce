package io.asirules.criteriadata.overlay;

import io.asirules.criteriadata.internal.Titles;
import io.asirules.criteriadata.overlay.Overlay.CriterionText;
import io.asirules.criteriadata.overlay.Overlay.EditionPart;
import io.asirules.criteriadata.overlay.Overlay.SectionTitle;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.LocalizedText;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Criterion;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.Particulars;
import io.asirules.model.standard.Principle;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.RequirementId;
import io.asirules.model.standard.RequirementKind;
import io.asirules.model.standard.RequirementTarget;
import io.asirules.model.standard.SectionKind;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An edition with what a user's text says of it. */
public final class OverlaidEdition {

  /** Key of the one requirement of a criterion that only the user's text has. */
  static final String AS_PUBLISHED = "as-published";

  private static final LocalizedText NO_TEXT =
      new LocalizedText("What it asks is in the user's own copy of the text.", "其要求见用户自有的文本。");

  private final Standard base;
  private final EditionPart part;
  private final Map<CriterionId, Criterion> criteria = new TreeMap<>();
  private final Map<Integer, Principle> sections = new TreeMap<>();

  private OverlaidEdition(Standard base, EditionPart part) {
    this.base = base;
    this.part = part;
    base.criteria().forEach(each -> criteria.put(each.id(), each));
    base.principles().forEach(each -> sections.put(each.number(), each));
  }

  /**
   * Puts a user's text over an edition. Criteria that both have keep their requirements; their
   * titles and marked activities become the user's. A criterion that only the user's text has gets
   * one requirement that a person has to judge.
   *
   * @param base the edition
   * @param part what the text says of it
   * @return the edition with both
   * @throws AsiException if it withdraws a criterion that the edition has not
   */
  public static Standard of(Standard base, EditionPart part) {
    return new OverlaidEdition(base, part).build();
  }

  private Standard build() {
    for (CriterionId id : part.withdrawn()) {
      if (criteria.remove(id) == null) {
        List<String> known = base.criteria().stream().map(each -> each.id().value()).toList();
        throw new AsiException(
            "cannot withdraw an "
                + Spelling.unknown("criterion of " + base.id(), id.value(), known));
      }
    }
    for (SectionTitle title : part.sections()) {
      Principle known = sections.get(title.number());
      sections.put(
          title.number(),
          new Principle(
              title.number(),
              attested(
                  title.title(), known == null ? null : known.title(), title.at().provenance()),
              known == null ? SectionKind.SECTION : known.kind()));
    }
    for (CriterionText text : part.criteria()) {
      Criterion known = criteria.get(text.id());
      criteria.put(text.id(), known == null ? added(text) : changed(known, text));
    }
    for (Criterion criterion : criteria.values()) {
      sections.computeIfAbsent(criterion.principle(), OverlaidEdition::untitled);
    }
    if (sections.keySet().stream().anyMatch(this::isInMainDocument)) {
      sections.remove(0);
    }
    return new Standard(version(), List.copyOf(sections.values()), List.copyOf(criteria.values()));
  }

  private boolean isInMainDocument(int number) {
    Principle section = sections.get(number);
    return section != null && section.kind() == SectionKind.SECTION;
  }

  private StandardVersion version() {
    StandardVersion version = base.version();
    boolean same = criteria.size() == base.criteria().size();
    return new StandardVersion(
        version.id(),
        version.title(),
        version.status(),
        criteria.isEmpty() ? version.content() : EditionContent.CRITERIA,
        version.published(),
        version.auditableFrom(),
        version.auditableUntil(),
        version.consultation(),
        version.replacedBy(),
        same
            ? version.criteriaCount()
            : new Attested<>(
                criteria.size(),
                new Provenance(EvidenceLevel.VERIFIED, List.of(), "counted in the user's text")),
        version.basis());
  }

  private static Principle untitled(int number) {
    LocalizedText title = new LocalizedText("Title not known", "标题未知");
    return new Principle(number, new Attested<>(title, Provenance.unknown()), SectionKind.SECTION);
  }

  private static Criterion changed(Criterion known, CriterionText text) {
    Map<SupplyChainActivity, Attested<ActivityBinding>> bindings =
        new EnumMap<>(SupplyChainActivity.class);
    bindings.putAll(known.bindings());
    mark(bindings, text);
    Provenance provenance = text.at().provenance();
    return new Criterion(
        known.id(),
        known.principle(),
        attested(text.title(), known.title(), provenance),
        known.summary(),
        bindings,
        known.conditions(),
        known.requirements());
  }

  private static Criterion added(CriterionText text) {
    Map<SupplyChainActivity, Attested<ActivityBinding>> bindings =
        new EnumMap<>(SupplyChainActivity.class);
    for (SupplyChainActivity activity : SupplyChainActivity.values()) {
      bindings.put(activity, new Attested<>(ActivityBinding.UNDETERMINED, Provenance.unknown()));
    }
    mark(bindings, text);
    Provenance provenance = text.at().provenance();
    LocalizedText asked =
        text.text() == null ? NO_TEXT : new LocalizedText(text.text(), text.text());
    Requirement requirement =
        new Requirement(
            new RequirementId(text.id(), AS_PUBLISHED),
            null,
            RequirementKind.RECORD,
            asked,
            provenance,
            true,
            RequirementTarget.ENTITY,
            null,
            new Attested<>(false, Provenance.unknown()),
            null,
            Executability.JUDGEMENT,
            null,
            List.of(),
            List.of(),
            null,
            Particulars.NONE);
    return new Criterion(
        text.id(),
        sectionOf(text.id()),
        attested(text.title(), null, provenance),
        new Attested<>(asked, provenance),
        bindings,
        List.of(),
        List.of(requirement));
  }

  private static void mark(
      Map<SupplyChainActivity, Attested<ActivityBinding>> bindings, CriterionText text) {
    text.activities()
        .forEach(
            (activity, binding) ->
                bindings.put(activity, new Attested<>(binding, text.at().provenance())));
  }

  /** The number with which the id of a criterion begins. */
  static int sectionOf(CriterionId id) {
    String digits = id.value().replaceFirst("[^0-9].*$", "");
    if (digits.isEmpty() || digits.length() > 4) {
      throw new AsiException(
          "criterion " + id + " does not begin with the number of its section, as 9.1 does");
    }
    return Integer.parseInt(digits);
  }

  /** The user's title in its own language; the catalogue's stays in the other. */
  private static Attested<LocalizedText> attested(
      String title, @Nullable Attested<LocalizedText> known, Provenance provenance) {
    if (known == null) {
      return new Attested<>(new LocalizedText(title, title), provenance);
    }
    boolean chinese =
        title
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    LocalizedText text =
        new LocalizedText(
            chinese ? known.value().en() : title, chinese ? title : known.value().zh());
    if (!chinese) {
      return new Attested<>(text, provenance);
    }
    // The level speaks of the English title, of which a Chinese one says something only where it
    // agrees with the translation of the catalogue.
    Provenance note = noted(provenance.level(), List.of(), "", provenance);
    boolean agrees = Titles.same(title, known.value().zh());
    Provenance kept = known.provenance();
    return new Attested<>(
        text, agrees ? note : noted(kept.level(), kept.sources(), kept.note(), provenance));
  }

  private static Provenance noted(
      EvidenceLevel level, List<String> sources, String note, Provenance chinese) {
    String added = "Chinese title: " + chinese.note();
    return new Provenance(level, sources, note.isEmpty() ? added : note + "; " + added);
  }
}
