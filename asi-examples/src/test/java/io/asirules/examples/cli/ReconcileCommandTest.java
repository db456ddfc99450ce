package io.asirules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.model.standard.Standard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code asi reconcile}. */
class ReconcileCommandTest {

  private static final Standard PS31 = Catalogue.load().standard("asi:ps:3.1");

  @TempDir private Path folder;

  /** The catalogue's own titles as a list, with one made-up title, one gone and one more. */
  private Path list() throws IOException {
    String lines =
        PS31.criteria().stream()
            .filter(each -> !each.id().value().equals("10.9"))
            .map(
                each ->
                    each.id().value().equals("5.3")
                        ? "5.3\tMade-up Title"
                        : each.id() + "\t" + each.title().value().en().replace("\"", ""))
            .collect(Collectors.joining("\n", "No\tTitle\n", "\n11.3\tMade-up Performance\n"));
    return Files.writeString(folder.resolve("list.csv"), lines);
  }

  @Test
  void differencesAreFindings() throws IOException {
    Run run = Run.of("reconcile", "asi:ps:3.1", "--with", list().toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains(
            "5.3 ",
            "text:      Made-up Title (list.csv, row ",
            "10.9 ",
            "is missing in the list",
            "11.3 ",
            "is in the list alone",
            "agrees: 60")
        .doesNotContain("Legal Compliance");
  }

  @Test
  void jsonAndCsvHaveARowForEveryCriterion() throws IOException {
    Run json = Run.of("reconcile", "asi:ps:3.1", "--with", list().toString(), "--format", "json");
    JsonNode root = new JsonMapper().readTree(json.out());

    assertThat(root.get("criteria")).hasSize(63);
    assertThat(root.get("summary").get("AGREES").asInt()).isEqualTo(60);
    assertThat(root.get("summary").get("DIFFERS").asInt()).isEqualTo(1);
    assertThat(root.get("file").get("sha256").asString()).hasSize(64);
    Run csv = Run.of("reconcile", "asi:ps:3.1", "--with", list().toString(), "--format", "csv");
    assertThat(csv.out().lines()).hasSize(64);
    Run zh = Run.of("reconcile", "asi:ps:3.1", "--with", list().toString(), "--lang", "zh");
    assertThat(zh.out()).contains("标题不同", "清单中缺失", "仅见于清单");
  }

  @Test
  void theOverlayRaisesWhatAgrees() throws IOException {
    Path overlay = folder.resolve("overlay.json");
    Run run =
        Run.of("reconcile", "asi:ps:3.1", "--with", list().toString(), "--out", overlay.toString());
    Run again =
        Run.of(
            "reconcile",
            "asi:ps:3.1",
            "--with",
            list().toString(),
            "--catalog",
            overlay.toString(),
            "--format",
            "csv");

    assertThat(run.err() + again.err()).isEmpty();
    assertThat(again.out()).contains("asi:ps:3.1#1.1,AGREES,VERIFIED", "asi:ps:3.1#5.3,DIFFERS,");
  }

  @Test
  void withAdoptNothingDiffersAnyMore() throws IOException {
    Path overlay = folder.resolve("overlay.json");
    Run.of(
        "reconcile",
        "asi:ps:3.1",
        "--with",
        list().toString(),
        "--out",
        overlay.toString(),
        "--adopt");
    Run again =
        Run.of(
            "reconcile",
            "asi:ps:3.1",
            "--with",
            list().toString(),
            "--catalog",
            overlay.toString());

    assertThat(again.err()).isEmpty();
    assertThat(again.code()).isZero();
  }

  @Test
  void badInputIsOneLine() throws IOException {
    String file = list().toString();
    assertThat(Run.of("reconcile", "asi:ps:4-draft1", "--with", file).err())
        .isEqualTo(
            "asi: STANDARD asi:ps:4-draft1: the catalogue has no criteria of it to compare with;"
                + " expected an edition that has, such as asi:ps:3.1\n");
    assertThat(Run.of("reconcile", "asi:ps:3.1", "--with", file, "--adopt").err())
        .isEqualTo("asi: --adopt: needs --out, the overlay to write\n");
    assertThat(Run.of("reconcile", "asi:ps:3.1", "--with", file, "--format", "xml").err())
        .contains("unknown format 'xml'");
    assertThat(Run.of("reconcile", "asi:ps:3.1", "--with", file, "--out", file).err())
        .contains("is the input");
    assertThat(Run.of("reconcile", "asi:ps:3.1", "--with", folder.resolve("no").toString()).err())
        .contains("no such file");
  }
}
