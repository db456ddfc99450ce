package io.asirules.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small inputs for the command line. */
final class Inputs {

  private Inputs() {}

  /** A smelter that publishes nothing, so that there is a finding. */
  static String smelter(String entityNameTail) {
    return """
        {
          "standard": "asi:ps:3.1",
          "asOf": "2026-11-23",
          "entity": {"id": "acme", "name": "Acme%s"},
          "scope": {
            "description": "One <b>smelter</b> & nothing else",
            "facilities": [
              {"id": "smelter", "name": "Smelter", "activities": ["ALUMINIUM_SMELTING"]}
            ]
          },
          "evidence": [
            {
              "id": "E1",
              "requirement": "5.2/post-2020-intensity",
              "unit": "smelter",
              "shows": ["CONTEXT"],
              "polarity": "NEUTRAL",
              "coverage": "AGGREGATE",
              "basis": "STATED",
              "assurance": "SELF_DECLARED",
              "statement": "<script>alert('x')</script>"
            },
            {
              "id": "E2",
              "requirement": "5.1/annual-disclosure",
              "shows": ["PUBLISHED"],
              "polarity": "CONTRADICTS",
              "source": {"document": "report.txt", "lines": "12"},
              "from": "2025-01-01",
              "to": "2025-12-31",
              "coverage": "AGGREGATE",
              "basis": "STATED",
              "assurance": "SELF_DECLARED",
              "statement": "Emissions are not <i>public</i> \\"yet\\""
            }
          ]
        }
        """
        .formatted(entityNameTail);
  }

  static Path write(Path folder, String json) {
    try {
      Path input = Files.createDirectories(folder.resolve("input"));
      Files.writeString(input.resolve("self-assessment.json"), json);
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
