package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.standard.Executability;
import io.asirules.model.standard.RequirementKind;

/**
 * A requirement at one place, the entity or a facility, with what evidence and answers say there.
 * The <em>core</em> is the aspect that its kind turns on: a policy exists, a system is in use, a
 * report is published, a check was made.
 *
 * @param kind kind of requirement
 * @param binding whether it binds an activity here
 * @param circumstance what is declared about the circumstances that it depends on
 * @param circumstanceFromStart whether that follows from the year in which production started
 * @param claimedNotApplicable whether the entity says that it does not apply here
 * @param executability how far a machine can decide it
 * @param mustBePublic whether what it is about must be public
 * @param verificationAsked whether independent verification is asked of it
 * @param activityStated whether the activities of the place are stated
 * @param shown how far the core is shown
 * @param against how far evidence speaks against the core
 * @param onlyNotFound whether all that speaks against the core is that it was not found
 * @param endorsed how far the endorsement by senior management is shown
 * @param endorsedAgainst how far evidence speaks against it
 * @param documented how far documentation is shown
 * @param documentedAgainst how far evidence speaks against it
 * @param controlled how far controls are shown
 * @param controlledAgainst how far evidence speaks against them
 * @param published how far publication is shown, of a kind that does not turn on it
 * @param publishedAgainst how far evidence speaks against it
 * @param currentAgainst how far evidence says that it is out of date
 * @param completeAgainst how far evidence says that a named part is missing
 * @param planned how far it is announced for the future
 * @param plannedAgainst how far evidence speaks against the announcement
 * @param event how far an event that calls for a review is shown
 * @param eventAgainst how far evidence speaks against the event
 * @param incident whether an incident is stated here
 * @param siblingIncident whether one is stated on another requirement of the criterion, and weighs
 *     here
 * @param notFound whether something was searched for and not found
 * @param independent whether an independent party shows the core
 * @param certificateOnly whether certificates alone show the core
 * @param dated whether what shows the core is dated
 * @param ageMonths months since the last day that shows the core, begun months counted; 0 undated
 * @param intervalMonths the interval in months; 0 where the requirement has none
 * @param lateMonths by how many months it may be late and not yet overdue
 * @param publishingMonths months allowed for publishing after a period
 * @param cycleMonths length of a certification cycle in months
 * @param eventSinceShown whether the event came after the last day that shows the core
 * @param reviewOnEvent whether it is a review that an event calls for
 * @param redFlag whether a red flag of the supply chain calls for it
 * @param verifiedAfterPublication whether the verification came after the publication it precedes
 * @param figure how far a figure for its limit is given; NONE where it has no limit
 * @param figureMonths months since the latest figure, begun months counted
 * @param figureDated whether the latest figure is dated
 * @param otherMeasure whether a latest figure has another boundary or unit than the limit
 */
@Beta
public record RequirementSeen(
    RequirementKind kind,
    boolean binding,
    Declared circumstance,
    boolean circumstanceFromStart,
    boolean claimedNotApplicable,
    Executability executability,
    boolean mustBePublic,
    boolean verificationAsked,
    boolean activityStated,
    Extent shown,
    Extent against,
    boolean onlyNotFound,
    Extent endorsed,
    Extent endorsedAgainst,
    Extent documented,
    Extent documentedAgainst,
    Extent controlled,
    Extent controlledAgainst,
    Extent published,
    Extent publishedAgainst,
    Extent currentAgainst,
    Extent completeAgainst,
    Extent planned,
    Extent plannedAgainst,
    Extent event,
    Extent eventAgainst,
    boolean incident,
    boolean siblingIncident,
    boolean notFound,
    boolean independent,
    boolean certificateOnly,
    boolean dated,
    int ageMonths,
    int intervalMonths,
    int lateMonths,
    int publishingMonths,
    int cycleMonths,
    boolean eventSinceShown,
    boolean reviewOnEvent,
    boolean redFlag,
    boolean verifiedAfterPublication,
    Extent figure,
    int figureMonths,
    boolean figureDated,
    boolean otherMeasure) {

  /** Hashes what differs most between places; equality compares everything. */
  @Override
  public int hashCode() {
    int hash = kind.ordinal();
    hash = 31 * hash + ageMonths;
    hash = 31 * hash + intervalMonths;
    hash = 31 * hash + figureMonths;
    hash = 31 * hash + shown.ordinal() + 4 * against.ordinal() + 16 * published.ordinal();
    hash = 31 * hash + endorsed.ordinal() + 4 * documented.ordinal() + 16 * controlled.ordinal();
    hash =
        31 * hash
            + endorsedAgainst.ordinal()
            + 4 * documentedAgainst.ordinal()
            + 16 * controlledAgainst.ordinal()
            + 64 * publishedAgainst.ordinal();
    hash =
        31 * hash
            + planned.ordinal()
            + 4 * currentAgainst.ordinal()
            + 16 * completeAgainst.ordinal()
            + 64 * figure.ordinal();
    hash = 31 * hash + circumstance.ordinal() + 3 * executability.ordinal();
    int flags = binding ? 1 : 0;
    flags += mustBePublic ? 2 : 0;
    flags += verificationAsked ? 4 : 0;
    flags += activityStated ? 8 : 0;
    flags += incident ? 16 : 0;
    flags += independent ? 32 : 0;
    flags += dated ? 64 : 0;
    flags += notFound ? 128 : 0;
    flags += certificateOnly ? 256 : 0;
    flags += claimedNotApplicable ? 512 : 0;
    return 31 * hash + flags;
  }
}
