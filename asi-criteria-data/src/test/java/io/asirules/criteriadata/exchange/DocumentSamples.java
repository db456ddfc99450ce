package io.asirules.criteriadata.exchange;

import io.asirules.criteriadata.internal.JsonCursor;
import io.asirules.model.custody.CocDocument;

/** A CoC Document of made-up parties, with everything that one can state. */
final class DocumentSamples {

  static final String WHOLE =
      """
      {
        "issued": "2025-03-14",
        "reference": "NL-2025-0117",
        "issuer": {
          "name": "Northlight Casthouse",
          "address": "1 Harbour Road, Northlight",
          "certificate": "MADE-UP-COC-1"
        },
        "customer": {
          "name": "Southbank Rolling",
          "address": "7 Mill Lane, Southbank",
          "certificate": "MADE-UP-COC-2"
        },
        "customer_certified": true,
        "contact": "M. Example, quality",
        "conformity_stated": true,
        "material": "ASI Aluminium",
        "coc_mass": {"value": 24500, "unit": "kg"},
        "total_mass": {"value": 25.0, "unit": "t"},
        "recycled_content": {"percent": 40, "method": "mass of scrap over mass of metal cast"},
        "carbon_footprint": {"value": 4.2, "method": "cradle to gate"},
        "supplements": [{"statement": "Cast at Northlight", "evidence": "cast certificate 881"}],
        "corrections": [
          {
            "found": "2025-03-20",
            "error": "mass in pounds",
            "correction": "24500 kg",
            "agreed": "2025-03-22",
            "prevention": "unit fixed in the form"
          }
        ]
      }
      """;

  private DocumentSamples() {}

  static CocDocument read(String json) {
    return CocDocumentJson.read(JsonCursor.parse(Samples.bytes(json)));
  }
}
