package uk.ehcqa.query.ceasing;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.words.Dates;

/**
 * A plan in force of which it is considered, or decided, that it will end. It names no child.
 *
 * @param plan which plan of the case: the first is 1
 * @param familyConsultedOn null where that is not on record
 * @param settingConsultedOn null where that is not on record
 * @param decidedOn the day the family was told, in a notice of its own or in a review; null where it is only considered
 * @param maintainedUntil the last day of the time to appeal; null where it is only considered, or an appeal is undecided
 */
record EndingPlan(
        String reference,
        int plan,
        @Nullable LocalDate familyConsultedOn,
        @Nullable LocalDate settingConsultedOn,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate maintainedUntil) {

    static final RowMapper<EndingPlan> ROW = new SimplePropertyRowMapper<>(EndingPlan.class);

    public String family() {
        return said(familyConsultedOn);
    }

    public String setting() {
        return said(settingConsultedOn);
    }

    public String decided() {
        return Optional.ofNullable(decidedOn).map(Dates::full).orElse("Not decided");
    }

    public String maintained() {
        return Optional.ofNullable(maintainedUntil)
                .map(Dates::full)
                .orElse(decidedOn == null ? "" : "The appeal is decided");
    }

    private static String said(@Nullable LocalDate consultedOn) {
        return Optional.ofNullable(consultedOn).map(Dates::full).orElse("Not recorded");
    }
}
