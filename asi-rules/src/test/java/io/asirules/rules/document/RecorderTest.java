package io.asirules.rules.document;

import io.asirules.model.Language;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentFinding;
import io.asirules.rules.AsiRules;
import io.asirules.rules.DocumentCheckOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RecorderTest {
  private static final AsiRules RULES = AsiRules.create();
  private static final Writer OUT = open();

  private static Writer open() {
    try {
      return Files.newBufferedWriter(
          Path.of(System.getProperty("record.to", "/tmp/m-doc/new.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<CocDocument> documents() {
    return DocumentArbitraries.documents();
  }

  @Provide
  Arbitrary<DocumentCheckOptions> issuing() {
    return DocumentArbitraries.issuing();
  }

  @Provide
  Arbitrary<DocumentCheckOptions> receiving() {
    return DocumentArbitraries.receiving();
  }

  @Property(
      tries = 40000,
      seed = "777",
      shrinking = ShrinkingMode.OFF,
      generation = GenerationMode.RANDOMIZED)
  void a(@ForAll("documents") CocDocument d, @ForAll("issuing") DocumentCheckOptions o)
      throws IOException {
    write(d, o);
  }

  @Property(
      tries = 60000,
      seed = "778",
      shrinking = ShrinkingMode.OFF,
      generation = GenerationMode.RANDOMIZED)
  void b(@ForAll("documents") CocDocument d, @ForAll("receiving") DocumentCheckOptions o)
      throws IOException {
    write(d, o);
  }

  private static void write(CocDocument d, DocumentCheckOptions o) throws IOException {
    DocumentCheck c = RULES.checkDocument(d, o);
    OUT.write("== " + c.use() + "\t" + c.verdict() + "\t" + d.hashCode() % 1 + "\n");
    for (DocumentFinding f : c.findings()) {
      OUT.write(
          f.effect()
              + "\t"
              + f.code()
              + "\t"
              + f.field()
              + "\t"
              + f.text(Language.EN)
              + "\t"
              + f.text(Language.ZH)
              + "\t"
              + f.citation().reference()
              + "\t"
              + f.citation().provenance().level()
              + "\n");
    }
    OUT.flush();
  }
}
