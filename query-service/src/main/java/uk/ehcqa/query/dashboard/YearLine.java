package uk.ehcqa.query.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One calendar year of the timeliness table.
 *
 * @param name "2025", or "2026 so far"
 * @param afterOverturnedRefusal plans that are in neither rate
 */
record YearLine(
        String name,
        CountedRate finalPlansExcluding,
        CountedRate finalPlansIncluding,
        CountedCases afterOverturnedRefusal,
        @Nullable BigDecimal averageWeeks,
        CountedRate decisions,
        CountedRate noPlanNotices) {}
