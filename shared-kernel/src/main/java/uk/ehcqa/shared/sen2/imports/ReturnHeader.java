package uk.ehcqa.shared.sen2.imports;

import org.jspecify.annotations.Nullable;

/**
 * What a return says of itself, as it stands there.
 *
 * @param authority item LEA: the number of the local authority
 */
public record ReturnHeader(
        @Nullable String authority,
        @Nullable String year,
        @Nullable String referenceDate) {}
