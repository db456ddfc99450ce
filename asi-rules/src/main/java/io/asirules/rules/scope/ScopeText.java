package io.asirules.rules.scope;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.scope.CertificationScope;
import io.asirules.model.scope.Entity;
import io.asirules.model.scope.Facility;
import io.asirules.model.scope.OrgUnit;
import io.asirules.model.scope.OutsourcingContractor;
import io.asirules.model.scope.Ownership;
import io.asirules.model.scope.ScopeKind;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a scope as text, from the model: what the member, the auditor and partners can read. What
 * nobody stated is said to be not stated. Stateless; safe for use by many threads.
 */
public final class ScopeText {

  private static final LocalizedText HEADING =
      new LocalizedText("Certification scope of ", "认证范围：");
  private static final LocalizedText DRAFT =
      new LocalizedText(
          "Generated from the data given, for the member to check. Not the scope of a certificate.",
          "由所给数据生成，供会员核对；并非证书范围。");

  private final CertificationScope scope;
  private final Language language;
  private final Set<String> out;
  private final List<String> lines = new ArrayList<>();

  private ScopeText(CertificationScope scope, Language language) {
    this.scope = scope;
    this.language = language;
    this.out = scope.outOfScope();
  }

  /**
   * Writes a scope.
   *
   * @param entity whose scope it is
   * @param scope the scope
   * @param language language wanted
   * @return lines that end with line feeds; units and facilities in the order given
   */
  public static String of(Entity entity, CertificationScope scope, Language language) {
    ScopeText text = new ScopeText(scope, language);
    text.lines.add(HEADING.in(language) + entity.name());
    text.general();
    text.inScope();
    text.named();
    text.outOfScope();
    text.lines.add(DRAFT.in(language));
    return String.join("\n", text.lines) + "\n";
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void line(String en, String zh, String value) {
    lines.add(word(en + ": ", zh + "：") + value);
  }

  private String join(List<String> words) {
    return String.join(word(", ", "、"), words);
  }

  private void general() {
    String basis =
        scope.basis().map(each -> each.title().in(language)).orElse(word("not stated", "未说明"));
    line("Basis", "范围类型", basis);
    line(
        "Principles",
        "原则",
        scope.kind() == ScopeKind.MATERIAL_STEWARDSHIP_TRANSITION
            ? word("1 to 4 only, in transition", "仅原则1至4（过渡期）")
            : word("all", "全部"));
    if (!scope.description().isBlank()) {
      line("In the member's words", "会员说明", scope.description().strip());
    }
  }

  private void inScope() {
    lines.add(word("In scope:", "范围内："));
    int before = lines.size();
    below("", "- ");
    if (lines.size() == before) {
      lines.add(word("- no facility", "- 无设施"));
    }
  }

  private void below(String parent, String indent) {
    for (OrgUnit unit : scope.units()) {
      if (parent.equals(unit.parent() == null ? "" : unit.parent()) && !out.contains(unit.id())) {
        lines.add(indent + unit(unit));
        below(unit.id(), "  " + indent);
      }
    }
    for (Facility facility : scope.facilities()) {
      if (parent.equals(facility.unit().orElse("")) && !out.contains(facility.id())) {
        lines.add(indent + facility(facility));
      }
    }
  }

  private String unit(OrgUnit unit) {
    Ownership ownership = unit.ownership();
    List<String> about = new ArrayList<>();
    about.add(unit.kind().title().in(language));
    if (ownership.share() != null) {
      about.add(ownership.share().toPlainString() + "%");
    }
    if (ownership.controlled() != null) {
      about.add(
          ownership.controlled() ? word("controlled", "受控制") : word("not controlled", "不受控制"));
    }
    return unit.name() + word(" (", "（") + join(about) + word(")", "）");
  }

  private String facility(Facility facility) {
    String place =
        facility.name()
            + facility.country().map(code -> word(" (" + code + ")", "（" + code + "）")).orElse("");
    String activities =
        facility.activities().map(this::activities).orElse(word("activities not stated", "活动未说明"));
    return place + word(": ", "：") + activities;
  }

  private String activities(Set<SupplyChainActivity> activities) {
    if (activities.isEmpty()) {
      return word("no supply chain activity of ASI's list", "无ASI所列供应链活动");
    }
    return join(activities.stream().sorted().map(each -> each.title().in(language)).toList());
  }

  private void named() {
    if (!scope.products().isEmpty()) {
      line("Products and programmes", "产品和项目", join(scope.products()));
    }
    if (!scope.contractors().isEmpty()) {
      line(
          "Outsourcing contractors",
          "外包承包方",
          join(scope.contractors().stream().map(this::contractor).toList()));
    }
  }

  private String contractor(OutsourcingContractor contractor) {
    return contractor.country() == null
        ? contractor.name()
        : contractor.name() + word(" (", "（") + contractor.country() + word(")", "）");
  }

  private void outOfScope() {
    List<String> names = new ArrayList<>();
    for (OrgUnit unit : scope.units()) {
      if (out.contains(unit.id())) {
        names.add(unit(unit));
      }
    }
    for (Facility facility : scope.facilities()) {
      if (out.contains(facility.id())) {
        names.add(facility.name());
      }
    }
    if (!names.isEmpty()) {
      line("Out of scope", "不在范围内", join(names));
    }
  }
}
