package io.asirules.examples.page;

import io.asirules.model.Language;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.ApplicabilityStatus;
import io.asirules.model.assessment.CriterionOutcome;
import io.asirules.model.assessment.RequirementOutcome;
import io.asirules.model.evidence.Basis;
import io.asirules.model.evidence.Polarity;
import java.util.EnumMap;
import java.util.Map;

/** The words of a report in both languages, and the colour that goes with an outcome. */
final class ReportWords {

  private static final Map<RequirementOutcome, LocalizedText> OUTCOMES =
      new EnumMap<>(
          Map.of(
              RequirementOutcome.NOT_MET, new LocalizedText("Not met", "未满足"),
              RequirementOutcome.PARTLY_MET, new LocalizedText("Partly met", "部分满足"),
              RequirementOutcome.INDETERMINATE, new LocalizedText("Indeterminate", "无法判定"),
              RequirementOutcome.NEEDS_JUDGEMENT, new LocalizedText("Needs judgement", "需人工判断"),
              RequirementOutcome.NOT_ANSWERED, new LocalizedText("Not answered", "未回答"),
              RequirementOutcome.MET, new LocalizedText("Met", "已满足"),
              RequirementOutcome.NOT_APPLICABLE, new LocalizedText("Not applicable", "不适用")));

  private final Language language;

  ReportWords(Language language) {
    this.language = language;
  }

  Language language() {
    return language;
  }

  String lang() {
    return language == Language.ZH ? "zh-Hans" : "en";
  }

  String say(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  String outcome(RequirementOutcome outcome) {
    LocalizedText word = OUTCOMES.get(outcome);
    return word == null ? outcome.name() : word.in(language);
  }

  String outcome(CriterionOutcome outcome) {
    return outcome.title().in(language);
  }

  String status(ApplicabilityStatus status) {
    return switch (status) {
      case APPLICABLE -> say("Applicable", "适用");
      case NOT_APPLICABLE -> say("Not applicable", "不适用");
      case UNDETERMINED -> say("Undetermined", "未确定");
    };
  }

  String polarity(Polarity polarity) {
    return switch (polarity) {
      case SUPPORTS -> say("Supports", "支持");
      case CONTRADICTS -> say("Contradicts", "相反");
      case NEUTRAL -> say("Neutral", "中性");
    };
  }

  String basis(Basis basis) {
    return switch (basis) {
      case STATED -> say("stated", "原文陈述");
      case DERIVED -> say("derived", "推导");
      case ABSENCE -> say("searched for and not found", "查找未见");
      case DECLARED -> say("declared", "自述");
    };
  }

  static String colour(CriterionOutcome outcome) {
    return switch (outcome) {
      case CONFORMANCE -> "good";
      case MINOR_NC -> "minor";
      case MAJOR_NC, CRITICAL_BREACH -> "bad";
      case NEEDS_JUDGEMENT, INDETERMINATE -> "open";
      case NOT_APPLICABLE, NOT_ASSESSED -> "none";
    };
  }

  static String colour(RequirementOutcome outcome) {
    return switch (outcome) {
      case MET -> "good";
      case PARTLY_MET -> "minor";
      case NOT_MET -> "bad";
      case NEEDS_JUDGEMENT, INDETERMINATE -> "open";
      case NOT_ANSWERED, NOT_APPLICABLE -> "none";
    };
  }

  static String colour(Polarity polarity) {
    return switch (polarity) {
      case SUPPORTS -> "good";
      case CONTRADICTS -> "bad";
      case NEUTRAL -> "none";
    };
  }
}
