package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.audit.CertificateLevel;
import io.asirules.model.certification.CertificationReasonCode;
import io.asirules.model.certification.Decision;
import io.asirules.model.standard.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * What the grounds of a certification decision come to, before anything holds it back.
 *
 * @param decision the decision; UNDETERMINED where they leave several
 * @param reason reason of the ground that counts
 * @param weakest the weakest datum that the decision rests on
 * @param strict whether data below CONFIRMED may decide nothing
 * @param held whether a certificate of the standard is held
 * @param heldLevel its level, or null where that is not stated
 * @param minors criteria with Minors only
 * @param mostMinorsSeen most such criteria in a case that was certified
 */
@Beta
public record DecisionSeen(
    Decision decision,
    CertificationReasonCode reason,
    EvidenceLevel weakest,
    boolean strict,
    boolean held,
    @Nullable CertificateLevel heldLevel,
    int minors,
    int mostMinorsSeen) {}
