package io.asirules.model.standard;

import io.asirules.model.LocalizedText;
import io.asirules.model.scope.Circumstance;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One checkable duty of a criterion. Criteria are broken into requirements by this library; the
 * break-down is its reading and not the standard's text.
 *
 * @param id name of the requirement
 * @param letter letter of the sub-criterion, only where a source shows it; otherwise null
 * @param kind which generic rule decides it
 * @param text the duty in own words
 * @param provenance that such a duty exists
 * @param essential whether the criterion is not implemented without it (grading policy of this
 *     library)
 * @param target whether the entity or each facility must show it
 * @param intervalMonths recurrence in months, or null
 * @param publication whether what it is about must be public
 * @param verification whether independent verification of it is asked, or null when not
 * @param executability how far a machine can decide it
 * @param activities the only activities it binds, or null for all of the criterion
 * @param conditions circumstances under which alone it applies; all must hold
 * @param recognisedSchemes certificates that can stand for it
 * @param threshold the limit, for kind THRESHOLD and for measured prohibitions; otherwise null
 * @param particulars what the edition says of it beyond its kind
 */
public record Requirement(
    RequirementId id,
    @Nullable Attested<String> letter,
    RequirementKind kind,
    LocalizedText text,
    Provenance provenance,
    boolean essential,
    RequirementTarget target,
    @Nullable Attested<Integer> intervalMonths,
    Attested<Boolean> publication,
    @Nullable Attested<Boolean> verification,
    Executability executability,
    @Nullable Attested<Set<SupplyChainActivity>> activities,
    List<Attested<Circumstance>> conditions,
    List<Attested<String>> recognisedSchemes,
    @Nullable Threshold threshold,
    Particulars particulars) {

  /** Copies the lists and refuses a threshold requirement without a limit. */
  public Requirement {
    Objects.requireNonNull(id, "id");
    conditions = List.copyOf(conditions);
    recognisedSchemes = List.copyOf(recognisedSchemes);
    if (kind == RequirementKind.THRESHOLD && threshold == null) {
      throw new io.asirules.model.AsiException(id + " is a THRESHOLD without a limit");
    }
  }

  /** Hashes by name: an edition holds hundreds of requirements, each a key of many maps. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /**
   * Tells whether what the requirement is about must be public.
   *
   * @return true when a duty to publish is known, at whatever level
   */
  public boolean mustBePublic() {
    return publication.value();
  }
}
