package uk.ehcqa.query.caselist;

import java.time.LocalDate;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.timeliness.Timeliness;

/**
 * Narrows a list of needs assessments by one of their time limits.
 *
 * @param from the first day of the period in which the step that the limit is set for was taken
 * @param to the last day of that period
 * @param standing how the limit stands today
 * @param excepted whether an exception bears on this limit
 * @param overWeeks the step came more than so many weeks after the request
 * @param withinWeeks the step came within so many weeks of the request
 */
public record LimitFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Timeliness standing,
        @Nullable Boolean excepted,

        @Range(min = 0, max = CaseListFilter.MOST_WEEKS, message = CaseListFilter.WEEKS) @Nullable
        Integer overWeeks,

        @Range(min = 0, max = CaseListFilter.MOST_WEEKS, message = CaseListFilter.WEEKS) @Nullable
        Integer withinWeeks) {}
