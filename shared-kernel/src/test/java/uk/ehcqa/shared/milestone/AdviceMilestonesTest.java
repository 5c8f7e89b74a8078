package uk.ehcqa.shared.milestone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionExceptionRecorded;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.NilReturnGiven;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.timeliness.ReviewReading;

/** The dates of those who are asked for advice on an assessment that was requested on 12 January 2026 and agreed on 17 February. */
class AdviceMilestonesTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");

    CaseFile file;

    @BeforeEach
    void two_are_asked() {
        var rowan = new Child("Example", "Rowan", LocalDate.of(2018, 5, 14), Sex.FEMALE, null, null, null, null, null);
        file = CaseFile.openedBy(new CaseOpened(CASE, new CaseReference("2026-0413"), rowan))
                .after(RequestReceived.on(CASE, 1, LocalDate.of(2026, 1, 12), RequestSource.HEALTH))
                .after(new AssessmentAgreed(CASE, 1, LocalDate.of(2026, 2, 17)))
                .after(new AdviceRequested(CASE, 1, LocalDate.of(2026, 3, 3)))
                .after(asked(1, LocalDate.of(2026, 3, 5)))
                .after(asked(2, LocalDate.of(2026, 3, 3)));
    }

    @Test
    void are_those_of_each_who_is_asked() {
        assertThat(advice())
                .containsExactly(
                        "advice 1, from 2026-03-05, due 2026-04-16, met null, excepted false",
                        "advice 2, from 2026-03-03, due 2026-04-14, met null, excepted false");
    }

    @Test
    void are_met_by_the_answer_and_by_no_nil_return() {
        then(answered(1, LocalDate.of(2026, 4, 16)), new NilReturnGiven(CASE, 2, LocalDate.of(2026, 3, 20)));

        assertThat(advice())
                .containsExactly("advice 1, from 2026-03-05, due 2026-04-16, met 2026-04-16, excepted false");
    }

    @Test
    void are_excepted_by_a_missed_appointment_that_leaves_the_twenty_weeks_alone() {
        then(new ContributionExceptionRecorded(
                CASE,
                1,
                1,
                AdviceExceptionGround.MISSED_APPOINTMENT,
                LocalDate.of(2026, 3, 18),
                LocalDate.of(2026, 3, 18),
                "Letter"));

        assertThat(advice())
                .containsExactly(
                        "advice 1, from 2026-03-05, due 2026-04-16, met null, excepted true",
                        "advice 2, from 2026-03-03, due 2026-04-14, met null, excepted false");
        assertThat(milestones().stream().filter(it -> it.kind() == MilestoneKind.FINAL_PLAN))
                .singleElement()
                .satisfies(twentyWeeks -> {
                    assertThat(twentyWeeks.dueOn()).isEqualTo(LocalDate.of(2026, 6, 1));
                    assertThat(twentyWeeks.wasExcepted()).isFalse();
                });
    }

    @Test
    void are_nobodys_to_be_late_with_among_the_authoritys_own() {
        assertThat(milestones().stream()
                        .filter(it -> it.kind() == MilestoneKind.ADVICE)
                        .map(it -> it.on(LocalDate.of(2026, 4, 17))))
                .containsExactly(MilestoneStanding.PASSED, MilestoneStanding.PASSED);
    }

    @Test
    void are_waited_for_no_longer_once_everything_stops() {
        assertThat(new AwaitedAdvice(file).all()).hasSize(2);

        for (var stop : List.of(
                new ChildDied(CASE, LocalDate.of(2026, 4, 1)),
                new RequestWithdrawn(CASE, 1, LocalDate.of(2026, 4, 1)),
                new ChildMovedAway(CASE, 1, LocalDate.of(2026, 4, 1)))) {
            assertThat(new AwaitedAdvice(file.after(stop)).all()).isEmpty();
        }
        then(answered(1, LocalDate.of(2026, 3, 30)), new ChildDied(CASE, LocalDate.of(2026, 4, 1)));
        assertThat(advice())
                .containsExactly("advice 1, from 2026-03-05, due 2026-04-16, met 2026-03-30, excepted false");
    }

    private void then(CaseEvent... events) {
        for (var event : events) {
            file = file.after(event);
        }
    }

    private List<CaseMilestone> milestones() {
        return new CaseMilestones(file, ReviewReading.CAUTIOUS).all();
    }

    private List<String> advice() {
        return milestones().stream()
                .filter(it -> it.kind() == MilestoneKind.ADVICE)
                .map(it -> "advice %s, from %s, due %s, met %s, excepted %s"
                        .formatted(
                                it.subject().contribution(),
                                it.countedFrom(),
                                it.dueOn(),
                                it.metOn(),
                                it.wasExcepted()))
                .toList();
    }

    private static ContributionRequested asked(int number, LocalDate receivedOn) {
        return new ContributionRequested(
                CASE,
                number,
                ContributionReference.of(2203 + number),
                ContributionPurpose.assessment(1),
                AdviceSource.OTHER_PERSON,
                null,
                LocalDate.of(2026, 3, 3),
                receivedOn,
                receivedOn.plusDays(42),
                "");
    }

    private static ContributionAnswered answered(int number, LocalDate on) {
        var advice = new Advice(null, "Words", List.of(), List.of(), List.of(), "Invented Author", "Neighbour", on);
        return new ContributionAnswered(CASE, number, 1, on, advice, AttachedDocuments.NONE);
    }
}
