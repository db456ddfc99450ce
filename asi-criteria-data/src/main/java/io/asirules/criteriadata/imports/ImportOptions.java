package io.asirules.criteriadata.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.asirules.criteriadata.words.Spelling;
import io.asirules.model.AsiException;
import io.asirules.model.mapping.Relation;
import io.asirules.model.scope.SupplyChainActivity;
import io.asirules.model.standard.ActivityBinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a user says of a file where it cannot be told from the file. Immutable. */
public final class ImportOptions {

  /**
   * A column that the user named.
   *
   * @param role what it holds
   * @param activity the activity that it marks, for {@link ColumnRole#MARK} alone
   * @param column its header or its letters
   */
  record Choice(ColumnRole role, @Nullable SupplyChainActivity activity, String column) {

    /** The option as it was written. */
    @Override
    public String toString() {
      return (activity == null ? role.word() : activity.name()) + "=" + column;
    }
  }

  private final ImmutableList<String> sheets;
  private final @Nullable Integer headerRow;
  private final ImmutableList<Choice> columns;
  private final ImmutableMap<String, Relation> relations;
  private final ImmutableMap<String, ActivityBinding> marks;
  private final @Nullable Boolean relationFromTarget;
  private final boolean blankIsNew;
  private final boolean unmarkedIsNo;
  private final boolean complete;
  private final @Nullable Integer depth;

  private ImportOptions(Builder builder) {
    this.sheets = ImmutableList.copyOf(builder.sheets);
    this.headerRow = builder.headerRow;
    this.columns = ImmutableList.copyOf(builder.columns);
    this.relations = ImmutableMap.copyOf(builder.relations);
    this.marks = ImmutableMap.copyOf(builder.marks);
    this.relationFromTarget = builder.relationFromTarget;
    this.blankIsNew = builder.blankIsNew;
    this.unmarkedIsNo = builder.unmarkedIsNo;
    this.complete = builder.complete;
    this.depth = builder.depth;
  }

  /**
   * Says nothing.
   *
   * @return options under which everything has to be told from the file
   */
  public static ImportOptions none() {
    return builder().build();
  }

  /**
   * Starts to say something.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** The sheets to read; empty for all that are not hidden. */
  List<String> sheets() {
    return sheets;
  }

  /** The last row of the header, 0 for none, or empty when it has to be found. */
  Optional<Integer> headerRow() {
    return Optional.ofNullable(headerRow);
  }

  List<Choice> columns() {
    return columns;
  }

  Map<String, Relation> relations() {
    return relations;
  }

  Map<String, ActivityBinding> marks() {
    return marks;
  }

  /** Whether words such as "broader" read from target to source; empty when not said. */
  Optional<Boolean> relationFromTarget() {
    return Optional.ofNullable(relationFromTarget);
  }

  boolean blankIsNew() {
    return blankIsNew;
  }

  boolean unmarkedIsNo() {
    return unmarkedIsNo;
  }

  boolean complete() {
    return complete;
  }

  /** How many numbers the id of a criterion has; empty when it has to be found. */
  Optional<Integer> depth() {
    return Optional.ofNullable(depth);
  }

  /** Collects what a user says. */
  public static final class Builder {
    private final List<String> sheets = new ArrayList<>();
    private @Nullable Integer headerRow;
    private final List<Choice> columns = new ArrayList<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, ActivityBinding> marks = new HashMap<>();
    private @Nullable Boolean relationFromTarget;
    private boolean blankIsNew;
    private boolean unmarkedIsNo;
    private boolean complete;
    private @Nullable Integer depth;

    private Builder() {}

    /**
     * Names a sheet to read; a hidden one is read when it is named.
     *
     * @param name its name
     * @return this builder
     */
    public Builder sheet(String name) {
      sheets.add(name);
      return this;
    }

    /**
     * Says where the header is.
     *
     * @param row number of its last row, 0 when there is none
     * @return this builder
     */
    public Builder headerRow(int row) {
      if (row < 0) {
        throw new AsiException("'" + row + "' is no row; expected 1 or more, or 0 for no header");
      }
      headerRow = row;
      return this;
    }

