package io.asirules.rules.internal.ruleset;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.asirules.model.AsiException;
import io.asirules.model.ContentHash;
import io.asirules.rules.RuleText;
import io.asirules.rules.internal.ruleset.Observers.Observer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What decides, to be hashed: texts of rules, sources of the classes that observe, and data. */
final class Contents {

  private static final Supplier<Contents> SHIPPED =
      Suppliers.memoize(
          () ->
              new Contents(
                  RuleFiles.read(Rows.resource(Rows.ROOT + RuleFiles.FILE)),
                  Observers.read(Rows.resource(Rows.ROOT + Observers.FILE)),
                  file -> Rows.resource(Rows.ROOT + file)));

  /** A file that moves with its package decides as before. */
  private static final Pattern PACKAGE = Pattern.compile("^package [^\n]*$", Pattern.MULTILINE);

  /** The end of a package of files that one version of a topic alone holds. */
  private static final Pattern OF_VERSION = Pattern.compile("\\.v[0-9_]+$");

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
        hashes.put(
            file, ContentHash.ofText(() -> PACKAGE.matcher(text.apply(file)).replaceAll("")));
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
    return ContentHash.ofText(() -> ruleLines(composed) + classes(composed) + data(data));
  }

  /**
   * Hashes what decides in a version that is sealed: its files of rules and its data. The classes
   * that observe may get better, as long as its recorded results come out.
   *
   * @param composed names of the packages
   * @param data hash of the data that they decide on
   * @return the hash, computed when first asked for
   */
  ContentHash sealedHash(List<String> composed, Supplier<String> data) {
    return ContentHash.ofText(() -> ruleLines(composed) + data(data));
  }

  /**
   * Hashes each file of rules of some packages.
   *
   * @param composed names of the packages
   * @return hash by topic and name of the file
   * @throws AsiException if two packages of a topic have a file of the same name
   */
  SortedMap<String, String> ruleHashes(List<String> composed) {
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String name : composed) {
      for (String file : files.of(name)) {
        String place = topic(name) + "/" + file.substring(file.lastIndexOf('/') + 1);
        String sha256 = Objects.requireNonNull(texts.get(file)).sha256();
        if (hashes.put(place, sha256) != null) {
          throw new AsiException(place + " is in two packages of one rule set");
        }
      }
    }
    return hashes;
  }

  /** Hashes the classes that observe for some packages. */
  ContentHash classHash(List<String> composed) {
    return ContentHash.ofText(() -> classes(composed));
  }

  private String ruleLines(List<String> composed) {
    StringBuilder lines = new StringBuilder();
    ruleHashes(composed)
        .forEach(
            (place, sha256) ->
                lines.append("rules ").append(place).append(' ').append(sha256).append('\n'));
    return lines.toString();
  }

  private String classes(List<String> composed) {
    List<String> topics = composed.stream().map(Contents::topic).toList();
    Set<String> all =
        files.packages().stream().map(Contents::topic).collect(ImmutableSet.toImmutableSet());
    StringBuilder lines = new StringBuilder();
    for (Observer observer : observers) {
      if (topics.contains(observer.topic()) || !all.contains(observer.topic())) {
        lines.append("class ").append(observer.source()).append(' ');
        lines.append(observer.sha256()).append('\n');
      }
    }
    return lines.toString();
  }

  private static String data(Supplier<String> data) {
    return "data " + data.get() + "\n";
  }

  /** What a package decides on: {@code requirement.v2_0} holds rules of {@code requirement}. */
  static String topic(String name) {
    return OF_VERSION.matcher(name).replaceFirst("");
  }
}
