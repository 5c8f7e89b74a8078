package uk.ehcqa.command.contribution;

import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.PSYCHOLOGY;
import static uk.ehcqa.command.casework.CaseFixture.THERAPY;
import static uk.ehcqa.command.casework.CaseFixture.caseOn;
import static uk.ehcqa.command.contribution.ContributionStory.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ehcqa.command.casework.EhcCase;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.contribution.AcceptContribution;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.ContributionAccepted;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionDateCorrected;
import uk.ehcqa.shared.contribution.ContributionExceptionRecorded;
import uk.ehcqa.shared.contribution.ContributionExceptionWithdrawn;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.ContributionStepMarkedRecordedInError;
import uk.ehcqa.shared.contribution.CorrectContributionDate;
import uk.ehcqa.shared.contribution.MarkContributionStepRecordedInError;
import uk.ehcqa.shared.contribution.RecordContributionException;
import uk.ehcqa.shared.contribution.ReturnContribution;
import uk.ehcqa.shared.contribution.WithdrawContributionException;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.ServiceId;

/** Of advice that came on 20 March 2025 and was due on 2 April. Today is 1 September 2026. */
class ReadAdviceTest {

    static final LocalDate READ = LocalDate.of(2025, 3, 24);
    static final ContributionAccepted ACCEPTED = new ContributionAccepted(CASE, 1, 1, READ, ALL_MET, null);
    static final ContributionExceptionRecorded MISSED = new ContributionExceptionRecorded(
            CASE,
            1,
            1,
            AdviceExceptionGround.MISSED_APPOINTMENT,
            LocalDate.of(2025, 2, 20),
            LocalDate.of(2025, 2, 20),
            "Invented letter");

    final FixtureConfiguration<EhcCase> september = caseOn(LocalDate.of(2026, 9, 1));

    @Test
    void is_for_whoever_answers_for_the_service_that_gave_it() {
        september
                .given(asked(ANSWERED))
                .when(new AcceptContribution(CASE, 1, READ, ALL_MET, null), lead(THERAPY))
                .expectEvents(ACCEPTED);
        september
                .given(asked(ANSWERED))
                .when(new ReturnContribution(CASE, 1, READ, VAGUE, "Minutes, please"), lead(THERAPY))
                .expectEvents(RETURNED);
    }

    @Test
    void is_unknown_to_whoever_answers_for_other_services() {
        for (var command : List.of(
                new AcceptContribution(CASE, 1, READ, ALL_MET, null),
                new ReturnContribution(CASE, 1, READ, VAGUE, "Minutes, please"))) {
            september
                    .given(asked(ANSWERED))
                    .when(command, lead(PSYCHOLOGY))
                    .expectNoEvents()
                    .expectExceptionMessage("CONTRIBUTION_UNKNOWN");
            september
                    .given(asked(ANSWERED))
                    .when(command, new Identity("Lead", Role.CONTRIBUTION_LEAD, null).toMetadata())
                    .expectNoEvents()
                    .expectExceptionMessage("CONTRIBUTION_UNKNOWN");
        }
    }

    private static Map<String, String> lead(ServiceId service) {
        return new Identity("Designated clinical officer", Role.CONTRIBUTION_LEAD, null, Set.of(service)).toMetadata();
    }

    @Test
    void sends_it_back_with_what_is_to_be_put_right_and_never_moves_its_date() {
        september
                .given(asked(ANSWERED))
                .when(new ReturnContribution(CASE, 1, READ, VAGUE, " Minutes, please "))
                .expectEvents(RETURNED);
        answered("ADVICE_CHECK_FOUND_NOTHING", new ReturnContribution(CASE, 1, READ, ALL_MET, "Why"), asked(ANSWERED));
        answered("WHAT_IS_ASKED_NEEDED", new ReturnContribution(CASE, 1, READ, VAGUE, " "), asked(ANSWERED));
        answered(
                "ADVICE_CHECK_INCOMPLETE",
                new ReturnContribution(CASE, 1, READ, AdviceCheck.of(Map.of()), "Why"),
                asked(ANSWERED));
    }

    @Test
    void accepts_it_with_notes_where_not_everything_is_met() {
        september
                .given(asked(ANSWERED))
                .when(new AcceptContribution(CASE, 1, READ, ALL_MET, " "))
                .expectEvents(ACCEPTED);
        september
                .given(asked(ANSWERED))
                .when(new AcceptContribution(CASE, 1, READ, VAGUE, " The minutes follow "))
                .expectEvents(new ContributionAccepted(CASE, 1, 1, READ, VAGUE, "The minutes follow"));
        answered("NOTES_NEEDED", new AcceptContribution(CASE, 1, READ, VAGUE, null), asked(ANSWERED));
    }

    @Test
    void reads_what_came_once_and_not_before_it_came() {
        answered("NO_ANSWER_TO_READ", new AcceptContribution(CASE, 1, READ, ALL_MET, null), asked());
        answered("NO_ANSWER_TO_READ", new AcceptContribution(CASE, 1, READ, ALL_MET, null), asked(ANSWERED, ACCEPTED));
        answered("NO_ANSWER_TO_READ", new AcceptContribution(CASE, 1, READ, ALL_MET, null), asked(ANSWERED, RETURNED));
        answered(
                "CONTRIBUTION_STEP_TOO_EARLY",
                new AcceptContribution(CASE, 1, LocalDate.of(2025, 3, 19), ALL_MET, null),
                asked(ANSWERED));
    }

