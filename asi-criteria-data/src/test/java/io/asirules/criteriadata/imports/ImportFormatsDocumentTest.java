package io.asirules.criteriadata.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.asirules.criteriadata.overlay.Overlay;
import io.asirules.criteriadata.overlay.OverlayFile;
import io.asirules.model.mapping.Relation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** FORMATS.md says what the importers do. */
class ImportFormatsDocumentTest {

  private static String section(String title) throws IOException {
    String document = Files.readString(Path.of("FORMATS.md"));
    int from = document.indexOf("\n## " + title + "\n");
    int to = document.indexOf("\n## ", from + 4);
    return document.substring(from, to < 0 ? document.length() : to);
  }

  @Test
  void theExampleOfAnOverlayCanBeReadAndPutOn() throws IOException {
    Matcher block =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(section("Overlay"));
    assertThat(block.find()).isTrue();
    Overlay overlay = OverlayFile.read(block.group(1).getBytes(StandardCharsets.UTF_8));

    assertThat(Tables.CATALOGUE.with(overlay).standard(Tables.TO.id()).criteria()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(value = ColumnRole.class, mode = EnumSource.Mode.EXCLUDE, names = "MARK")
  void everyRoleIsNamed(ColumnRole role) throws IOException {
    assertThat(section("Mapping workbook")).contains("`" + role.word() + "`");
  }

  @Test
  void theWordsOfTheTableMeanWhatItSays() throws IOException {
    RelationWords words = new RelationWords(java.util.Map.of());
    for (Relation relation :
        new Relation[] {Relation.EQUAL, Relation.EQUIVALENT, Relation.INTERSECTS}) {
      Matcher row =
          Pattern.compile("\\| (`[^|]*) \\| " + relation + " \\|")
              .matcher(section("Mapping workbook"));
      assertThat(row.find()).isTrue();
      Arrays.stream(row.group(1).replace("`", "").split(", "))
          .forEach(
              word ->
                  assertThat(words.read(word))
                      .map(RelationWords.Reading::relation)
                      .contains(relation));
    }
  }

  @Test
  void theIdsOfTheTableCanBeRead() {
    for (String ids :
        new String[] {"5.3a, 5.3b; 5.4", "5.3 a–c", "6.1-6.3", "6.1 至 6.3", "V3 5.2", "５．３、５．４"}) {
      assertThat(IdList.looksLike(ids)).as(ids).isTrue();
    }
  }
}
