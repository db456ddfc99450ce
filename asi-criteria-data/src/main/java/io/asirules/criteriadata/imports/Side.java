package io.asirules.criteriadata.imports;

import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.standard.CriterionId;
import io.asirules.model.standard.EditionContent;
import io.asirules.model.standard.Standard;
import io.asirules.model.standard.StandardId;
import io.asirules.model.standard.StandardStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the two editions that a table speaks of.
 *
 * @param standard the edition
 * @param target whether it is the one mapped to
 * @param other the edition on the other side, or null for a list of one edition
 * @param isOpen whether the table brings its criteria; else they are known and another id is wrong
 */
record Side(Standard standard, boolean target, @Nullable StandardId other, boolean isOpen) {

  /** One of two editions; open when the catalogue has no criteria of it. */
  static Side of(Standard standard, boolean target, StandardId other) {
    return new Side(
        standard, target, other, standard.version().content() != EditionContent.CRITERIA);
  }

  /** The only edition of a list, which may have more criteria than the catalogue, or fewer. */
  static Side list(Standard standard) {
    return new Side(standard, true, null, true);
  }

  private static final Pattern LATER =
      Pattern.compile("(?<![a-z])(new|revised|proposed|draft|future)(?![a-z])|新版|草案|征求意见稿|修订版|拟议");

  private static final Pattern EARLIER =
      Pattern.compile("(?<![a-z])(current|existing|old|previous|present)(?![a-z])|现行|旧版|当前|上一版|原版");

  boolean knows(CriterionId id) {
    return standard.criterion(id).isPresent();
  }

  StandardId id() {
    return standard.id();
  }

  /** The criteria of the section of one criterion, in order. */
  List<CriterionId> criteria() {
    return standard.mappable();
  }

  /** Says why an id is none of a criterion of this edition, with what would do. */
  String unknown(CriterionId id) {
    boolean section =
        standard.principles().stream()
            .anyMatch(part -> Integer.toString(part.number()).equals(id.value()));
    if (section) {
      return "'"
          + id
          + "' is a section of "
          + id()
          + " and no criterion; expected its criteria, such as "
          + id
          + ".1-"
          + id
          + ".3";
    }
    List<String> known = criteria().stream().map(CriterionId::value).toList();
    return Spelling.unknown("criterion of " + id(), id.value(), known);
  }

  /** Tells which of two editions words such as "V4", "draft" or "现行" speak of. */
  boolean isNamedIn(String header) {
    String text = HeaderWords.key(header);
    if (numbers().stream().anyMatch(number -> version(number).matcher(text).find())) {
      return true;
    }
    if (other == null) {
      return false;
    }
    if (standard.version().status() == StandardStatus.DRAFT && text.contains("draft")) {
      return true;
    }
    return (isLater() ? LATER : EARLIER).matcher(text).find();
  }

  private boolean isLater() {
    return other != null && id().compareTo(other) > 0;
  }

  /** The labels by which a table may call the edition: its own, and its first number alone. */
  private List<String> numbers() {
    List<String> numbers = new ArrayList<>();
    numbers.add(id().edition());
    String major = major(id());
    if (other == null || !major(other).equals(major)) {
      numbers.add(major);
      numbers.add(major + ".0");
    }
    return numbers;
  }

  private static String major(StandardId id) {
    return id.edition().replaceFirst("[^0-9].*$", "");
  }

  private static Pattern version(String number) {
    String quoted = Pattern.quote(number);
    return Pattern.compile(
        "(?<![a-z])(?:ps|coc|v|ver\\.?|version|edition|standard|标准|准则)[ :.-]?v?"
            + quoted
            + "(?![0-9])(?!\\.[0-9])|第?"
            + quoted
            + " ?版");
  }

  /** The number of another edition that stands before an id, such as the 4 of "V4 9.1". */
  Optional<String> contradiction(String named) {
    boolean own =
        named.equals(id().edition())
            || named.equals(major(id()))
            || named.startsWith(major(id()) + ".");
    return own ? Optional.empty() : Optional.of(named);
  }
}
