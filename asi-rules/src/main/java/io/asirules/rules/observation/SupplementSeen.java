package io.asirules.rules.observation;

import com.google.common.annotations.Beta;
import io.asirules.model.document.DocumentUse;

/**
 * Further information on a CoC Document, such as origin.
 *
 * @param use whether the document is about to be issued, or was received
 * @param evidenceNamed whether evidence for it is named
 */
@Beta
public record SupplementSeen(DocumentUse use, boolean evidenceNamed) {}
