package io.asirules.model.assessment;

import io.asirules.model.Language;

/**
 * Reason codes: what an reason says, as a stable word and a sentence in both languages. {@code {0}}
 * stands for the first argument.
 */
public enum ReasonCode implements Code {
  // Applicability
  /** The matrix says that the criterion applies to an activity in scope. */
  ACTIVITY_APPLIES("Applies to {0}.", "适用于{0}。"),
  /** The matrix says that the criterion applies to none of the activities in scope. */
  ACTIVITY_DOES_NOT_APPLY("Does not apply to {0}.", "不适用于{0}。"),
  /** The matrix has no answer for an activity in scope. */
  ACTIVITY_UNDETERMINED("Whether it applies to {0} is not known.", "是否适用于{0}尚不清楚。"),
  /** The activities of the scope are not stated. */
  ACTIVITY_NOT_STATED("The activity of {0} is not stated.", "未说明{0}的活动。"),
  /** None of the facilities has an activity of ASI's list. */
  NO_LISTED_ACTIVITY("No facility in scope has a listed supply chain activity.", "范围内无所列供应链活动。"),
  /** The circumstance on which it depends is declared absent. */
  CIRCUMSTANCE_ABSENT(
      "Applies only where {0}; this is declared not to be so.", "仅在{0}时适用；已声明不存在此情形。"),
  /** Nobody declared whether the circumstance is present. */
  CIRCUMSTANCE_NOT_DECLARED("Applies only where {0}; this is not declared.", "仅在{0}时适用；未声明。"),
  /** Outside the principles that a transitional certificate covers. */
  OUTSIDE_TRANSITION_SCOPE(
      "A Material Stewardship certificate in transition covers Principles 1 to {1} only, until {0}.",
      "过渡期物料管理证书仅涵盖原则1至{1}，至{0}止。"),
  /** The edition binds members of this class by one principle only. */
  CLASS_BOUND_BY_ONE_PRINCIPLE(
      "PS 2 binds Industrial Users by Principle {0} only.", "绩效标准第2版仅以原则{0}约束工业用户。"),
  /** Members of this class are not certified. */
  CLASS_NOT_CERTIFIED("Members of class {0} are not certified.", "{0}类会员不参与认证。"),

  // Requirement: met
  /** Policy in place. */
  POLICY_IN_PLACE("The policy exists in writing: {0}.", "已有书面政策：{0}。"),
  /** System in use. */
  SYSTEM_IN_USE("In use: {0}.", "在执行中：{0}。"),
  /** A recognised certificate covers it. */
  SYSTEM_CERTIFIED("Certified to {1}, scope matching: {0}.", "已获{1}认证且范围相符：{0}。"),
  /** Made or carried out. */
  CARRIED_OUT("Made or carried out: {0}.", "已制定或已实施：{0}。"),
  /** Public. */
  PUBLISHED_IN_TIME("Public; last shown {1}: {0}.", "已公开；最近为{1}：{0}。"),
  /** Verified. */
  INDEPENDENTLY_VERIFIED("Verified: {0}.", "已核查：{0}。"),
  /** Reviewed. */
  REVIEWED_IN_TIME("Reviewed; last shown {1}: {0}.", "已评审；最近为{1}：{0}。"),
  /** Figure within its limit. */
  WITHIN_LIMIT("{1} keeps the limit ({2}): {0}.", "{1}符合限值（{2}）：{0}。"),
  /**
   * A figure frees from it, as the age of the youngest worker frees from what protects children.
   */
  NOBODY_UNDER_AGE("The figure {1} frees from it: {0}.", "数值{1}免除该要求：{0}。"),
  /** Prohibition declared to be kept. */
  PROHIBITION_KEPT("Declared to be kept: {0}.", "已声明遵守：{0}。"),

  // Requirement: partly met
  /** Evidence says that one thing that it needs is lacking. */
  PARTS_LACKING("Evidence says that {1} is lacking: {0}.", "证据表明缺少{1}：{0}。"),
  /** Shown for a part of the scope; the second argument names what, in brackets, or is empty. */
  COVERS_PART("Shown for a part of the scope only{1}: {0}.", "仅部分范围有说明{1}：{0}。"),
  /** Only planned. */
  PLANNED_ONLY("Planned only; a plan is not a result: {0}.", "仅为计划，计划不等于结果：{0}。"),
  /** Self-declared although independent verification is asked. */
  NOT_VERIFIED(
      "Shown, but not by an independent party, as it has to be: {0}.", "已说明，但缺少所要求的独立核查：{0}。"),
  /** Late, by no more than still counts as late. */
  LATE("Late, but not yet overdue; last shown {1}: {0}.", "已迟延，但尚不算过期；最近为{1}：{0}。"),
  /** Boundary or unit of the figure differs. */
  BOUNDARY_OR_UNIT_DIFFERS(
      "The figure {1} has another boundary or unit than the limit ({2}): {0}.",
      "数值{1}的边界或单位与限值（{2}）不同：{0}。"),

