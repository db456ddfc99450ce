package io.asirules.criteriadata.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.Schema;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Laws of the reader over damaged input. */
class ReaderLawsTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Schema SCHEMA = Schemas.named("self-assessment");
  private static final byte[] JSON = Samples.bytes(Samples.json());
  private static final byte[] CSV = Samples.bytes(Samples.csv());

  private static final List<String> VALUES =
      List.of(
          "null",
          "1",
          "-1.5",
          "true",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"EVERY_SITE\"",
          "\"5.3\"",
          "\"2024-06-30\"",
          "[]",
          "[\"MEASURED\"]",
          "{}",
          "{\"x\": 1}",
          "unknown");

  /** What the reader says of the form alone, which a schema can say too. */
  private static final Pattern OF_THE_FORM =
      Pattern.compile(
          "unknown (field|activity|circumstance|aspect|response|rating|coverage|polarity|basis"
              + "|assurance|kind of scope|kind of unit|membership class|unit of measure) "
              + "|field '.*' is missing|expected (text|a list|an object|a number|true or false)");

  @Property(tries = 1500)
  void damagedBytesGiveAnErrorOfOneLineThatNamesTheFile(
      @ForAll("damage") List<int[]> damage, @ForAll boolean inTheTable) {
    byte[] json = inTheTable ? JSON : damaged(JSON, damage);
    byte[] csv = inTheTable ? damaged(CSV, damage) : CSV;

    Throwable thrown = catchThrowable(() -> Samples.READER.read(json, csv, Samples.TODAY));

    if (thrown != null) {
      assertThat(thrown).isInstanceOf(InputException.class);
      assertThat(thrown.getMessage())
          .matches("(self-assessment\\.json|evidence\\.csv) \\P{Cntrl}+");
    }
  }

  /** Every value of the example in turn is taken away, or another is put in its place. */
  @Test
  void theSchemaAndTheReaderAgreeOnTheForm() {
    int refused = 0;
    for (String json : changes()) {
      boolean valid = Schemas.problems(SCHEMA, json).isEmpty();
      InputException failure = Samples.failure(json);

      if (failure == null) {
        assertThat(valid).as("the schema takes what the reader takes: %s", json).isTrue();
      } else if (OF_THE_FORM.matcher(failure.problem()).find()) {
        assertThat(valid).as("the schema refuses it too: %s", failure.getMessage()).isFalse();
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(500);
  }

  @Provide
  Arbitrary<List<int[]>> damage() {
    return Arbitraries.integers()
        .between(0, 100_000)
        .array(int[].class)
        .ofSize(2)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static byte[] damaged(byte[] content, List<int[]> damage) {
    byte[] copy = content.clone();
    for (int[] one : damage) {
      // Mostly characters that mean something to JSON or CSV, sometimes any byte.
      String telling = "{}[]\",:|\n\\/ 0-Z";
      int kind = one[1] % 64;
      copy[one[0] % copy.length] =
          (byte) (kind < telling.length() ? telling.charAt(kind) : one[1] % 256);
    }
    return copy;
  }

  private static List<String> changes() {
    List<String> changes = new ArrayList<>();
    for (String value : VALUES) {
      changes.addAll(changes(value));
    }
    changes.addAll(changes(null));
    return changes;
  }

  /** Null removes a field; {@code unknown} adds one that nobody knows. */
  private static List<String> changes(@Nullable String value) {
    List<String> changed = new ArrayList<>();
    int places = 1;
    for (int place = 0; place < places; place++) {
      JsonNode root = MAPPER.readTree(Samples.json());
      List<Runnable> changes = new ArrayList<>();
      collect(root, value, changes);
      places = changes.size();
      changes.get(place).run();
      changed.add(MAPPER.writeValueAsString(root));
    }
    return changed;
  }

  private static void collect(JsonNode node, @Nullable String value, List<Runnable> changes) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        changes.add(
            () -> {
              if (value == null) {
                object.remove(name);
              } else if (value.equals("unknown")) {
                object.put("x" + name, 1);
              } else {
                object.set(name, MAPPER.readTree(value));
              }
            });
        collect(object.get(name), value, changes);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        if (value != null && !value.equals("unknown")) {
          changes.add(() -> array.set(at, MAPPER.readTree(value)));
        }
        collect(array.get(i), value, changes);
      }
    }
  }
}
