package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.exchange.json.CocDocumentJson;
import io.asirules.model.assessment.Argument;
import io.asirules.model.assessment.Citation;
import io.asirules.model.assessment.Ground;
import io.asirules.model.assessment.GroundLayer;
import io.asirules.model.assessment.Reason;
import io.asirules.model.assessment.Stamp;
import io.asirules.model.document.CocDocument;
import io.asirules.model.document.DocumentCheck;
import io.asirules.model.document.DocumentEffect;
import io.asirules.model.document.DocumentField;
import io.asirules.model.document.DocumentFinding;
import io.asirules.model.document.DocumentReasonCode;
import io.asirules.model.document.DocumentUse;
import io.asirules.model.document.DocumentVerdict;
import io.asirules.model.standard.EvidenceLevel;
import io.asirules.model.standard.Provenance;
import io.asirules.model.standard.Reference;
import io.asirules.model.standard.StandardId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The example of FORMATS.md, a CoC Document with everything that one can state, and checks. */
final class DocumentSamples {

  private DocumentSamples() {}

  static String whole() {
    return Samples.block("## CoC Documents", "json");
  }

  static CocDocument read(String json) {
    return CocDocumentJson.read(Samples.bytes(json)).get(0);
  }

  static List<DocumentCheck> checks() {
    return List.of(
        check(
            DocumentUse.ISSUING,
            "NL-1",
            finding(DocumentEffect.NOTE, DocumentReasonCode.AVAILABILITY_NOT_CHECKED, "")),
        check(
            DocumentUse.RECEIVING,
            "",
            finding(
                DocumentEffect.STOPS,
                DocumentReasonCode.FIELD_MISSING,
                DocumentField.REFERENCE.pointer(),
                Argument.of(DocumentField.REFERENCE.title())),
            new DocumentFinding(
                "/recycled_content",
                List.of(
                    ground(
                        DocumentEffect.ADVISES, DocumentReasonCode.RECYCLED_CONTENT_WITHOUT_VALUE),
                    ground(
                        DocumentEffect.ADVISES,
                        DocumentReasonCode.RECYCLED_CONTENT_WITHOUT_METHOD)))));
  }

  private static DocumentCheck check(
      DocumentUse use, String reference, DocumentFinding... findings) {
    Stamp.Part part = new Stamp.Part("1", "a".repeat(64));
    Stamp stamp =
        new Stamp(
            part,
            new Stamp.Part("asi:coc:2@1", part.content()),
            part,
            List.of(),
            StandardId.parse("asi:coc:2"),
            LocalDate.of(2026, 11, 23),
            false,
            false,
            Map.of(),
            part.content());
    return new DocumentCheck(
        stamp,
        use,
        reference,
        DocumentVerdict.of(use, Stream.of(findings).map(DocumentFinding::effect).toList()),
        List.of(findings));
  }

  private static DocumentFinding finding(
      DocumentEffect effect, DocumentReasonCode code, String field, Argument... arguments) {
    return new DocumentFinding(field, List.of(ground(effect, code, arguments)));
  }

  private static Ground<DocumentEffect, DocumentReasonCode> ground(
      DocumentEffect effect, DocumentReasonCode code, Argument... arguments) {
    Provenance provenance =
        new Provenance(EvidenceLevel.CONFIRMED, List.of("https://example.org/page"), "");
    Citation citation = new Citation(Reference.parse("asi:coc:2#9.2"), provenance);
    return new Ground<>(
        GroundLayer.DECIDING,
        effect,
        new Reason<>(code, List.of(arguments), List.of(), citation, "A rule says so"));
  }
}
