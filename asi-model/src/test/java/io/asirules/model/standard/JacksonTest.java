package io.asirules.model.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids are texts to a user's own Jackson, of either generation. */
class JacksonTest {

  static Stream<Arguments> ids() {
    return Stream.of(
        Arguments.of(StandardId.parse("asi:ps:3.1"), "asi:ps:3.1"),
        Arguments.of(CriterionId.of("2.10"), "2.10"),
        Arguments.of(RequirementId.parse("5.3/annual-progress"), "5.3/annual-progress"),
        Arguments.of(Reference.parse("asi:ps:3.1#5.3(b)"), "asi:ps:3.1#5.3(b)"),
        Arguments.of(PartialDate.parse("2017-12"), "2017-12"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdIsATextToJackson2(Object id, String text) throws JsonProcessingException {
    var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
    String json = mapper.writeValueAsString(id);
    assertThat(json).isEqualTo('"' + text + '"');
    assertThat((Object) mapper.readValue(json, id.getClass())).isEqualTo(id);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdIsATextToJackson3(Object id, String text) {
    var mapper = new tools.jackson.databind.ObjectMapper();
    String json = mapper.writeValueAsString(id);
    assertThat(json).isEqualTo('"' + text + '"');
    assertThat((Object) mapper.readValue(json, id.getClass())).isEqualTo(id);
  }
}
