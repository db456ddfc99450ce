package io.asirules.criteriadata.exchange.result;

import io.asirules.model.LocalizedText;

/** What every result says of itself. */
public final class Disclaimer {

  /** The sentences. */
  public static final LocalizedText TEXT =
      new LocalizedText(
          "A suggestion made by software from the evidence given, for people to decide on. Not a"
              + " certificate, an audit or a claim. Not affiliated with, or endorsed by, the"
              + " Aluminium Stewardship Initiative.",
          "本结果由软件根据所给证据提出，供人员判断。不是证书、审核或声明，与铝业管理倡议（ASI）无隶属或认可关系。");

  private Disclaimer() {}
}
