package io.asirules.examples.cli;

import io.asirules.criteriadata.catalog.Catalogue;
import io.asirules.criteriadata.overlay.OverlayFile;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.InputException;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --catalog}: the shipped catalogue with what the user puts over it. */
final class CatalogueOption {

  @Option(
      names = "--catalog",
      paramLabel = "OVERLAY",
      description =
          "An overlay (JSON) or a folder of editions to put over the catalogue; repeatable.")
  private List<String> overlays = new ArrayList<>();

  Catalogue load() {
    Catalogue catalogue = Catalogue.load();
    for (String overlay : overlays) {
      catalogue = with(catalogue, overlay);
    }
    return catalogue;
  }

  private static Catalogue with(Catalogue catalogue, String overlay) {
    String place = "--catalog " + overlay;
    Path path = Output.path("--catalog", overlay);
    try {
      return Files.isDirectory(path)
          ? catalogue.with(path)
          : catalogue.with(OverlayFile.read(Files.readAllBytes(path)));
    } catch (InputException e) {
      throw e.in(place);
    } catch (AsiException e) {
      throw new InputException(place, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new InputException(place, "cannot be read: there is no such file or folder");
    }
  }

  /** Finds an edition that an argument names. */
  static Standard edition(Catalogue catalogue, String argument, String coordinate) {
    return parsed(coordinate)
        .flatMap(catalogue::find)
        .orElseThrow(
            () -> {
              List<String> known = catalogue.ids().stream().map(StandardId::toString).toList();
              return new InputException(argument, Spelling.unknown("standard", coordinate, known));
            });
  }

  private static Optional<StandardId> parsed(String coordinate) {
    try {
      return Optional.of(StandardId.parse(coordinate));
    } catch (AsiException e) {
      // Told as an unknown standard, with the nearest spelling.
      return Optional.empty();
    }
  }
}
