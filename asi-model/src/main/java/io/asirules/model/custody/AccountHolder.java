package io.asirules.model.custody;

import io.asirules.model.AsiException;
import io.asirules.model.document.CocDocument;
import io.asirules.model.ledger.Counterparty;
import io.asirules.model.ledger.ForceMajeure;
import io.asirules.model.ledger.HeldCertificate;
import io.asirules.model.ledger.HolderFacility;
import io.asirules.model.ledger.StockChange;
import io.asirules.model.scope.SupplyChainActivity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose account it is, and what the Material Accounting System holds besides the flows: the
 * certificates, the sites of the scope, the register of counterparties, the documents, opening
 * balances, force majeure. What is left out is not checked, and the result says so. Created with
 * {@link #builder}; immutable and safe for use by many threads.
 */
public final class AccountHolder {
  private final String name;
  private final @Nullable HeldCertificate coc;
  private final @Nullable HeldCertificate performanceStandard;
  private final @Nullable Set<SupplyChainActivity> activities;
  private final @Nullable Map<String, HolderFacility> facilities;
  private final @Nullable Map<String, Counterparty> counterparties;
  private final @Nullable List<CocDocument> documents;
  private final List<OpeningBalance> opening;
  private final List<ForceMajeure> forceMajeure;
  private final List<StockChange> stockChanges;

  private AccountHolder(Builder builder) {
    this.name = builder.name;
    this.coc = builder.coc;
    this.performanceStandard = builder.performanceStandard;
    this.activities = builder.activities == null ? null : Set.copyOf(builder.activities);
    this.facilities = builder.facilities == null ? null : Map.copyOf(builder.facilities);
    this.counterparties =
        builder.counterparties == null ? null : Map.copyOf(builder.counterparties);
    this.documents = builder.documents == null ? null : List.copyOf(builder.documents);
    this.opening = List.copyOf(builder.opening);
    this.forceMajeure = List.copyOf(builder.forceMajeure);
    this.stockChanges = List.copyOf(builder.stockChanges);
  }

  /**
   * Begins a holder of whom nothing but the name is known.
   *
   * @param name the Entity's name; may be empty
   * @return a builder
   */
  public static Builder builder(String name) {
    return new Builder(name);
  }

  /**
   * Returns the Entity's name.
   *
   * @return the name; empty when not stated
   */
  public String name() {
    return name;
  }

  /**
   * Returns the Entity's CoC certificate.
   *
   * @return the certificate, or empty when not stated
   */
  public Optional<HeldCertificate> coc() {
    return Optional.ofNullable(coc);
  }

  /**
   * Returns the Entity's PS certificate.
   *
   * @return the certificate, or empty when not stated
   */
  public Optional<HeldCertificate> performanceStandard() {
    return Optional.ofNullable(performanceStandard);
  }

  /**
   * Returns the activities of the Certification Scope.
   *
   * @return the activities, or empty when not stated
   */
  public Optional<Set<SupplyChainActivity>> activities() {
    return Optional.ofNullable(activities);
  }

  /**
   * Returns the sites of the Certification Scope.
   *
   * @return facility by name, or empty when not stated
   */
  public Optional<Map<String, HolderFacility>> facilities() {
    return Optional.ofNullable(facilities);
  }

  /**
   * Returns the register of counterparties.
   *
   * @return counterparty by name, or empty when no register is kept
   */
  public Optional<Map<String, Counterparty>> counterparties() {
    return Optional.ofNullable(counterparties);
  }

  /**
   * Returns the CoC Documents, received and issued.
   *
   * @return the documents, or empty when they are kept elsewhere
   */
  public Optional<List<CocDocument>> documents() {
    return Optional.ofNullable(documents);
  }

  /**
   * Returns what the first period begins with.
   *
   * @return the balances
   */
  public List<OpeningBalance> opening() {
    return opening;
  }

  /**
   * Returns force majeure.
   *
   * @return the events
   */
  public List<ForceMajeure> forceMajeure() {
    return forceMajeure;
  }

  /**
   * Returns changes of stock.
   *
   * @return the changes
   */
  public List<StockChange> stockChanges() {
    return stockChanges;
  }

  /**
   * Returns a builder that holds all that this holder has.
   *
   * @return a builder
   */
  public Builder toBuilder() {
    Builder builder = new Builder(name).coc(coc).performanceStandard(performanceStandard);
    builder.activities(activities);
    if (facilities != null) {
      builder.facilities = new LinkedHashMap<>(facilities);
    }
    if (counterparties != null) {
      builder.counterparties = new LinkedHashMap<>(counterparties);
    }
    builder.documents = documents == null ? null : new ArrayList<>(documents);
    builder.opening.addAll(opening);
    builder.forceMajeure.addAll(forceMajeure);
    builder.stockChanges.addAll(stockChanges);
    return builder;
  }

  /** Collects what a holder's records say. Not for use by several threads. */
  public static final class Builder {
    private final String name;
    private @Nullable HeldCertificate coc;
    private @Nullable HeldCertificate performanceStandard;
    private @Nullable Set<SupplyChainActivity> activities;
    private @Nullable Map<String, HolderFacility> facilities;
    private @Nullable Map<String, Counterparty> counterparties;
    private @Nullable List<CocDocument> documents;
    private final List<OpeningBalance> opening = new ArrayList<>();
    private final List<ForceMajeure> forceMajeure = new ArrayList<>();
    private final List<StockChange> stockChanges = new ArrayList<>();

    private Builder(String name) {
      this.name = Objects.requireNonNull(name, "name");
    }

    /**
     * Sets the CoC certificate.
     *
     * @param value the certificate; null when not stated
     * @return this builder
     */
    public Builder coc(@Nullable HeldCertificate value) {
      this.coc = value;
      return this;
    }

    /**
     * Sets the PS certificate.
     *
     * @param value the certificate; null when not stated
     * @return this builder
     */
    public Builder performanceStandard(@Nullable HeldCertificate value) {
      this.performanceStandard = value;
      return this;
    }

    /**
     * Sets the activities of the scope.
     *
     * @param value the activities; null when not stated
     * @return this builder
     */
    public Builder activities(@Nullable Set<SupplyChainActivity> value) {
      this.activities = value;
      return this;
    }

    /**
     * Adds a site; once there is one, flows at any other are outside the scope.
     *
     * @param value the site
     * @return this builder
     * @throws AsiException if a site has that name already
     */
    public Builder facility(HolderFacility value) {
      if (facilities == null) {
        facilities = new LinkedHashMap<>();
      }
      if (facilities.putIfAbsent(value.name(), value) != null) {
        throw new AsiException("the facility '" + value.name() + "' is there twice");
      }
      return this;
    }

    /**
     * Adds a counterparty; once there is one, CoC Material comes from those in the register only.
     *
     * @param value the counterparty
     * @return this builder
     * @throws AsiException if one has that name already
     */
    public Builder counterparty(Counterparty value) {
      if (counterparties == null) {
        counterparties = new LinkedHashMap<>();
      }
      if (counterparties.putIfAbsent(value.name(), value) != null) {
        throw new AsiException("the counterparty '" + value.name() + "' is there twice");
      }
      return this;
    }

    /**
     * Adds a CoC Document; once there is one, each CoC flow needs its own.
     *
     * @param value the document
     * @return this builder
     */
    public Builder document(CocDocument value) {
      if (documents == null) {
        documents = new ArrayList<>();
      }
      documents.add(value);
      return this;
    }

    /**
     * Adds an opening balance.
     *
     * @param value the balance
     * @return this builder
     */
    public Builder opening(OpeningBalance value) {
      opening.add(value);
      return this;
    }

    /**
     * Adds force majeure.
     *
     * @param value the event
     * @return this builder
     */
    public Builder forceMajeure(ForceMajeure value) {
      forceMajeure.add(value);
      return this;
    }

    /**
     * Adds a change of stock.
     *
     * @param value the change
     * @return this builder
     */
    public Builder stockChange(StockChange value) {
      stockChanges.add(value);
      return this;
    }

    /**
     * Builds the holder.
     *
     * @return the holder
     */
    public AccountHolder build() {
      return new AccountHolder(this);
    }
  }
}
