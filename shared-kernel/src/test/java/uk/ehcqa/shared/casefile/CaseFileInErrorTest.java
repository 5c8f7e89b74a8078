package uk.ehcqa.shared.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;
import uk.ehcqa.shared.casework.DeathMarkedRecordedInError;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;

class CaseFileInErrorTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate DIED = LocalDate.of(2025, 6, 2);
    static final DeathMarkedRecordedInError NOT_DIED = new DeathMarkedRecordedInError(CASE, DIED, "A cousin");

    CaseFile file;

    @BeforeEach
    void a_request() {
        var rowan = new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null);
        file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), rowan))
                .after(RequestReceived.on(CASE, 1, LocalDate.of(2025, 1, 6), RequestSource.HEALTH));
    }

    @Test
    void is_without_the_plan_whose_sending_was_recorded_in_error() {
        var issued = file.after(new FinalPlanSent(CASE, 1, LocalDate.of(2025, 5, 20)));

        var marked = issued.after(new StepMarkedRecordedInError(
                CASE, 1, Step.FINAL_PLAN_SENT, LocalDate.of(2025, 5, 20), "Another case", null));

        assertThat(issued.planInForce()).isPresent();
        assertThat(marked.plans()).isEmpty();
        assertThat(marked.openAssessment()).isPresent();
    }

    @Test
    void goes_on_as_before_a_death_that_was_recorded_in_error() {
        var before = file.after(new AssessmentAgreed(CASE, 1, LocalDate.of(2025, 2, 10)));

        var after = before.after(new ChildDied(CASE, DIED)).after(NOT_DIED);

        assertThat(after.diedOn()).isNull();
        assertThat(after.deathsInError()).containsExactly(DIED);
        assertThat(after.assessments()).isEqualTo(before.assessments());
        assertThat(after.assessment(1).stage()).isEqualTo(Stage.ASSESSING);
    }

    @Test
    void knows_every_date_that_a_death_recorded_in_error_ever_had() {
        var putRight = DIED.plusDays(1);

        var after = file.after(new ChildDied(CASE, DIED))
                .after(new DateOfDeathCorrected(CASE, DIED, putRight, "Misread"))
                .after(new DeathMarkedRecordedInError(CASE, putRight, "A cousin"));

        assertThat(after.deathsInError()).containsExactly(LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 3));
    }

    @Test
    void has_its_plan_in_force_again_unless_it_had_ended_otherwise() {
        var inForce = file.after(new EarlierPlanRecorded(CASE, 1, LocalDate.of(2021, 9, 1), null));
        var ended = inForce.after(new PlanCeased(CASE, 1, LocalDate.of(2024, 8, 31), CeaseReason.NEEDS_MET));
        var endedByDeath = inForce.after(new PlanCeased(CASE, 1, DIED, CeaseReason.DIED));

        assertThat(inForce.after(new ChildDied(CASE, DIED)).after(NOT_DIED).plans())
                .isEqualTo(inForce.plans());
        assertThat(endedByDeath.after(new ChildDied(CASE, DIED)).after(NOT_DIED).plans())
                .isEqualTo(inForce.plans());
        assertThat(ended.after(new ChildDied(CASE, DIED)).after(NOT_DIED).plans())
                .isEqualTo(ended.plans());
    }
}
