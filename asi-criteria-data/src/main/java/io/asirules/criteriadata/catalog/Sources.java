package io.asirules.criteriadata.catalog;

import com.google.common.base.Splitter;
import io.asirules.criteriadata.internal.CsvTable;
import io.asirules.model.InputException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Published pages by their tags, so that data name a page in one word. */
final class Sources {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, String> urls = new HashMap<>();

  Sources(String name, byte[] content) {
    try {
      for (CsvTable.Row row :
          CsvTable.parsePlain(content, List.of("tag", "url", "content")).rows()) {
        if (urls.put(row.cell("tag"), row.cell("url")) != null) {
          throw row.problem("tag", "names two sources");
        }
      }
    } catch (InputException e) {
      throw e.in(name);
    }
  }

  /** Finds the address of one tag. */
  String url(String tag, Function<String, InputException> problem) {
    String url = urls.get(tag);
    if (url == null) {
      throw problem.apply("unknown source '" + tag + "'");
    }
    return url;
  }

  /** Finds the addresses of tags with blanks between them. */
  List<String> resolve(String tags, Function<String, InputException> problem) {
    List<String> found = new ArrayList<>();
    for (String tag : WORDS.split(tags)) {
      found.add(url(tag, problem));
    }
    return found;
  }
}
