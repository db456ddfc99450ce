package io.asirules.criteriadata.catalog;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.asirules.model.standard.StandardId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The tables of facts beside the editions, each read when first asked for.
 *
 * @param kinds what each kind of requirement needs to be shown
 * @param parameters numbers and days of assessments
 * @param assurance terms of the Assurance Manual
 * @param schemes schemes that ASI recognises
 * @param accounting open points of material accounting
 * @param custody where the rules of chain of custody come from
 * @param documents where the lines of the check of a CoC Document come from
 */
record FactTables(
    Supplier<RequirementKinds> kinds,
    Supplier<AssessmentParameters> parameters,
    Supplier<AssuranceFacts> assurance,
    Supplier<RecognisedSchemes> schemes,
    Supplier<AccountingFacts> accounting,
    Supplier<CustodyFacts> custody,
    Supplier<DocumentFacts> documents) {

  /** Short name of the Chain of Custody Standard. */
  private static final String CUSTODY = "coc";

  private static final Set<String> OF_CUSTODY =
      ImmutableSet.of(AccountingFacts.FILE, CustodyFacts.FILE, DocumentFacts.FILE);

  /** The files, which a result rests on as well. */
  static final List<String> FILES =
      ImmutableList.<String>builder()
          .addAll(AssuranceFacts.FILES)
          .add(RecognisedSchemes.FILE, AssessmentParameters.FILE, RequirementKinds.FILE)
          .addAll(OF_CUSTODY)
          .build();

  /** Reads the tables from files by name. */
  static FactTables of(Function<String, byte[]> files) {
    Supplier<AssuranceFacts> assurance = Suppliers.memoize(() -> new AssuranceFacts(files));
    return new FactTables(
        Suppliers.memoize(() -> new RequirementKinds(files)),
        Suppliers.memoize(() -> AssessmentParameters.read(files, assurance)),
        assurance,
        Suppliers.memoize(() -> new RecognisedSchemes(files)),
        Suppliers.memoize(() -> AccountingFacts.read(files)),
        Suppliers.memoize(() -> new CustodyFacts(files)),
        Suppliers.memoize(() -> new DocumentFacts(files)));
  }

  /** Puts the parameters of an overlay over those here. */
  FactTables with(OverlayParameters own) {
    return new FactTables(
        kinds,
        own.assessment().isEmpty()
            ? parameters
            : Suppliers.memoize(() -> parameters.get().with(own.assessment())),
        own.assurance().isEmpty()
            ? assurance
            : Suppliers.memoize(() -> assurance.get().with(own.assurance())),
        schemes,
        own.accounting().isEmpty()
            ? accounting
            : Suppliers.memoize(() -> accounting.get().with(own.accounting())),
        custody,
        documents);
  }

  /**
   * Names the files that decide on some editions: chain of custody has facts that decide on nothing
   * else.
   */
  static List<String> files(List<StandardId> editions) {
    boolean custody =
        editions.isEmpty() || editions.stream().anyMatch(id -> id.standard().equals(CUSTODY));
    return custody ? FILES : FILES.stream().filter(file -> !OF_CUSTODY.contains(file)).toList();
  }
}
