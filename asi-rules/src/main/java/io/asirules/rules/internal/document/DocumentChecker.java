package io.asirules.rules.internal.document;

import com.google.common.collect.ImmutableSortedSet;
import io.asirules.criteriadata.catalog.DocumentFacts;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.custody.AccountHolder;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.Delivery;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.rules.internal.engine.Answers;
import io.asirules.rules.internal.engine.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One check from beginning to end: observes a document, asks the rules, words what they say. */
public final class DocumentChecker {

  /**
   * The first line of each group: what rules say of one thing by the lines of a group is one
   * finding.
   */
  private static final NavigableSet<DocumentReasonCode> GROUPS =
      ImmutableSortedSet.of(
          DocumentReasonCode.FIELD_MISSING,
          DocumentReasonCode.CUSTOMER_NUMBER_DIFFERS,
          DocumentReasonCode.COC_MASS_NOT_POSITIVE,
          DocumentReasonCode.DATED_LATER,
          DocumentReasonCode.RECYCLED_CONTENT_WITHOUT_VALUE,
          DocumentReasonCode.CARBON_FOOTPRINT_WITHOUT_VALUE,
          DocumentReasonCode.SUPPLEMENT_WITHOUT_EVIDENCE,
          DocumentReasonCode.HOLDER_NAMED,
          DocumentReasonCode.OWN_CERTIFICATE_NOT_STATED,
          DocumentReasonCode.ISSUER_NUMBER_NOT_KNOWN,
          DocumentReasonCode.MATERIAL_CANNOT_BE_DESIGNATED,
          DocumentReasonCode.REGISTER_NOT_STATED,
          DocumentReasonCode.DUE_DILIGENCE_DONE,
          DocumentReasonCode.SUPPLIER_WITHOUT_COC,
          DocumentReasonCode.SUPPLIER_HOLDS_PS,
          DocumentReasonCode.SUPPLIER_ACTIVITIES_NOT_STATED,
          DocumentReasonCode.DELIVERED_MATERIAL_NOT_STATED,
          DocumentReasonCode.DELIVERED_MASS_NOT_STATED,
          DocumentReasonCode.CORRECTION_OPEN,
          DocumentReasonCode.AVAILABILITY_NOT_CHECKED);

  private static final Comparator<Placed> ORDER =
      Comparator.<Placed, DocumentReasonCode>comparing(placed -> placed.finding().code())
          .thenComparingInt(Placed::place);

  private final Stamp stamp;
  private final DocumentFacts facts;
  private final RecordedDocument recorded;
  private final DocumentWords words;
  private final List<Record> seen = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();

  /**
   * Prepares a check.
   *
   * @param document the document
   * @param use what it is looked at for
   * @param holder the Entity that issues or receives it
   * @param delivery what came with it
   * @param stamp what produces the result, and for which day
   * @param facts what each line rests on
   */
  public DocumentChecker(
      CocDocument document,
      DocumentUse use,
      AccountHolder holder,
      Delivery delivery,
      Stamp stamp,
      DocumentFacts facts) {
    this.stamp = stamp;
    this.facts = facts;
    this.recorded = new RecordedDocument(document, use, holder, delivery, stamp.asOf());
    this.words = new DocumentWords(recorded);
    observe();
  }

  private void observe() {
    CocDocument document = recorded.document();
    DocumentObserver observer = new DocumentObserver(recorded);
    add(observer.document(), 0);
    add(observer.parties(), 0);
    add(observer.recycledContent(), 0);
    add(observer.carbonFootprint(), 0);
    for (int i = 0; i < document.supplements().size(); i++) {
      add(observer.supplement(i), i);
    }
    for (int i = 0; i < document.corrections().size(); i++) {
      add(observer.correction(i), i);
    }
    LocalDate day = recorded.day();
    if (!recorded.issuing() && day != null && !document.issuer().name().isEmpty()) {
      add(observer.supplier(day), 0);
    }
  }

  private void add(@Nullable Record observation, int place) {
    if (observation != null) {
      seen.add(observation);
      places.add(place);
    }
  }

  /**
   * Checks.
   *
   * @param answers what the rules say of documents
   * @return the check
   */
  public DocumentCheck check(Answers<Record> answers) {
    List<Placed> placed = new ArrayList<>();
    var verdicts = answers.ask(seen);
    for (int i = 0; i < seen.size(); i++) {
      add(placed, verdicts.get(i).grounds(), places.get(i));
    }
    List<DocumentFinding> findings = placed.stream().sorted(ORDER).map(Placed::finding).toList();
    DocumentVerdict verdict =
        DocumentVerdict.of(recorded.use(), findings.stream().map(DocumentFinding::effect).toList());
    return new DocumentCheck(
        stamp, recorded.use(), recorded.document().reference(), verdict, findings);
  }

  /** A finding, and which of several things of one kind it is about. */
  private record Placed(int place, DocumentFinding finding) {}

  private void add(List<Placed> placed, List<Said> grounds, int place) {
    Map<DocumentReasonCode, List<Said>> groups = new TreeMap<>();
    for (Said said : grounds) {
      DocumentReasonCode group = GROUPS.floor(code(said));
      groups.computeIfAbsent(Objects.requireNonNull(group), key -> new ArrayList<>(2)).add(said);
    }
    for (List<Said> group : groups.values()) {
      for (int each : places(code(group.get(0)), place)) {
        placed.add(new Placed(each, finding(group, each)));
      }
    }
  }

  /** A ground on fields that are missing is a finding for each of them. */
  private Collection<Integer> places(DocumentReasonCode code, int place) {
    return code == DocumentReasonCode.FIELD_MISSING
        ? recorded.document().missing().stream().map(DocumentField::ordinal).toList()
        : List.of(place);
  }

  private static DocumentReasonCode code(Said said) {
    return (DocumentReasonCode) said.reason();
  }

  private DocumentFinding finding(List<Said> group, int place) {
    List<Ground<DocumentEffect, DocumentReasonCode>> grounds = new ArrayList<>();
    for (Said said : group) {
      DocumentReasonCode code = code(said);
      grounds.add(
          new Ground<>(
              said.layer(),
              (DocumentEffect) said.outcome(),
              new Reason<>(
                  code,
                  words.arguments(code, place),
                  List.of(),
                  facts.citation(code),
                  said.rule())));
    }
    return new DocumentFinding(words.field(code(group.get(0)), place), grounds);
  }
}