  // Requirement: not met
  /** Evidence states the contrary. */
  CONTRADICTED("Evidence contradicts it: {0}.", "证据与之相反：{0}。"),
  /** A duty to publish, searched for in a named document and not found. */
  NOT_PUBLISHED(
      "It must be public and was not found in the document searched: {0}.", "应公开，但在所查文件中未找到：{0}。"),
  /** Older than its interval allows. */
  OVERDUE("Overdue; last shown {1}: {0}.", "已过期；最近为{1}：{0}。"),
  /** No review after an event that calls for one. */
  TRIGGER_MISSED("No review after the event of {1}: {0}.", "{1}事件后未评审：{0}。"),
  /** Beyond the limit. */
  BEYOND_LIMIT("{1} is beyond the limit ({2}): {0}.", "{1}超出限值（{2}）：{0}。"),
  /** An incident contradicts. */
  INCIDENT("An incident contradicts it: {0}.", "有事件与之相反：{0}。"),

  // Requirement: open
  /** Nothing answered or shown. */
  NOTHING_SHOWN("Nothing is answered or shown: {0}.", "未回答也无证据：{0}。"),
  /** Searched for and not found, but there is no duty to publish it. */
  ABSENCE_DOES_NOT_COUNT(
      "Not found in the document searched; silence does not count without a duty to publish: {0}.",
      "所查文件中未找到；无公开义务时，沉默不作为不符合：{0}。"),
  /** Planned, for a kind where planning counts for nothing. */
  PLANNED_NOT_SHOWN("Only planned, nothing is shown: {0}.", "仅有计划，未见结果：{0}。"),
  /** The site's activity is not stated. */
  SITE_ACTIVITY_NOT_STATED("The site's activity is not stated: {0}.", "未说明该场所的活动：{0}。"),
  /** Something speaks against it, but nobody declared the circumstance it depends on. */
  CIRCUMSTANCE_OPEN(
      "Applies only where {1}, which is not declared; if it applies, it is not or only partly met:"
          + " {0}.",
      "仅在{1}时适用（未声明）；若适用，则未满足或仅部分满足：{0}。"),
  /** Only figures or statements of a group or a part. */
  GROUP_FIGURE(
      "A figure or statement of a group or a part does not prove a site: {0}.",
      "集团或部分范围的数据或陈述不能证明单个场所：{0}。"),
  /** Something needed is not shown. */
  PARTS_NOT_SHOWN("Shown in part, without {1}: {0}.", "部分已说明，未说明{1}：{0}。"),
  /** Not dated, or too old to speak of today. */
  NOT_CURRENT("Undated, or older than a certification cycle: {0}.", "无日期或早于一个认证周期：{0}。"),
  /** A figure is needed. */
  FIGURE_MISSING("A figure is needed ({1}): {0}.", "需要数值（{1}）：{0}。"),
  /** A datum below CONFIRMED would decide, and strict evidence was asked for. */
  DATUM_NOT_CONFIRMED(
      "Under strict evidence {1} is not known well enough to decide: {0}.",
      "在严格证据模式下，“{1}”一项的证据级别不足以作为判定依据：{0}。"),
  /** The limits known do not settle it. */
  LIMIT_NOT_SETTLED("The limits known do not settle {1}: {0}.", "已知限值无法判定{1}：{0}。"),
  /** A red flag stands without an enhanced measure. */
  RED_FLAG_OPEN("A red flag stands and no enhanced measure is shown: {0}.", "存在警示信号，未见强化措施：{0}。"),
  /** An event that calls for a review, and no review shown. */
  EVENT_WITHOUT_REVIEW("An event calls for a review and none is shown: {0}.", "发生需评审的事件，未见评审：{0}。"),
  /** Only a person can judge. */
  JUDGEMENT_NEEDED("Evidence supports it; a person has to judge: {0}.", "证据支持，需人工判断：{0}。"),
  /** Evidence points both ways. */
  CONFLICTING_EVIDENCE("Evidence points both ways: {0}.", "证据相互矛盾：{0}。"),
  /** An incident bears on something that is otherwise in place. */
  INCIDENT_TO_WEIGH("In place, but an incident has to be weighed: {0}.", "已到位，但需权衡相关事件：{0}。"),
  /** Claimed not to apply. */
  CLAIMED_NOT_APPLICABLE("Claimed not to apply; a person has to agree: {0}.", "声称不适用，需人工确认：{0}。"),

  // Requirement: not applicable
  /** Does not bind the activities of the site or scope. */
  REQUIREMENT_NOT_BINDING("Binds {1} only: {0}.", "仅约束{1}：{0}。"),
  /** Depends on a circumstance that is declared absent. */
  REQUIREMENT_CIRCUMSTANCE_ABSENT("Applies only where {1}: {0}.", "仅在{1}时适用：{0}。"),
  /** No facility in scope is bound. */
  NO_SITE_BOUND("No facility in scope is bound by it: {0}.", "范围内无受约束的场所：{0}。"),
  /** The criterion does not apply. */
  CRITERION_NOT_APPLICABLE("The criterion does not apply: {0}.", "该准则不适用：{0}。"),

