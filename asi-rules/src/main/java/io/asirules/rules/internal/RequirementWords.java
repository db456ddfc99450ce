package io.asirules.rules.internal;

import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Threshold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that go into the sentence on a requirement. */
final class RequirementWords {

  /** Nothing to name. */
  static final LocalizedText NOTHING = new LocalizedText("-", "-");

  private RequirementWords() {}

  /** Returns what the sentence of a reason speaks of, the requirement first. */
  static List<Argument> arguments(RequirementCase on, ReasonCode code) {
    Argument text = Argument.of(on.requirement().text());
    Threshold limit = on.limit;
    return switch (code) {
      case SYSTEM_CERTIFIED ->
          List.of(text, word(on.schemeUsed == null ? null : on.schemeUsed.value()));
      case PUBLISHED_IN_TIME, LATE, OVERDUE, TRIGGER_MISSED -> List.of(text, word(on.lastDate));
      case WITHIN_LIMIT, BEYOND_LIMIT, BOUNDARY_OR_UNIT_DIFFERS ->
          List.of(text, word(on.figureText), word(limit == null ? null : limit(limit)));
      case LIMIT_NOT_SETTLED -> List.of(text, word(on.figureText));
      case FIGURE_MISSING -> List.of(text, word(limit == null ? null : limit.metric()));
      case NOBODY_UNDER_AGE ->
          List.of(text, word(on.youngestWorker == null ? null : on.youngestWorker.toPlainString()));
      case PARTS_LACKING -> List.of(text, Argument.of(on.partsLacking));
      case PARTS_NOT_SHOWN -> List.of(text, Argument.of(on.partsNotShown));
      case REQUIREMENT_CIRCUMSTANCE_ABSENT -> List.of(text, Argument.of(on.circumstance));
      case REQUIREMENT_NOT_BINDING -> List.of(text, bindingActivities(on.requirement()));
      default -> List.of(text);
    };
  }

  private static Argument word(@Nullable Object value) {
    return Argument.of(value == null ? "-" : value);
  }

  private static Argument bindingActivities(Requirement requirement) {
    List<LocalizedText> titles = new ArrayList<>();
    if (requirement.activities() != null) {
      requirement.activities().value().stream()
          .sorted()
          .forEach(activity -> titles.add(activity.title()));
    }
    return Argument.of(titles);
  }

  /** Writes a limit with its bound and unit. */
  static String limit(Threshold limit) {
    String word =
        switch (limit.bound()) {
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case BELOW -> "below ";
        };
    return word + limit.limit().toPlainString() + " " + limit.unit();
  }

  /** Names aspects for a sentence. */
  static LocalizedText name(List<Aspect> aspects) {
    StringBuilder en = new StringBuilder();
    StringBuilder zh = new StringBuilder();
    for (Aspect aspect : aspects) {
      LocalizedText word = word(aspect);
      en.append(en.length() == 0 ? "" : ", ").append(word.en());
      zh.append(zh.length() == 0 ? "" : "、").append(word.zh());
    }
    return aspects.isEmpty() ? NOTHING : new LocalizedText(en.toString(), zh.toString());
  }

  private static LocalizedText word(Aspect aspect) {
    return switch (aspect) {
      case EXISTS -> new LocalizedText("the written policy", "书面政策");
      case ENDORSED -> new LocalizedText("management's endorsement", "管理层认可");
      case PUBLISHED -> new LocalizedText("publication", "公开");
      case COMPLETE -> new LocalizedText("a named part", "部分内容");
      case DOCUMENTED -> new LocalizedText("documentation", "文件化");
      case IN_USE -> new LocalizedText("use in practice", "实际执行");
      case CARRIED_OUT -> new LocalizedText("the thing itself", "该事项本身");
      case VERIFIED -> new LocalizedText("verification", "核查");
      case REVIEWED -> new LocalizedText("a review", "评审");
      case MEASURED -> new LocalizedText("a figure", "数值");
      case DECLARED -> new LocalizedText("a declaration", "声明");
      case CONTROLLED -> new LocalizedText("controls", "控制措施");
      case CURRENT -> new LocalizedText("currency", "时效性");
      default -> new LocalizedText(aspect.name(), aspect.name());
    };
  }
}
