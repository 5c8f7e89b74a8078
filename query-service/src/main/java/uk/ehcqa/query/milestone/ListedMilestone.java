package uk.ehcqa.query.milestone;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import uk.ehcqa.query.listing.DueGroup;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.Whose;

/**
 * A legal date that is still to be met, in a list.
 *
 * @param episode the number of the assessment that it concerns; 0 where none, as are the numbers that follow
 * @param proceeding the number of the amendment without a review, of the reassessment, or of the ceasing
 * @param decision of which the family was told; null where it concerns none
 * @param route whether it is mediation that leads to it, or the tribunal; null where neither is
 * @param contribution the number of the contribution within the case
 */
record ListedMilestone(
        String reference,
        String name,
        MilestoneKind kind,
        Whose whose,
        int episode,
        int plan,
        int review,
        int transfer,
        int proceeding,
        @Nullable AppealableDecision decision,
        @Nullable OverturnRoute route,
        int contribution,
        LocalDate countedFrom,
        LocalDate dueOn,
        boolean excepted) {

    static final RowMapper<ListedMilestone> ROW = new SimplePropertyRowMapper<>(ListedMilestone.class);

    public String what() {
        return Words.of(kind);
    }

    /** Of which of several it is, where that is not plain: "Final plan, Tribunal", "Plan 2". */
    @Nullable
    public String about() {
        return decision == null ? numbered() : Words.of(decision) + (route == null ? "" : ", " + Words.of(route));
    }

    public Due due(LocalDate today) {
        return new Due(dueOn, today);
    }

    public DueGroup group(LocalDate today) {
        return DueGroup.of(dueOn, today);
    }

    /** The form that records it; null where nothing is recorded of it. */
    @Nullable
    public String form() {
        return Optional.ofNullable(MilestoneForms.of(kind, decision))
                .map(form -> "/cases/" + reference + form)
                .orElse(null);
    }

    /** Keeps the name out of logs. */
    @Override
    public String toString() {
        return "ListedMilestone[" + reference + ", " + kind + "]";
    }

    @Nullable
    private String numbered() {
        return Stream.of(
                        contribution > 0 ? "Advice " + contribution : null,
                        episode > 1 ? "Assessment " + episode : null,
                        plan > 1 ? "Plan " + plan : null)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }
}
