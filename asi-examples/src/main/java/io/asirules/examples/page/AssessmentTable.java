package io.asirules.examples.page;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.Language;
import io.asirules.model.assessment.Assessment;
import io.asirules.model.assessment.Caveat;
import io.asirules.model.assessment.CaveatCode;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.CriterionResult;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.assessment.RequirementResult;
import io.asirules.model.assessment.SiteResult;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.evidence.Evidence;
import io.asirules.model.evidence.Polarity;
import io.asirules.model.standard.EvidenceLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An assessment as a page for a terminal, with what a person has to act on first. */
public final class AssessmentTable {

  private static final int FACTS = 3;
  private static final int SITES = 4;
  private static final String INDENT = " ".repeat(6);

  private final Assessment assessment;
  private final StampLine stamp;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  public AssessmentTable(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.stamp = StampLine.of(assessment.stamp());
    this.language = language;
  }

  public String text() {
    header();
    summary();
    findings();
    open();
    flags();
    page.append('\n');
    TextLayout.foot(page, stamp, language);
    return page.toString();
  }

  private String word(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void heading(String text) {
    page.append('\n').append(text).append('\n');
    page.append("-".repeat(TextLayout.width(text))).append('\n');
  }

  private void header() {
    Stamp stamp = assessment.stamp();
    TextLayout.wrap(page, "", 0, assessment.entity().name());
    TextLayout.wrap(
        page,
        "",
        0,
        stamp.standard()
            + word(", as of ", "，截至")
            + stamp.asOf()
            + (stamp.strictEvidence() ? word(", strict evidence", "，严格证据模式") : ""));
  }

  private void summary() {
    heading(word("Outcomes suggested", "建议结果"));
    assessment
        .summary()
        .forEach(
            (outcome, n) -> {
              if (n > 0) {
                page.append(String.format("%4d  ", n));
                page.append(outcome.title().in(language)).append('\n');
              }
            });
    if (assessment.unattachedEvidence() > 0) {
      TextLayout.wrap(
          page,
          "",
          0,
          assessment.unattachedEvidence()
              + word(" pieces of evidence name no criterion.", "项证据未指明准则。"));
    }
  }

  private void findings() {
    List<CriterionResult> found =
        assessment.criteria().stream().filter(result -> result.outcome().isFinding()).toList();
    if (found.isEmpty()) {
      return;
    }
    heading(word("Findings", "发现项"));
    for (int i = 0; i < found.size(); i++) {
      page.append(i == 0 ? "" : "\n");
      finding(found.get(i));
    }
  }

  private void finding(CriterionResult result) {
    String outcome = result.outcome().title().in(language);
    int room = TextLayout.PAGE - 6 - TextLayout.width(outcome) - 2;
    String title =
        TextLayout.cut(TextLayout.plain(result.criterion().title().value().in(language)), room);
    page.append(TextLayout.pad(result.criterion().id().value(), 6))
        .append(TextLayout.pad(title, room + 2))
        .append(outcome)
        .append('\n');
    Map<String, Evidence> facts = new LinkedHashMap<>();
    if (result.assessor() != null) {
      reason(result.reasons().get(0).text(language));
    }
    boolean shown = result.assessor() != null;
    for (RequirementResult requirement : result.requirements()) {
      if (against(requirement.outcome())) {
        reason(
            requirement.requirement().id().key()
                + ": "
                + requirement.reason().text(language)
                + sites(requirement));
        otherReasons(requirement);
        add(facts, requirement);
        shown = true;
      }
    }
    if (!shown) {
      for (Reason<ReasonCode> reason : result.reasons()) {
        reason(reason.text(language));
        reason.facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
      }
    }
    facts(facts.values());
    caveats(result.caveats());
  }

  private void reason(String reason) {
    TextLayout.wrap(page, INDENT + "* ", 8, reason);
  }

  private void otherReasons(RequirementResult requirement) {
    String also = Sentences.also(requirement.otherReasons(), language);
    if (!also.isEmpty()) {
      TextLayout.wrap(page, INDENT + "  ", 8, word("also: ", "另有：") + also);
    }
  }

  private static boolean against(RequirementOutcome outcome) {
    return outcome == RequirementOutcome.NOT_MET || outcome == RequirementOutcome.PARTLY_MET;
  }

  private static void add(Map<String, Evidence> facts, RequirementResult requirement) {
    requirement.reason().facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
    for (SiteResult site : requirement.sites()) {
      if (against(site.outcome())) {
        site.reason().facts().forEach(fact -> facts.putIfAbsent(fact.id(), fact));
      }
    }
  }

  private String sites(RequirementResult requirement) {
    List<String> sites = new ArrayList<>();
    for (SiteResult site : requirement.sites()) {
      if (against(site.outcome())) {
        sites.add(site.site());
      }
    }
    int all = requirement.sites().size();
    if (sites.isEmpty() || all == 1) {
      return "";
    }
    String named = String.join(", ", sites.subList(0, Math.min(SITES, sites.size())));
    String more = sites.size() > SITES ? ", ..." : "";
    String counted = word(sites.size() + " of " + all, all + "处中" + sites.size() + "处");
    return word(" [facilities, ", "［场所，")
        + counted
        + word(": ", "：")
        + named
        + more
        + word("]", "］");
  }

  private void facts(Collection<Evidence> facts) {
    List<Evidence> sorted = new ArrayList<>(facts);
    // What speaks against comes first: it is what the entity will want to check.
    sorted.sort(
        Comparator.comparingInt((Evidence fact) -> rank(fact.polarity()))
            .thenComparing(Evidence::id));
    for (Evidence fact : sorted.subList(0, Math.min(FACTS, sorted.size()))) {
      String source = fact.source().map(Object::toString).orElse(fact.id());
      String sign =
          switch (fact.polarity()) {
            case SUPPORTS -> "+";
            case CONTRADICTS -> "-";
            case NEUTRAL -> "~";
          };
      TextLayout.wrap(page, INDENT + "  " + sign + " ", 10, source + " " + fact.statement());
    }
    if (sorted.size() > FACTS) {
      int more = sorted.size() - FACTS;
      page.append(INDENT).append(word("  ... " + more + " more", "  ……另有" + more + "项"));
      page.append('\n');
    }
  }

  private static int rank(Polarity polarity) {
    return switch (polarity) {
      case CONTRADICTS -> 0;
      case SUPPORTS -> 1;
      case NEUTRAL -> 2;
    };
  }

  private void caveats(List<Caveat<CaveatCode>> caveats) {
    Map<String, EvidenceLevel> worst = new TreeMap<>();
    for (Caveat<CaveatCode> caveat : caveats) {
      worst.merge(caveat.code().what().in(language), caveat.level(), EvidenceLevel::weaker);
    }
    if (worst.isEmpty()) {
      return;
    }
    List<String> words = new ArrayList<>();
    worst.forEach((what, level) -> words.add(what + " (" + level + ")"));
    TextLayout.wrap(page, INDENT + "! ", 8, word("rests on ", "依据：") + String.join("; ", words));
  }

  private void open() {
    heading(word("Still open", "尚未确定"));
    List<CriterionOutcome> open =
        List.of(
            CriterionOutcome.INDETERMINATE,
            CriterionOutcome.NEEDS_JUDGEMENT,
            CriterionOutcome.NOT_ASSESSED);
    for (CriterionOutcome outcome : open) {
      List<String> ids = new ArrayList<>();
      for (CriterionResult result : assessment.criteria()) {
        if (result.outcome() == outcome) {
          ids.add(result.criterion().id().value());
        }
      }
      String name = outcome.title().in(language) + " (" + ids.size() + ")";
      TextLayout.wrap(
          page,
          TextLayout.pad(name, 24),
          24,
          ids.isEmpty() ? word("none", "无") : String.join(", ", ids));
    }
  }

  private void flags() {
    if (assessment.flags().isEmpty()) {
      return;
    }
    heading(word("For the assessor to weigh", "供评估人权衡"));
    for (Reason<ReasonCode> flag : assessment.flags()) {
      TextLayout.wrap(page, "* ", 2, flag.text(language));
    }
  }
}