    @Test
    void excuses_it_by_a_circumstance_within_its_six_weeks() {
        september
                .given(asked())
                .when(new RecordContributionException(
                        CASE, 1, MISSED.ground(), MISSED.firstDay(), MISSED.lastDay(), " Invented letter "))
                .expectEvents(MISSED);
        answered(
                "ADVICE_EXCEPTION_WITHOUT_GROUND",
                new RecordContributionException(
                        CASE,
                        1,
                        AdviceExceptionGround.MISSED_APPOINTMENT,
                        LocalDate.of(2025, 2, 18),
                        LocalDate.of(2025, 2, 18),
                        "Invented letter"),
                asked());
        answered(
                "EVIDENCE_NEEDED",
                new RecordContributionException(CASE, 1, MISSED.ground(), MISSED.firstDay(), MISSED.lastDay(), " "),
                asked());
        september
                .given(asked(MISSED))
                .when(new WithdrawContributionException(CASE, 1, 1, " Not so "))
                .expectEvents(new ContributionExceptionWithdrawn(CASE, 1, 1, "Not so"));
        answered("ADVICE_EXCEPTION_UNKNOWN", new WithdrawContributionException(CASE, 1, 1, "Not so"), asked());
    }

    @Test
    void moves_the_day_it_is_due_with_the_day_of_receipt_alone() {
        september
                .given(asked())
                .when(correct(ContributionDate.RECEIVED, null, LocalDate.of(2025, 2, 20)))
                .expectEvents(new ContributionDateCorrected(
                        CASE,
                        1,
                        ContributionDate.RECEIVED,
                        null,
                        RECEIVED,
                        LocalDate.of(2025, 2, 20),
                        LocalDate.of(2025, 4, 3),
                        "Misread"));
        september
                .given(asked())
                .when(correct(ContributionDate.SENT, null, LocalDate.of(2025, 2, 18)))
                .expectEvents(new ContributionDateCorrected(
                        CASE, 1, ContributionDate.SENT, null, SENT, LocalDate.of(2025, 2, 18), DUE, "Misread"));
        september
                .given(asked(ANSWERED, RETURNED))
                .when(correct(ContributionDate.ANSWERED, null, LocalDate.of(2025, 3, 21)))
                .expectEvents(new ContributionDateCorrected(
                        CASE,
                        1,
                        ContributionDate.ANSWERED,
                        1,
                        LocalDate.of(2025, 3, 20),
                        LocalDate.of(2025, 3, 21),
                        DUE,
                        "Misread"));
    }

    @Test
    void keeps_dates_in_order_and_exceptions_on_their_ground() {
        answered("DATE_ALREADY_SO", correct(ContributionDate.RECEIVED, null, RECEIVED), asked());
        answered("CONTRIBUTION_DATE_NOT_ON_RECORD", correct(ContributionDate.ANSWERED, null, READ), asked());
        answered(
                "CONTRIBUTION_STEP_TOO_LATE",
                correct(ContributionDate.RECEIVED, null, LocalDate.of(2025, 3, 21)),
                asked(ANSWERED));
        answered(
                "CONTRIBUTION_STEP_TOO_LATE",
                correct(ContributionDate.ANSWERED, 1, LocalDate.of(2025, 3, 25)),
                asked(ANSWERED, RETURNED));
        answered(
                "CONTRIBUTION_STEP_TOO_EARLY", correct(ContributionDate.SENT, null, LocalDate.of(2025, 2, 9)), asked());
        answered(
                "ADVICE_EXCEPTION_LOSES_GROUND",
                correct(ContributionDate.RECEIVED, null, LocalDate.of(2025, 2, 21)),
                asked(MISSED));
    }

    @Test
    void marks_as_recorded_in_error_what_nothing_rests_on() {
        september
                .given(asked(ANSWERED, RETURNED))
                .when(mark(ContributionStep.RETURNED))
                .expectEvents(marked(ContributionStep.RETURNED, READ));
        september
                .given(asked(ANSWERED))
                .when(mark(ContributionStep.ANSWERED))
                .expectEvents(marked(ContributionStep.ANSWERED, LocalDate.of(2025, 3, 20)));
        answered("CONTRIBUTION_STEP_FOLLOWED_UP", mark(ContributionStep.ANSWERED), asked(ANSWERED, RETURNED));
        answered("CONTRIBUTION_STEP_FOLLOWED_UP", mark(ContributionStep.REQUESTED), asked(ANSWERED));
        answered("CONTRIBUTION_STEP_NOT_ON_RECORD", mark(ContributionStep.CHASED), asked());
    }

    private static CorrectContributionDate correct(ContributionDate which, @Nullable Integer answer, LocalDate date) {
        return new CorrectContributionDate(CASE, 1, which, answer, date, " Misread ");
    }

    private static MarkContributionStepRecordedInError mark(ContributionStep step) {
        return new MarkContributionStepRecordedInError(CASE, 1, step, " Another case ");
    }

    private static ContributionStepMarkedRecordedInError marked(ContributionStep step, LocalDate date) {
        return new ContributionStepMarkedRecordedInError(CASE, 1, step, date, "Another case");
    }

    private void answered(String code, CaseCommand command, List<? extends CaseEvent> history) {
        september.given(history).when(command).expectNoEvents().expectExceptionMessage(code);
    }
}
