package io.asirules.criteriadata.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.hash.Hashing;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.AsiException;
import io.asirules.model.standard.StandardId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was kept for sealed versions is as it was, and today's library reads it. */
class KeptFilesTest {

  private static final Path SEALED =
      Path.of("src", "main", "resources").resolve(Catalogue.ROOT).resolve("sealed");
  private static final String STATE = "2026.1-0123456789ab";
  private static final List<StandardId> PS = List.of(StandardId.parse("asi:ps:3.1"));

  private final Map<String, String> files = new HashMap<>();

  private byte[] read(String name) {
    String own = files.get(name);
    return own == null
        ? CsvTable.resource(Catalogue.ROOT + name)
        : own.getBytes(StandardCharsets.UTF_8);
  }

  private static String shipped(String name) {
    return new String(CsvTable.resource(Catalogue.ROOT + name), StandardCharsets.UTF_8);
  }

  /** Keeps the tables as they are today. */
  @BeforeEach
  void keep() throws IOException {
    StringBuilder list = new StringBuilder("file,sha256\n");
    try (Stream<Path> today = Files.list(SEALED.resolveSibling(""))) {
      for (Path file : today.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        String hash = Hashing.sha256().hashString(shipped(name), StandardCharsets.UTF_8).toString();
        list.append(name).append(',').append(hash).append('\n');
        files.put("sealed/" + hash.substring(0, 12) + "/" + name, shipped(name));
      }
    }
    files.put("sealed/" + STATE + ".csv", list.toString());
  }

  private Catalogue kept() {
    return Catalogue.load(this::read).kept(STATE);
  }

  @Test
  void nothingThatTheLibraryKeepsWasChanged() throws IOException {
    if (!Files.isDirectory(SEALED)) {
      return; // no version is sealed yet
    }
    TreeSet<Path> there = new TreeSet<>();
    try (Stream<Path> all = Files.walk(SEALED)) {
      all.filter(Files::isRegularFile).forEach(there::add);
    }
    for (Path list : List.copyOf(there)) {
      if (list.getParent().equals(SEALED)) {
        there.remove(list);
        String state = list.getFileName().toString().replace(".csv", "");
        KeptFiles kept = new KeptFiles(state, name -> CsvTable.resource(Catalogue.ROOT + name));
        for (String name : kept.names()) {
          String sha256 = Hashing.sha256().hashBytes(kept.content(name).orElseThrow()).toString();
          there.remove(SEALED.resolve(sha256.substring(0, 12)).resolve(name));
        }
        assertThat(Catalogue.load().kept(state).standards()).isNotEmpty();
      }
    }
    assertThat(there).as("in no list").isEmpty();
  }

  @Test
  void dataThatWereKeptStayWhenThoseOfTodayMove() {
    String hash = kept().contentHash(PS).sha256();
    files.put("ps-3.json", shipped("ps-3.json") + "\n");
    assertThat(kept().contentHash(PS).sha256())
        .isEqualTo(hash)
        .isNotEqualTo(Catalogue.load(this::read).contentHash(PS).sha256());
    assertThat(kept().stamp().version()).isEqualTo("2026.1");
  }

  @Test
  void aParameterThatWasNotThereThenIsAsItIsToday() {
    String table = shipped("assessment.csv");
    String old = table.replaceFirst("(?m)^LATE_SHARE,.*\n", "").replace("MONTHS,36", "MONTHS,24");
    String hash = Hashing.sha256().hashString(old, StandardCharsets.UTF_8).toString();
    files.put("sealed/" + hash.substring(0, 12) + "/assessment.csv", old);
    files.computeIfPresent(
        "sealed/" + STATE + ".csv",
        (name, list) -> list.replaceFirst("assessment.csv,.*", "assessment.csv," + hash));
    assertThat(kept().parameters().number(AssessmentParameter.LATE_SHARE).value()).isEqualTo(25);
    assertThat(kept().parameters().number(AssessmentParameter.CYCLE_MONTHS).value()).isEqualTo(24);
  }

  @Test
  void aFileThatWasEditedIsNamedWithWhatToDo() {
    files.replaceAll((name, text) -> name.endsWith("/kinds.csv") ? text + "\n" : text);
    assertThatThrownBy(() -> kept().kinds())
        .isInstanceOf(AsiException.class)
        .hasMessageMatching(
            "sealed/[0-9a-f]{12}/kinds.csv: was changed, and a sealed version decides by it;"
                + " restore it, and change kinds.csv of today for a version in work");
  }

  @Test
  void whatNamesNoDataIsRefused() {
    assertThatThrownBy(() -> Catalogue.load().kept("../x"))
        .isInstanceOf(AsiException.class)
        .hasMessage("'../x' names no data that are kept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sources",
        "assurance",
        "assessment",
        "accounting",
        "custody",
        "documents",
        "kinds"
      })
  void aTableThatIsJoinedHasARowALine(String table) {
    String text = shipped(table + ".csv");
    List<String> columns =
        text.lines().findFirst().map(line -> List.of(line.split(","))).orElseThrow();
    assertThat(text.lines().map(line -> line.split(",")[0]))
        .hasSize(CsvTable.parsePlain(read(table + ".csv"), columns).rows().size() + 1)
        .doesNotHaveDuplicates();
  }
}
