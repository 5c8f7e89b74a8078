package uk.ehcqa.query.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.timeliness.TimeLimit;

/** A row of {@code query.needs_assessment}, told step by step. */
public final class Assessment {

    final LocalDate receivedOn;
    Stage stage = Stage.DECIDING_TO_ASSESS;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    Boolean agreed;

    @Nullable
    LocalDate noPlanNoticeOn;

    @Nullable
    LocalDate finalPlanOn;

    @Nullable
    LocalDate endedOn;

    boolean excepted;
    boolean overturned;

    @Nullable
    RequestSource requestedBy = RequestSource.EDUCATION_SETTING;

    private Assessment(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public static Assessment received(String on) {
        return received(LocalDate.parse(on));
    }

    public static Assessment received(LocalDate on) {
        return new Assessment(on);
    }

    public Assessment requestedBy(@Nullable RequestSource source) {
        requestedBy = source;
        return this;
    }

    public Assessment agreed(LocalDate on) {
        return decided(on, true, Stage.ASSESSING, null);
    }

    public Assessment agreed(String on) {
        return agreed(LocalDate.parse(on));
    }

    public Assessment refused(LocalDate on) {
        return decided(on, false, Stage.NOT_ASSESSED, on);
    }

    public Assessment refused(String on) {
        return refused(LocalDate.parse(on));
    }

    /** Whichever refusal there was: the assessment goes on. */
    public Assessment overturned() {
        overturned = true;
        stage = Stage.ASSESSING;
        endedOn = null;
        return this;
    }

    public Assessment noPlan(LocalDate on) {
        noPlanNoticeOn = on;
        return ended(Stage.NO_PLAN, on);
    }

    public Assessment noPlan(String on) {
        return noPlan(LocalDate.parse(on));
    }

    public Assessment finalPlan(LocalDate on) {
        finalPlanOn = on;
        return ended(Stage.PLAN_ISSUED, on);
    }

    public Assessment finalPlan(String on) {
        return finalPlan(LocalDate.parse(on));
    }

    public Assessment ended(Stage as, LocalDate on) {
        stage = as;
        endedOn = on;
        return this;
    }

    public Assessment ended(Stage as, String on) {
        return ended(as, LocalDate.parse(on));
    }

    /** From the limit of the final plan. */
    public Assessment excepted() {
        excepted = true;
        return this;
    }

    /** The limit that has to be met next; none after an overturned refusal. */
    @Nullable
    TimeLimit nextLimit() {
        if (!stage.isOpen() || overturned) {
            return null;
        }
        return switch (stage) {
            case DECIDING_TO_ASSESS -> TimeLimit.ASSESSMENT_DECISION;
            case ASSESSING -> TimeLimit.NO_PLAN_NOTICE;
            default -> TimeLimit.FINAL_PLAN;
        };
    }

    private Assessment decided(LocalDate on, boolean toAssess, Stage then, @Nullable LocalDate end) {
        decidedOn = on;
        agreed = toAssess;
        stage = then;
        endedOn = end;
        return this;
    }
}
