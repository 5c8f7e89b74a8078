package uk.ehcqa.shared.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.service.ServiceId;

/** After a decision to assess on 17 February 2026. */
class ContributionsTest {

    static final CaseId CASE = CaseId.of("00000000-0000-4000-8000-000000000413");
    static final ServiceId THERAPY = ServiceId.of("00000000-0000-4000-8000-0000000000a1");
    static final LocalDate DECIDED = LocalDate.of(2026, 2, 17);
    static final LocalDate DUE = LocalDate.of(2026, 4, 16);
    static final AdviceCheck CHECK = AdviceCheck.of(Map.of(AdviceCriterion.SMART_OUTCOMES, CriterionMet.NOT_MET));

    @Test
    void are_due_six_weeks_after_they_were_received_however_early_they_were_sent() {
        var asked = after(asked("2026-03-03", "2026-03-05"));

        assertThat(asked.dueOn()).contains(DUE);
        assertThat(asked.standing()).isEqualTo(ContributionStanding.REQUESTED);
        assertThat(asked.isOverdueOn(DUE)).isFalse();
        assertThat(asked.isOverdueOn(LocalDate.of(2026, 4, 17))).isTrue();
    }

    @Test
    void tell_three_faults_apart() {
        var sentLate = after(asked("2026-03-04", "2026-03-05"), answered(1, "2026-04-16"));
        assertThat(faults(sentLate)).isEqualTo("asked late true, answered late false, returned 0");

        var answeredLate = after(asked("2026-03-03", "2026-03-05"), answered(1, "2026-04-17"));
        assertThat(faults(answeredLate)).isEqualTo("asked late false, answered late true, returned 0");

        var returnedTwice = after(
                asked("2026-03-03", "2026-03-05"),
                answered(1, "2026-04-10"),
                returned(1, "2026-04-13"),
                answered(2, "2026-05-04"),
                returned(2, "2026-05-05"),
                answered(3, "2026-05-20"),
                accepted(3, "2026-05-21"));
        assertThat(faults(returnedTwice)).isEqualTo("asked late false, answered late false, returned 2");
        assertThat(returnedTwice.usableOn()).contains(LocalDate.of(2026, 5, 21));
        assertThat(returnedTwice.wasAcceptedFirstTime()).isFalse();
    }

    @Test
    void keep_their_date_when_advice_is_sent_back() {
        var returned = after(asked("2026-03-03", "2026-03-05"), answered(1, "2026-04-10"), returned(1, "2026-04-13"));

        assertThat(returned.standing()).isEqualTo(ContributionStanding.RETURNED);
        assertThat(returned.dueOn()).contains(DUE);
        assertThat(returned.answeredOn()).contains(LocalDate.of(2026, 4, 10));
        assertThat(returned.usableOn()).isEmpty();
    }

