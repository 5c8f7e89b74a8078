package uk.ehcqa.shared.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ehcqa.shared.appeal.AppealConceded;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealWithdrawn;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MediationCertificateIssued;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.ceasing.CeasingStep;
import uk.ehcqa.shared.ceasing.CeasingStepTaken;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewOutcome;

/** Of a plan made on 26 May 2025 of which the family was told, on 20 April 2026, that it will end. */
class DisputedEndTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final Notice NOTICE = new Notice(AppealableDecision.TO_END_THE_PLAN, 1, null, 1);
    static final AppealRegistered APPEALED =
            new AppealRegistered(CASE, NOTICE, LocalDate.of(2026, 6, 1), Set.of(AppealGround.ENDING_OF_PLAN));

    @ParameterizedTest(name = "told on {0}: until {1}")
    @CsvSource({
        "2026-04-20, 2026-06-22", // two months end on a Saturday
        "2026-05-11, 2026-07-13",
        "2026-06-08, 2026-09-01", // in August
        "2026-10-26, 2027-01-04", // on 26 December, and 2 January is a Saturday
        "2026-12-31, 2027-03-01"
    })
    void is_no_end_before_the_time_to_appeal_is_over(LocalDate told, LocalDate until) {
        var end = end(new CeasingStepTaken(CASE, 1, 1, CeasingStep.DECISION_NOTIFIED, told));

        assertThat(end.maintainedUntil()).hasValue(until);
        assertThat(end.begun()).isTrue();
    }

    @Test
    void is_put_off_by_a_certificate() {
        assertThat(told(new MediationCertificateIssued(CASE, NOTICE, LocalDate.of(2026, 6, 15)))
                        .maintainedUntil())
                .hasValue(LocalDate.of(2026, 7, 15));
    }

    @Test
    void is_put_off_until_an_appeal_is_decided() {
        assertThat(told(APPEALED).isAppealUndecided()).isTrue();
        assertThat(told(APPEALED).maintainedUntil()).isEmpty();
        assertThat(told(APPEALED, new AppealDecided(CASE, NOTICE, LocalDate.of(2026, 7, 14), null, false))
                        .maintainedUntil())
                .hasValue(LocalDate.of(2026, 7, 14));
        assertThat(told(APPEALED, new AppealWithdrawn(CASE, NOTICE, LocalDate.of(2026, 6, 3)))
                        .maintainedUntil())
                .hasValue(LocalDate.of(2026, 6, 22));
    }

    @Test
    void does_not_come_where_the_plan_is_kept() {
        var ordered = told(
                APPEALED, new AppealDecided(CASE, NOTICE, LocalDate.of(2026, 7, 14), OrderKind.MAINTAIN_PLAN, false));
        var conceded =
                told(APPEALED, new AppealConceded(CASE, NOTICE, LocalDate.of(2026, 6, 3), OrderKind.MAINTAIN_PLAN));

        assertThat(ordered.isOverturned()).isTrue();
        assertThat(ordered.begun()).isFalse();
        assertThat(conceded.isOverturned()).isTrue();
    }

    @Test
    void is_disputed_after_the_decision_of_a_review_too() {
        var notice = new Notice(AppealableDecision.TO_END_THE_PLAN, 1, 1);
        var end = end(
                new ReviewDecided(CASE, 1, null, LocalDate.of(2026, 4, 20), ReviewOutcome.CEASE, false),
                new AppealRegistered(CASE, notice, LocalDate.of(2026, 6, 1), Set.of(AppealGround.ENDING_OF_PLAN)));

        assertThat(end.isAppealUndecided()).isTrue();
    }

    private static DisputedEnd told(CaseEvent... events) {
        var file = end(new CeasingStepTaken(CASE, 1, 1, CeasingStep.DECISION_NOTIFIED, LocalDate.of(2026, 4, 20)))
                .file();
        return new DisputedEnd(after(file, events), 1);
    }

    private static DisputedEnd end(CaseEvent... events) {
        var rowan = new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null);
        var opened = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2025-0413"), rowan))
                .after(new EarlierPlanRecorded(CASE, 1, LocalDate.of(2025, 5, 26), null));
        return new DisputedEnd(after(opened, events), 1);
    }

    private static CaseFile after(CaseFile file, CaseEvent... events) {
        for (var event : events) {
            file = file.after(event);
        }
        return file;
    }
}
