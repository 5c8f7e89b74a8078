package uk.ehcqa.shared.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request that came while an assessment was open and is answered by it. */
public record LinkedRequest(LocalDate receivedOn, @Nullable RequestSource requestedBy) {}