    @Test
    void count_no_nil_return_as_advice() {
        var nil = after(asked("2026-03-03", "2026-03-05"), new NilReturnGiven(CASE, 1, LocalDate.of(2026, 3, 20)));

        assertThat(nil.standing()).isEqualTo(ContributionStanding.NIL_RETURN);
        assertThat(nil.answeredOn()).isEmpty();
        assertThat(nil.respondedOn()).contains(LocalDate.of(2026, 3, 20));
        assertThat(nil.usableOn()).isEmpty();
        assertThat(nil.isOverdueOn(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void move_their_date_with_the_day_of_receipt_alone() {
        var corrected = after(
                asked("2026-03-03", "2026-03-03"),
                corrected(ContributionDate.RECEIVED, null, "2026-03-05", "2026-04-16"));
        assertThat(corrected.dueOn()).contains(DUE);

        var sent = after(
                asked("2026-03-03", "2026-03-05"), corrected(ContributionDate.SENT, null, "2026-03-02", "2026-04-16"));
        assertThat(sent.dueOn()).contains(DUE);
        assertThat(sent.dateOf(ContributionDate.SENT, 0)).contains(LocalDate.of(2026, 3, 2));
    }

    @Test
    void are_as_before_what_was_recorded_in_error() {
        var answered = after(
                asked("2026-03-03", "2026-03-05"),
                answered(1, "2026-04-10"),
                returned(1, "2026-04-13"),
                inError(ContributionStep.RETURNED));
        assertThat(answered.standing()).isEqualTo(ContributionStanding.ANSWERED);

        var asked = after(
                asked("2026-03-03", "2026-03-05"),
                answered(1, "2026-04-10"),
                inError(ContributionStep.ANSWERED),
                new ContributionChased(CASE, 1, LocalDate.of(2026, 4, 10), ChaseMeans.EMAIL),
                inError(ContributionStep.CHASED));
        assertThat(asked).isEqualTo(after(asked("2026-03-03", "2026-03-05")));
    }

    @Test
    void are_forgotten_when_they_were_asked_for_in_error_and_keep_their_number() {
        var none =
                Contributions.NONE.after(asked("2026-03-03", "2026-03-05")).after(inError(ContributionStep.REQUESTED));

        assertThat(none.hasAny()).isFalse();
        assertThat(none.next()).isEqualTo(2);
    }

    @Test
    void are_usable_at_once_where_advice_is_held() {
        var held = after(new ExistingAdviceUsed(
                CASE,
                1,
                new ContributionReference("R-2204"),
                ContributionPurpose.assessment(1),
                AdviceSource.EDUCATIONAL,
                null,
                new ExistingAdvice(
                        LocalDate.of(2026, 3, 3),
                        LocalDate.of(2026, 1, 20),
                        LocalDate.of(2026, 3, 1),
                        LocalDate.of(2026, 3, 2),
                        LocalDate.of(2026, 3, 3)),
                "School report",
                AttachedDocuments.NONE));

        assertThat(held.standing()).isEqualTo(ContributionStanding.REUSED);
        assertThat(held.usableOn()).contains(LocalDate.of(2026, 3, 3));
        assertThat(held.dueOn()).isEmpty();
    }

    @Test
    void say_what_rests_on_what() {
        var steps = new ContributionSteps(after(
                asked("2026-03-03", "2026-03-05"),
                answered(1, "2026-04-10"),
                returned(1, "2026-04-13"),
                answered(2, "2026-05-04")));

        assertThat(steps.onRecord())
                .containsExactly(ContributionStep.REQUESTED, ContributionStep.ANSWERED, ContributionStep.RETURNED);
        assertThat(steps.lastOn(ContributionStep.ANSWERED)).contains(LocalDate.of(2026, 5, 4));
        assertThat(steps.followedUpBy(ContributionStep.ANSWERED)).isEmpty();
        assertThat(steps.followedUpBy(ContributionStep.RETURNED)).contains(ContributionStep.ANSWERED);
        assertThat(steps.followedUpBy(ContributionStep.REQUESTED)).contains(ContributionStep.ANSWERED);
    }

    @Test
    void leave_their_words_to_their_events() {
        var written = WrittenContribution.of(
                1,
                List.of(
                        asked("2026-03-03", "2026-03-05"),
                        answered(1, "2026-04-10"),
                        returned(1, "2026-04-13"),
                        answered(2, "2026-05-04"),
                        accepted(2, "2026-05-05")));

        assertThat(written.questions()).isEqualTo("What helps?");
        assertThat(written.answers()).hasSize(2);
        assertThat(written.answers().getFirst().whatIsAsked()).isEqualTo("Minutes, please");
        assertThat(written.latest().orElseThrow().notes()).isEqualTo("Good enough");
        assertThat(written.latest().orElseThrow().advice().strengths()).isEqualTo("Answer 2");
        assertThat(WrittenContribution.of(2, List.of(asked("2026-03-03", "2026-03-05")))
                        .questions())
                .isEmpty();
    }

    private static String faults(Contribution contribution) {
        return "asked late %s, answered late %s, returned %d"
                .formatted(
                        contribution.wasAskedLate(DECIDED, 14),
                        contribution.wasAnsweredLate(),
                        contribution.timesReturned());
    }

    private static Contribution after(ContributionEvent... events) {
        var all = Contributions.NONE;
        for (var event : events) {
            all = all.after(event);
        }
        return all.numbered(1).orElseThrow();
    }

    private static ContributionRequested asked(String sentOn, String receivedOn) {
        var received = LocalDate.parse(receivedOn);
        return new ContributionRequested(
                CASE,
                1,
                new ContributionReference("R-2204"),
                ContributionPurpose.assessment(1),
                AdviceSource.MEDICAL,
                THERAPY,
                LocalDate.parse(sentOn),
                received,
                received.plusDays(42),
                "What helps?");
    }

    private static ContributionAnswered answered(int answer, String on) {
        var advice = new Advice(
                KnownToService.NOW,
                "Answer " + answer,
                List.of(),
                List.of(),
                List.of(),
                "Invented Author",
                "Therapist",
                LocalDate.parse(on));
        return new ContributionAnswered(CASE, 1, answer, LocalDate.parse(on), advice, AttachedDocuments.NONE);
    }

    private static ContributionReturned returned(int answer, String on) {
        return new ContributionReturned(CASE, 1, answer, LocalDate.parse(on), CHECK, "Minutes, please");
    }

    private static ContributionAccepted accepted(int answer, String on) {
        return new ContributionAccepted(CASE, 1, answer, LocalDate.parse(on), CHECK, "Good enough");
    }

    private static ContributionDateCorrected corrected(
            ContributionDate which, @Nullable Integer answer, String date, String dueOn) {
        return new ContributionDateCorrected(
                CASE,
                1,
                which,
                answer,
                LocalDate.of(2026, 3, 3),
                LocalDate.parse(date),
                LocalDate.parse(dueOn),
                "Misread");
    }

    private static ContributionStepMarkedRecordedInError inError(ContributionStep step) {
        return new ContributionStepMarkedRecordedInError(CASE, 1, step, LocalDate.of(2026, 3, 3), "Another case");
    }
}
