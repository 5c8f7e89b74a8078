package uk.ehcqa.query.contributionmeasure;

import org.jspecify.annotations.Nullable;

/**
 * The requests for advice of one service, stream, agency, team or month.
 *
 * @param key as addresses have it; null where nobody of the register was asked
 * @param name as people call it
 */
public record AdviceGroup(@Nullable String key, String name, AdviceCounts counts) {}
