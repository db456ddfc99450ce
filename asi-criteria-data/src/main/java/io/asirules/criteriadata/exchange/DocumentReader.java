package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.exchange.json.CocDocumentJson;
import io.asirules.model.InputException;
import io.asirules.model.document.CocDocument;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads CoC Documents from JSON: one document, or a list of them. Strict on what is there; what is
 * missing is for the check to find. Safe for use by many threads.
 */
public final class DocumentReader {

  private static final String EXPECTED = "a JSON file with a CoC Document or a list 'documents'";

  private DocumentReader() {}

  /**
   * Reads a file.
   *
   * @param input a JSON file
   * @return the documents, at least one
   * @throws InputException with file, place, problem and what would do
   */
  public static List<CocDocument> read(Path input) {
    InputFile file = InputFile.load(input, EXPECTED);
    return read(file);
  }

  /**
   * Reads from memory.
   *
   * @param name name of the file, for messages
   * @param content its content, UTF-8
   * @return the documents, at least one
   * @throws InputException with file, place, problem and what would do
   */
  public static List<CocDocument> read(String name, byte[] content) {
    return read(InputFile.of(name, content));
  }

  private static List<CocDocument> read(InputFile file) {
    try {
      return CocDocumentJson.read(file.content());
    } catch (InputException e) {
      throw e.in(file.name());
    }
  }
}
