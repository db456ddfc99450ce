package io.asirules.rules.internal.requirement;

import io.asirules.criteriadata.exchange.result.StampLine;
import io.asirules.model.LocalizedText;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.ReasonCode;
import io.asirules.model.evidence.Aspect;
import io.asirules.model.evidence.Metric;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.standard.AppliesAfter;
import io.asirules.model.standard.Attested;
import io.asirules.model.standard.Requirement;
import io.asirules.model.standard.Threshold;
import io.asirules.rules.internal.engine.Said;
import io.asirules.rules.observation.Datum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words that go into the sentence on a requirement. */
final class RequirementWords {

  /** Nothing to name. */
  static final LocalizedText NOTHING = new LocalizedText("-", "-");

  private RequirementWords() {}

  /** Returns what the sentence of a ground speaks of, the requirement first. */
  static List<Argument> arguments(RequirementAtPlace on, Said ground) {
    RequirementPlan plan = on.plan;
    List<Argument> texts = texts(on);
    Argument text = texts.get(0);
    FiguresAtPlace figures = on.figures;
    Threshold limit = limitOf(on, ground);
    return switch (ground.code()) {
      case SYSTEM_CERTIFIED -> {
        Attested<String> scheme = on.reading.schemeUsed();
        yield List.of(text, word(scheme == null ? null : scheme.value()));
      }
      case PUBLISHED_IN_TIME, REVIEWED_IN_TIME, LATE, OVERDUE ->
          List.of(text, word(on.reading.lastShown));
      case TRIGGER_MISSED -> List.of(text, word(on.reading.lastEvent));
      case WITHIN_LIMIT, BEYOND_LIMIT ->
          List.of(text, figure(figures == null ? null : figures.figure), bound(limit));
      case BOUNDARY_OR_UNIT_DIFFERS ->
          List.of(text, figure(figures == null ? null : figures.otherMeasure), bound(limit));
      case LIMIT_NOT_SETTLED -> List.of(text, figure(figures == null ? null : figures.figure));
      case FIGURE_MISSING -> List.of(text, word(limit == null ? null : limit.metric()));
      case NOBODY_UNDER_AGE -> List.of(text, exemption(on));
      case PARTS_LACKING, PARTS_NOT_SHOWN ->
          List.of(
              text,
              Argument.of(
                  word(Objects.requireNonNullElse(aspect(ground), plan.core), ground.code())));
      case COVERS_PART -> List.of(text, inBrackets(aspect(ground), ground.code()));
      case REQUIREMENT_CIRCUMSTANCE_ABSENT ->
          List.of(text, Argument.of(ground.isAbout(Datum.YEARS) ? years(plan) : circumstance(on)));
      case CIRCUMSTANCE_OPEN -> List.of(text, Argument.of(circumstance(on)));
      case REQUIREMENT_NOT_BINDING -> List.of(text, bindingActivities(plan.requirement));
      default -> texts;
    };
  }

  /** The requirement; where the user gave its limit, with the figure that counts. */
  static List<Argument> texts(RequirementAtPlace on) {
    Requirement requirement = on.plan.requirement;
    BigDecimal given = on.limitGiven();
    if (given == null) {
      return on.plan.text;
    }
    LocalizedText text = requirement.text();
    LocalizedText addition = StampLine.givenFor(requirement, given);
    return List.of(
        Argument.of(new LocalizedText(text.en() + addition.en(), text.zh() + addition.zh())));
  }

  /** The limit that a ground rests on, or null. */
  static @Nullable Threshold limitOf(RequirementAtPlace on, Said ground) {
    FiguresAtPlace figures = on.figures;
    if (figures == null) {
      return null;
    }
    return ground.isAbout(Datum.SECOND_ROUTE) ? figures.secondRoute : figures.limit;
  }

  private static LocalizedText circumstance(RequirementAtPlace on) {
    Circumstance named = on.conditions.named();
    return named == null ? NOTHING : named.description();
  }

  private static Argument figure(@Nullable Metric figure) {
    return word(figure == null ? null : figure.value().toPlainString() + " " + figure.unit());
  }

  private static Argument bound(@Nullable Threshold limit) {
    if (limit == null) {
      return Argument.of(NOTHING);
    }
    String zh =
        switch (limit.bound()) {
          case AT_LEAST -> "至少";
          case AT_MOST -> "至多";
          case BELOW -> "低于";
        };
    String figure = limit.limit().toPlainString() + " " + limit.unit();
    return Argument.of(new LocalizedText(limit(limit), zh + figure));
  }

  private static Argument exemption(RequirementAtPlace on) {
    Threshold when = on.plan.particulars().exemptWhen();
    BigDecimal share = on.figures == null ? null : on.figures.exemption;
    return share == null || when == null
        ? Argument.of(NOTHING)
        : word(when.metric() + " " + share.toPlainString() + " " + when.unit());
  }

  private static LocalizedText years(RequirementPlan plan) {
    Attested<AppliesAfter> after = plan.particulars().appliesAfter();
    int years = after == null ? 0 : after.value().years();
    return new LocalizedText(
        "more than " + years + " years have passed since the base year", "距基准年超过" + years + "年");
  }

  /** The aspect that a ground is about; null for the core. */
  private static @Nullable Aspect aspect(Said ground) {
    for (Enum<?> about : ground.about()) {
      if (about instanceof Aspect aspect) {
        return aspect;
      }
    }
    return null;
  }

  private static Argument inBrackets(@Nullable Aspect aspect, ReasonCode code) {
    if (aspect == null) {
      return Argument.of("");
    }
    LocalizedText word = word(aspect, code);
    return Argument.of(new LocalizedText(" (" + word.en() + ")", "（" + word.zh() + "）"));
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

  private static LocalizedText word(Aspect aspect, ReasonCode code) {
    if (aspect == Aspect.VERIFIED && code == ReasonCode.PARTS_LACKING) {
      // A verification is there; what lacks is its order.
      return new LocalizedText("verification before the publication", "公开前的核查");
    }
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
      case CONTROLLED -> new LocalizedText("control", "控制措施");
      case CURRENT -> new LocalizedText("an up-to-date version", "最新版本");
      default -> new LocalizedText(aspect.name(), aspect.name());
    };
  }
}