    /**
     * Says what a column holds.
     *
     * @param roleAndColumn a role or an activity, and a header or letters: {@code target-id=B},
     *     {@code CASTHOUSE=Cast}
     * @return this builder
     */
    public Builder column(String roleAndColumn) {
      String[] parts = parts(roleAndColumn, "ROLE=HEADER or ROLE=LETTER, such as target-id=B");
      List<String> known = new ArrayList<>();
      for (ColumnRole role : ColumnRole.values()) {
        if (role != ColumnRole.MARK) {
          known.add(role.word());
          if (role.word().equals(parts[0])) {
            columns.add(new Choice(role, null, parts[1]));
            return this;
          }
        }
      }
      for (SupplyChainActivity activity : SupplyChainActivity.values()) {
        known.add(activity.name());
        if (activity.name().equals(parts[0])) {
          columns.add(new Choice(ColumnRole.MARK, activity, parts[1]));
          return this;
        }
      }
      throw new AsiException(Spelling.unknown("role of a column", parts[0], known));
    }

    /**
     * Explains a word of the relation column.
     *
     * @param wordAndRelation the word and the relation from source to target: {@code
     *     aligned=EQUIVALENT}
     * @return this builder
     */
    public Builder relation(String wordAndRelation) {
      String[] parts = parts(wordAndRelation, "WORD=RELATION, such as aligned=EQUIVALENT");
      relations.put(
          parts[0], Spelling.word(Relation.class, "relation", parts[1], Builder::unplaced));
      return this;
    }

    /**
     * Explains a mark of the columns of activities.
     *
     * @param markAndMeaning the mark and {@code yes}, {@code no} or {@code unknown}: {@code x=no}
     * @return this builder
     */
    public Builder mark(String markAndMeaning) {
      String[] parts = parts(markAndMeaning, "MARK=yes, MARK=no or MARK=unknown, such as x=no");
      marks.put(
          ActivityWords.key(parts[0]),
          switch (parts[1]) {
            case "yes" -> ActivityBinding.APPLIES;
            case "no" -> ActivityBinding.DOES_NOT_APPLY;
            case "unknown" -> ActivityBinding.UNDETERMINED;
            default ->
                throw new AsiException(
                    Spelling.unknown(
                        "meaning of a mark", parts[1], List.of("yes", "no", "unknown")));
          });
      return this;
    }

    private static io.asirules.model.InputException unplaced(String problem) {
      return new io.asirules.model.InputException("relation", problem);
    }

    private static String[] parts(String option, String expected) {
      int equals = option.lastIndexOf('=');
      if (equals < 1 || equals == option.length() - 1) {
        throw new AsiException(
            "'" + Spelling.shown(option) + "' is incomplete; expected " + expected);
      }
      return Arrays.stream(new String[] {option.substring(0, equals), option.substring(equals + 1)})
          .map(String::strip)
          .toArray(String[]::new);
    }

    /**
     * Says which way words such as "broader" and "subset of" read.
     *
     * @param fromTarget true when they say how the target relates to the source
     * @return this builder
     */
    public Builder relationFromTarget(boolean fromTarget) {
      relationFromTarget = fromTarget;
      return this;
    }

    /**
     * Says that a criterion beside which nothing stands has no counterpart; else that is not known.
     *
     * @return this builder
     */
    public Builder blankIsNew() {
      blankIsNew = true;
      return this;
    }

    /**
     * Says that a criterion does not apply to an activity that is not marked; else that is not
     * known.
     *
     * @return this builder
     */
    public Builder unmarkedIsNo() {
      unmarkedIsNo = true;
      return this;
    }

    /**
     * Says that what the table does not mention has no counterpart; else that is not known.
     *
     * @return this builder
     */
    public Builder complete() {
      complete = true;
      return this;
    }

    /**
     * Says how many numbers the id of a criterion has; what is longer is a part of one.
     *
     * @param numbers 2 when criteria are such as 9.1, 3 when they are such as 9.1.1
     * @return this builder
     */
    public Builder depth(int numbers) {
      if (numbers < 2 || numbers > 4) {
        throw new AsiException("'" + numbers + "' is no depth of ids; expected 2, 3 or 4");
      }
      depth = numbers;
      return this;
    }

    /**
     * Finishes.
     *
     * @return the options
     */
    public ImportOptions build() {
      return new ImportOptions(this);
    }
  }
}
