package io.asirules.model.scope;

import io.asirules.model.LocalizedText;

/** Kinds of unit in the tree of a company. */
public enum OrgUnitKind {
  /** The company at the top of the scope. */
  HOLDING("holding", "控股公司"),
  /** A company that the one above controls. */
  SUBSIDIARY("subsidiary", "子公司"),
  /** A company shared with others. */
  JOINT_VENTURE("joint venture", "合资企业"),
  /** A division, region or line of business. */
  DIVISION("division or region", "事业部或区域"),
  /** A plant, mine or other site that holds facilities. */
  PLANT("plant", "工厂"),
  /** A function such as a headquarters or a laboratory. */
  FUNCTION("function", "职能部门");

  private final LocalizedText title;

  OrgUnitKind(String en, String zh) {
    this.title = new LocalizedText(en, zh);
  }

  /**
   * Returns the kind as it stands beside the name of a unit.
   *
   * @return the title in both languages
   */
  public LocalizedText title() {
    return title;
  }
}
