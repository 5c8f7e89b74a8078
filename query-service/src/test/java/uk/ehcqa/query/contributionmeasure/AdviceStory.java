package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceExceptionGround;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionAccepted;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionDeclined;
import uk.ehcqa.shared.contribution.ContributionExceptionRecorded;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.ContributionWithdrawn;
import uk.ehcqa.shared.contribution.DeclineReason;
import uk.ehcqa.shared.contribution.ExistingAdvice;
import uk.ehcqa.shared.contribution.ExistingAdviceUsed;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.NilReturnGiven;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.service.ServiceId;

/** A case of an invented child in which advice is asked for, told in the order in which it was recorded. */
final class AdviceStory {

    private static final AdviceCheck CHECK = AdviceCheck.of(Map.of());

    private final CaseStory story;
    private final int caseNumber;
    private int contributions;
    private int answers;

    private AdviceStory(CaseStory story, int caseNumber) {
        this.story = story;
        this.caseNumber = caseNumber;
    }

    /** Case 2026-0413 for number 413, whose assessment was agreed that day. */
    static AdviceStory agreed(int caseNumber, String agreedOn) {
        return new AdviceStory(
                CaseStory.of("2026-%04d".formatted(caseNumber), "Rowan", "Example", "2019-05-14")
                        .requestReceived(LocalDate.parse(agreedOn).minusDays(35).toString())
                        .agreedToAssess(agreedOn),
                caseNumber);
    }

    CaseStory story() {
        return story;
    }

    AdviceStory and(Function<CaseId, CaseEvent> event) {
        story.and(event);
        return this;
    }

    /** Received on the day it was sent. */
    AdviceStory asked(@Nullable ServiceId service, String sentOn) {
        var day = LocalDate.parse(sentOn);
        return asked(service, ContributionPurpose.assessment(1), day, day, day.plusDays(42));
    }

    AdviceStory asked(
            @Nullable ServiceId service,
            ContributionPurpose purpose,
            LocalDate sentOn,
            LocalDate receivedOn,
            LocalDate dueOn) {
        contributions++;
        answers = 0;
        var source = service == null ? AdviceSource.FAMILY : AdviceSource.MEDICAL;
        return and(id -> new ContributionRequested(
                id,
                contributions,
                reference(),
                purpose,
                source,
                service,
                sentOn,
                receivedOn,
                dueOn,
                "What can Rowan say?"));
    }

    AdviceStory held(String decidedOn) {
        var day = LocalDate.parse(decidedOn);
        contributions++;
        return and(id -> new ExistingAdviceUsed(
                id,
                contributions,
                reference(),
                ContributionPurpose.assessment(1),
                AdviceSource.EDUCATIONAL,
                null,
                new ExistingAdvice(day, day, day, day, day),
                "The head's report",
                AttachedDocuments.NONE));
    }

    AdviceStory answered(String date) {
        answers++;
        var day = LocalDate.parse(date);
        var advice = new Advice(
                KnownToService.NOW, "Joins in", List.of(), List.of(), List.of(), "A. Therapist", "Therapist", day);
        return and(id -> new ContributionAnswered(id, contributions, answers, day, advice, AttachedDocuments.NONE));
    }

    AdviceStory sentBack(String date) {
        return and(id -> new ContributionReturned(
                id, contributions, answers, LocalDate.parse(date), CHECK, "How many minutes?"));
    }

    AdviceStory accepted(String date) {
        return and(id -> new ContributionAccepted(id, contributions, answers, LocalDate.parse(date), CHECK, null));
    }

    AdviceStory notKnown(String date) {
        return and(id -> new NilReturnGiven(id, contributions, LocalDate.parse(date)));
    }

    AdviceStory declined(String date) {
        return and(id -> new ContributionDeclined(
                id, contributions, LocalDate.parse(date), DeclineReason.ANOTHER_SERVICE, "Ask the nurse"));
    }

    AdviceStory takenBack(String date) {
        return and(id -> new ContributionWithdrawn(id, contributions, LocalDate.parse(date), "No longer needed"));
    }

    AdviceStory excepted(String date) {
        var day = LocalDate.parse(date);
        return and(id -> new ContributionExceptionRecorded(
                id, contributions, 1, AdviceExceptionGround.MISSED_APPOINTMENT, day, day, "Letter"));
    }

    private ContributionReference reference() {
        return ContributionReference.of(caseNumber * 100L + contributions + 1000);
    }
}
