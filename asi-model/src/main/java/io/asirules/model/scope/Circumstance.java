package io.asirules.model.scope;

import io.asirules.model.LocalizedText;

/**
 * Circumstances on which a criterion or a requirement depends beside the activity. A circumstance
 * that nobody declared is neither present nor absent: what depends on it stays undetermined.
 */
public enum Circumstance {
  /** A new project is planned or built, or an existing one changes in a major way. */
  NEW_PROJECT_OR_MAJOR_CHANGE("there is a new project or a major change", "存在新项目或重大变更"),
  /** Operations are suspended or at risk of it. */
  SUSPENDED_OPERATIONS("operations are suspended", "运营暂停"),
  /** A merger or acquisition took place or is planned. */
  MERGER_OR_ACQUISITION("there is a merger or acquisition", "存在并购"),
  /** Closure, decommissioning or divestment is planned. */
  CLOSURE_DECOMMISSIONING_OR_DIVESTMENT(
      "closure, decommissioning or divestment is planned", "计划关闭、退役或剥离"),
  /** Indigenous Peoples are or may be affected. */
  INDIGENOUS_PEOPLES_PRESENT("Indigenous Peoples are or may be affected", "原住民受到或可能受到影响"),
  /** People are displaced physically or economically. */
  DISPLACEMENT("people are displaced", "存在人口迁移"),
  /** A material risk related to water was found. */
  MATERIAL_WATER_RISK("there is a material water risk", "存在重大水风险"),
  /** A material risk to biodiversity was found. */
  MATERIAL_BIODIVERSITY_RISK("there is a material biodiversity risk", "存在重大生物多样性风险"),
  /** Priority ecosystem services were identified. */
  PRIORITY_ECOSYSTEM_SERVICES("there are priority ecosystem services", "存在优先生态系统服务"),
  /** A World Heritage property lies in or near the area of influence. */
  WORLD_HERITAGE_PROPERTY_NEARBY("a World Heritage property is near", "附近有世界遗产地"),
  /** A protected area lies in the area of influence. */
  PROTECTED_AREA_NEARBY("a protected area is near", "附近有保护区"),
  /** Cultural or sacred heritage is or may be affected. */
  CULTURAL_HERITAGE_AFFECTED("cultural or sacred heritage is affected", "文化或神圣遗产受到影响"),
  /** Public or private security providers are used. */
  SECURITY_PROVIDERS_USED("security providers are used", "使用安保服务"),
  /** Life cycle results are communicated to the public. */
  PUBLIC_LIFE_CYCLE_CLAIM("life cycle results are made public", "公开生命周期结果"),
  /** A significant spill or leakage happened. */
  SIGNIFICANT_SPILL("there was a significant spill", "发生过重大泄漏"),
  /** Bauxite residue is stored by lagooning. */
  RESIDUE_LAGOONING("bauxite residue is lagooned", "赤泥采用湿法堆存"),
  /** The site, or its residue area, is closed. */
  SITE_CLOSED("the site is closed", "场所已关闭"),
  /** Law restricts free association or collective bargaining. */
  LAW_RESTRICTS_ASSOCIATION("law restricts association", "法律限制结社"),
  /** The smelter began production after 2020. */
  POST_2020_SMELTER("the smelter began production after 2020", "电解铝厂于2020年后投产"),
  /** The smelter was in production up to and including 2020. */
  PRE_2021_SMELTER("the smelter produced up to 2020", "电解铝厂于2020年及以前投产"),
  /** The entity caused, or contributed to, an adverse impact. */
  IMPACT_CAUSED_OR_CONTRIBUTED("an adverse impact was caused or contributed to", "造成或促成不利影响");

  private final LocalizedText description;

  Circumstance(String en, String zh) {
    this.description = new LocalizedText(en, zh);
  }

  /**
   * Returns the circumstance as a clause that follows "where".
   *
   * @return the clause in both languages
   */
  public LocalizedText description() {
    return description;
  }
}
