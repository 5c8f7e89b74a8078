package uk.ehcqa.query.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.words.Dates;

/**
 * A plan in force, in a list. It names no child.
 *
 * @param plan which plan of the case: the first is 1
 * @param updatedOn the day it was last updated, so far as is on record
 * @param amendmentDecidedOn the day of a later decision to amend it, where only a return tells of it
 * @param twentyFiveOn the 25th birthday of its holder; null where the personal details were erased
 */
record PlanInForce(
        String reference,
        int plan,
        LocalDate madeOn,
        LocalDate updatedOn,
        @Nullable LocalDate amendmentDecidedOn,
        @Nullable LocalDate twentyFiveOn) {

    static final RowMapper<PlanInForce> ROW = new SimplePropertyRowMapper<>(PlanInForce.class);

    /** Of {@link uk.ehcqa.shared.timeliness.CeasingRules#twentyFifthBirthday}, as PostgreSQL counts it. */
    static final String BIRTHDAY = "(c.birth_date + interval '25 years')::date";

    /** The day of birth that stands where it was erased is nobody's. */
    static final String NOT_ERASED = "c.birth_date > date '0001-01-01'";

    static final String FROM = " from query.plan p join query.case_file c using (case_id)";

    static final String SELECT =
            "select p.reference, p.plan, p.made_on, p.updated_on, p.amendment_decided_on, case when %s then %s end as twenty_five_on%s"
                    .formatted(NOT_ERASED, BIRTHDAY, FROM);

    public String made() {
        return Dates.full(madeOn);
    }

    public String updated() {
        return Dates.full(updatedOn);
    }

    public String amendmentDecided() {
        return said(amendmentDecidedOn, "");
    }

    public String twentyFive() {
        return said(twentyFiveOn, "Erased");
    }

    private static String said(@Nullable LocalDate day, String none) {
        return Optional.ofNullable(day).map(Dates::full).orElse(none);
    }
}
