package io.asirules.rules.internal.ruleset;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.asirules.model.ContentHash;
import io.asirules.rules.RuleText;
import io.asirules.rules.internal.ruleset.Observers.Observer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What decides, to be hashed: texts of rules, sources of the classes that observe, and data. */
final class Contents {

  private static final Supplier<Contents> SHIPPED =
      Suppliers.memoize(
          () ->
              new Contents(
                  RuleFiles.read(Rows.resource(Rows.ROOT + RuleFiles.FILE)),
                  Observers.read(Rows.resource(Rows.ROOT + Observers.FILE)),
                  file -> Rows.resource(Rows.ROOT + file)));

  private final RuleFiles files;
  private final ImmutableList<Observer> observers;
  private final UnaryOperator<String> text;
  private final ImmutableMap<String, ContentHash> texts;

  /**
   * Collects what decides.
   *
   * @param files the files of rules
   * @param observers the classes that observe
   * @param text gives the text of a file of rules
   */
  Contents(RuleFiles files, List<Observer> observers, UnaryOperator<String> text) {
    this.files = files;
    this.observers = ImmutableList.copyOf(observers);
    this.text = text;
    ImmutableMap.Builder<String, ContentHash> hashes = ImmutableMap.builder();
    for (String name : files.packages()) {
      for (String file : files.of(name)) {
        hashes.put(file, ContentHash.ofText(() -> text.apply(file)));
      }
    }
    this.texts = hashes.buildOrThrow();
  }

  /** Returns what the library ships; read once. */
  static Contents shipped() {
    return SHIPPED.get();
  }

  /** Returns the names of all packages of rules. */
  Set<String> packages() {
    return files.packages();
  }

  /** Returns the classes that observe. */
  List<Observer> observers() {
    return observers;
  }

  /**
   * Reads the rules of some packages.
   *
   * @param composed names of the packages
   * @return the rules, by package in that order, then by file
   */
  ImmutableList<RuleText> rules(List<String> composed) {
    ImmutableList.Builder<RuleText> rules = ImmutableList.builder();
    for (String name : composed) {
      for (String file : files.of(name)) {
        rules.addAll(RuleTextReader.read(name, file, text.apply(file)));
      }
    }
    return rules.build();
  }

  /**
   * Hashes what decides by some packages: one line for each file of rules and each class that
   * observes for them, and one for the data.
   *
   * @param composed names of the packages
   * @param data hash of the data that they decide on
   * @return the hash, computed when first asked for
   */
  ContentHash hash(List<String> composed, Supplier<String> data) {
    return ContentHash.ofText(() -> lines(composed, data.get()));
  }

  private String lines(List<String> composed, String data) {
    StringBuilder lines = new StringBuilder();
    for (String name : composed.stream().sorted().toList()) {
      for (String file : files.of(name)) {
        // Not the folder: a file that moves with its package decides as before.
        String place = name + "/" + file.substring(file.lastIndexOf('/') + 1);
        lines.append("rules ").append(place).append(' ');
        lines.append(Objects.requireNonNull(texts.get(file))).append('\n');
      }
    }
    for (Observer observer : observers) {
      boolean ofAll = !files.packages().contains(observer.topic());
      if (ofAll || composed.contains(observer.topic())) {
        lines.append("class ").append(observer.source()).append(' ');
        lines.append(observer.sha256()).append('\n');
      }
    }
    return lines.append("data ").append(data).append('\n').toString();
  }
}