  // Grading
  /** All requirements met. */
  ALL_MET("All requirements that apply are met.", "所有适用要求均已满足。"),
  /** An essential requirement is not met. */
  ESSENTIAL_NOT_MET("An essential requirement is not met: {0}.", "关键要求未满足：{0}。"),
  /** A requirement is not or partly met. */
  NOT_ALL_MET("Not or partly met: {0}.", "未满足或部分满足：{0}。"),
  /** Nothing answered. */
  NOTHING_ANSWERED("No requirement is answered.", "没有任何要求得到回答。"),
  /** Some requirements are not answered. */
  PARTLY_ANSWERED("Not answered: {0}.", "未回答：{0}。"),
  /** A person has to judge. */
  AWAITS_JUDGEMENT("A person has to judge: {0}.", "需人工判断：{0}。"),
  /** Evidence does not allow to tell. */
  NOT_DETERMINED("Evidence does not allow to tell: {0}.", "证据不足以判定：{0}。"),
  /** The criterion does not apply. */
  DOES_NOT_APPLY("The criterion does not apply.", "该准则不适用。"),
  /** It is not known, or not well enough, whether the criterion applies. */
  APPLICABILITY_OPEN("Whether the criterion applies is not known well enough.", "该准则是否适用尚不够确定。"),
  /** None of its requirements applies. */
  NO_REQUIREMENT_APPLIES("None of its requirements applies.", "其所有要求均不适用。"),
  /** The assessor's rating counts. */
  ASSESSOR_RATING("The assessor's rating counts; suggested was {0}. {1}", "以评估人评级为准；建议为{0}。{1}"),
  /** Several minors under one principle. */
  RELATED_MINORS(
      "{0} criteria of Principle {1} have a minor; related minors may amount to a Major: {2}.",
      "原则{1}有{0}项准则为轻微不符合；相关的轻微不符合可能构成严重不符合：{2}。"),

  // Projection onto another edition
  /** An answer to the other edition is there already. */
  OWN_ANSWER_KEPT(
      "Answered for this edition already; that answer stays. What carries over would be: {0}.",
      "已针对该版本作答，保留该答案。可延续的结果为：{0}。"),
  /** The criterion of the other edition does not apply to the scope. */
  TARGET_DOES_NOT_APPLY("Does not apply to this scope in that edition: {0}.", "在该版本中不适用于此范围：{0}。"),
  /** Nothing is known of how it relates. */
  RELATION_NOT_KNOWN("How it relates to {0} is not known: {1}.", "与{0}的关系未知：{1}。"),
  /** Titles point somewhere, which decides nothing. */
  INFERENCE_NOT_USED(
      "Titles alone suggest that it follows from {0}; an inference decides nothing: {1}.",
      "仅标题提示其源自{0}；推断不作判定依据：{1}。"),
  /** No criterion of the edition assessed leads to it. */
  NEW_CRITERION("New in that edition: {0}.", "该版本新增：{0}。"),
  /** Only in part the same. */
  PARTIAL_RELATION(
      "Evidence on {0} is worth a look, and a person has to review: {1}.", "{0}的证据可供参考，需人工复核：{1}。"),
  /** Under strict evidence the mapping is not known well enough. */
  MAPPING_NOT_RELIABLE(
      "{0} would carry its outcome, but that mapping is {1}; under strict evidence a person has to"
          + " review.",
      "{0}的结果本可延续，但该对应关系为{1}级；严格证据下需人工复核。"),
  /** It applied in one edition and not in the other. */
  APPLICABILITY_DIFFERS(
      "{0} does not apply in the edition assessed, and this criterion does or may apply; a person"
          + " has to review.",
      "{0}在已评估版本中不适用，而本准则适用或可能适用，需人工复核。"),
  /** There is no outcome to carry. */
  NOTHING_TO_CARRY("{0} is not assessed, so there is nothing to carry over.", "{0}未评估，无可延续的结果。"),
  /** The predecessor asks more, and its finding may be about that. */
  FINDING_MAY_LIE_OUTSIDE(
      "The finding on {0} carries over; that criterion asks more, so the finding may lie outside of"
          + " this one: {1}.",
      "{0}的发现项延续；该准则要求更多，发现项可能不属于本准则：{1}。"),
  /** The outcome holds in the other edition too. */
  OUTCOME_CARRIED("The outcome of {0} carries over: {1}.", "{0}的结果延续：{1}。");

  private final String en;
  private final String zh;

  ReasonCode(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  @Override
  public String pattern(Language language) {
    return language == Language.ZH ? zh : en;
  }

  @Override
  public String shortPattern(Language language) {
    String pattern = pattern(language);
    if (!isOnRequirement()) {
      return pattern;
    }
    String stop = language == Language.ZH ? "。" : ".";
    String ending = (language == Language.ZH ? "：{0}" : ": {0}") + stop;
    return pattern.substring(0, pattern.length() - ending.length()) + stop;
  }

  /** Tells whether the code is about a requirement: its sentence ends with it. */
  private boolean isOnRequirement() {
    return compareTo(POLICY_IN_PLACE) >= 0 && compareTo(CRITERION_NOT_APPLICABLE) <= 0;
  }
}
