package uk.ehcqa.shared.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.reassessment.ReassessmentStep;
import uk.ehcqa.shared.reassessment.ReassessmentStepTaken;
import uk.ehcqa.shared.timeliness.LengthsToConfirm;

/** Of somebody who was assessed in 2025, and told on 31 August that there would be no plan. */
class LastAssessedTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final LocalDate RECEIVED = LocalDate.of(2025, 5, 12);

    @ParameterizedTest(name = "a request of {0}: {1}")
    @CsvSource({"2025-08-30, ", "2025-08-31, 2025-08-31", "2026-02-28, 2025-08-31", "2026-03-01, "})
    void spares_the_authority_another_assessment_for_six_months(LocalDate request, @Nullable LocalDate assessedOn) {
        var file =
                file(new AssessmentAgreed(CASE, 1, RECEIVED), new NoPlanNoticeSent(CASE, 1, LocalDate.of(2025, 8, 31)));

        assertThat(of(file).sparing(request).orElse(null)).isEqualTo(assessedOn);
    }

    @Test
    void is_no_refusal_to_assess() {
        var file = file(new AssessmentRefused(CASE, 1, LocalDate.of(2025, 6, 2)));

        assertThat(of(file).sparing(LocalDate.of(2025, 7, 1))).isEmpty();
    }

    @Test
    void is_a_reassessment_too() {
        var file = file(
                new EarlierPlanRecorded(CASE, 1, LocalDate.of(2024, 5, 26), null),
                new ReassessmentStepTaken(CASE, 1, 1, ReassessmentStep.REASSESSMENT_AGREED, LocalDate.of(2025, 9, 1)),
                new ReassessmentStepTaken(
                        CASE, 1, 1, ReassessmentStep.NO_AMENDMENT_NOTIFIED, LocalDate.of(2025, 12, 1)));

        assertThat(of(file).sparing(LocalDate.of(2026, 5, 31))).contains(LocalDate.of(2025, 12, 1));
        assertThat(of(file).sparing(LocalDate.of(2026, 6, 1))).isEmpty();
    }

    private static LastAssessed of(CaseFile file) {
        return new LastAssessed(file, LengthsToConfirm.USUAL);
    }

    private static CaseFile file(CaseEvent... events) {
        var child = new Child("Example", "Rowan", LocalDate.of(2019, 5, 14), Sex.FEMALE, null, null, null, null, null);
        var file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), child))
                .after(new RequestReceived(
                        CASE,
                        1,
                        RECEIVED,
                        null,
                        RECEIVED.plusDays(42),
                        RECEIVED.plusDays(112),
                        RECEIVED.plusDays(140)));
        for (var event : events) {
            file = file.after(event);
        }
        return file;
    }
}
