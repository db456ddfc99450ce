package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.exchange.csv.CsvAudits;
import io.asirules.criteriadata.exchange.input.Audits;
import io.asirules.criteriadata.exchange.json.JsonAudits;
import io.asirules.model.InputException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads audits with their findings from a table or from JSON. Strict: an unknown column, field or
 * word, a criterion that the edition has not, or a date out of order is an error that names its
 * place and what would do. Safe for use by many threads.
 */
public final class AuditReader {

  private static final String EXPECTED = "a file of findings that ends with .csv or .json";

  private final CsvAudits csv;
  private final JsonAudits json;

  /**
   * Creates a reader.
   *
   * @param catalogue the editions that input may name
   */
  public AuditReader(Catalogue catalogue) {
    this.csv = new CsvAudits(catalogue);
    this.json = new JsonAudits(catalogue);
  }

  /**
   * Reads a file.
   *
   * @param input a file whose name ends with {@code .csv} or {@code .json}
   * @return the audits
   * @throws InputException with file, place, problem and what would do
   */
  public Audits read(Path input) {
    InputFile file = InputFile.load(input, EXPECTED);
    return read(file);
  }

  /**
   * Reads from memory.
   *
   * @param name name of the file, which ends with {@code .csv} or {@code .json}
   * @param content its content, UTF-8
   * @return the audits
   * @throws InputException with file, place, problem and what would do
   */
  public Audits read(String name, byte[] content) {
    return read(InputFile.of(name, content));
  }

  private Audits read(InputFile file) {
    String name = file.name().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".csv")) {
        return csv.read(file.content());
      }
      if (name.endsWith(".json")) {
        return json.read(file.content());
      }
      throw new InputException("/", "is neither CSV nor JSON by its name; expected " + EXPECTED);
    } catch (InputException e) {
      throw e.in(file.name());
    }
  }
}
