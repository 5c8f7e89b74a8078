package uk.ehcqa.query.calendaryear;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.counted.CountedCases;
import uk.ehcqa.query.counted.CountedRate;

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
