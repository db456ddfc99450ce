package io.asirules.model.document;

import io.asirules.model.ledger.MaterialType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The paper or electronic record that goes with a shipment of CoC Material, as received or as about
 * to be issued. It may lack anything; what must be there is in {@link #missing}.
 *
 * @param issued date of issue; null when not stated
 * @param reference reference tied to the issuer's Material Accounting System; empty when not stated
 * @param issuer who issued it
 * @param customer who receives the shipment
 * @param customerCertified whether the customer holds a CoC certificate, so that its number is
 *     needed; null when not known
 * @param contact somebody at the issuer who can verify it; empty when not stated
 * @param conformityStated whether it states conformity with the CoC Standard
 * @param material kind of CoC Material or Eligible Scrap; null when not stated
 * @param cocTonnes mass of CoC Material in tonnes; null when not stated
 * @param totalTonnes mass of all material in the shipment in tonnes; null when not stated
 * @param recycledContent optional; null when not stated
 * @param carbonFootprint optional; null when not stated
 * @param supplements further information
 * @param corrections errors found later
 */
public record CocDocument(
    @Nullable LocalDate issued,
    String reference,
    DocumentParty issuer,
    DocumentParty customer,
    @Nullable Boolean customerCertified,
    String contact,
    boolean conformityStated,
    @Nullable MaterialType material,
    @Nullable BigDecimal cocTonnes,
    @Nullable BigDecimal totalTonnes,
    @Nullable RecycledContent recycledContent,
    @Nullable CarbonFootprint carbonFootprint,
    List<DocumentSupplement> supplements,
    List<DocumentCorrection> corrections) {

  /** Copies the lists. */
  public CocDocument {
    supplements = List.copyOf(supplements);
    corrections = List.copyOf(corrections);
  }

  /**
   * Lists what must be stated and is not. The customer's certification number is needed only where
   * the customer is known to be certified.
   *
   * @return the fields, in the order of {@link DocumentField}; empty for a complete document
   */
  public Set<DocumentField> missing() {
    EnumSet<DocumentField> missing = EnumSet.noneOf(DocumentField.class);
    need(missing, DocumentField.ISSUE_DATE, issued != null);
    need(missing, DocumentField.REFERENCE, !reference.isEmpty());
    need(missing, DocumentField.ISSUER_NAME, !issuer.name().isEmpty());
    need(missing, DocumentField.ISSUER_ADDRESS, !issuer.address().isEmpty());
    need(missing, DocumentField.ISSUER_CERTIFICATE, !issuer.certificate().isEmpty());
    need(missing, DocumentField.CUSTOMER_NAME, !customer.name().isEmpty());
    need(missing, DocumentField.CUSTOMER_ADDRESS, !customer.address().isEmpty());
    boolean numberNeeded = Boolean.TRUE.equals(customerCertified);
    need(
        missing,
        DocumentField.CUSTOMER_CERTIFICATE,
        !numberNeeded || !customer.certificate().isEmpty());
    need(missing, DocumentField.CONTACT, !contact.isEmpty());
    need(missing, DocumentField.CONFORMITY_STATEMENT, conformityStated);
    need(missing, DocumentField.MATERIAL, material != null);
    need(missing, DocumentField.COC_MASS, cocTonnes != null);
    need(missing, DocumentField.TOTAL_MASS, totalTonnes != null);
    return missing;
  }

  private static void need(Set<DocumentField> missing, DocumentField field, boolean there) {
    if (!there) {
      missing.add(field);
    }
  }
}
