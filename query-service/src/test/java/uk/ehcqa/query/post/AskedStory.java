package uk.ehcqa.query.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ChaseMeans;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionChased;
import uk.ehcqa.shared.contribution.ContributionEscalated;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.ContributionWithdrawn;
import uk.ehcqa.shared.contribution.DateSaidToBeMissed;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.service.ServiceId;

/** The case of Rowan Plantedname, of whom a service is asked for advice: names that no message may hold. */
public final class AskedStory {

    private AskedStory() {}

    /** Request R-2204 of case 2026-0204, due on that day. */
    public static CaseStory due(int number, @Nullable ServiceId service, String dueOn) {
        return asked(number, service, LocalDate.parse(dueOn).minusDays(42), LocalDate.parse(dueOn));
    }

    /** Sent on that day, received then, and due six weeks later. */
    public static CaseStory sent(int number, @Nullable ServiceId service, String sentOn) {
        return asked(
                number,
                service,
                LocalDate.parse(sentOn),
                LocalDate.parse(sentOn).plusDays(42));
    }

    private static CaseStory asked(int number, @Nullable ServiceId service, LocalDate sentOn, LocalDate dueOn) {
        return CaseStory.of("2026-%04d".formatted(number % 2000), "Rowan", "Plantedname", "2019-05-14")
                .requestReceived(sentOn.minusDays(30).toString())
                .agreedToAssess(sentOn.minusDays(1).toString())
                .and(id -> new ContributionRequested(
                        id,
                        1,
                        ContributionReference.of(number),
                        ContributionPurpose.assessment(1),
                        AdviceSource.MEDICAL,
                        service,
                        sentOn,
                        sentOn,
                        dueOn,
                        "Does Rowan Plantedname understand long sentences?"));
    }

    public static CaseStory chased(CaseStory story, String date) {
        return story.and(id -> new ContributionChased(id, 1, LocalDate.parse(date), ChaseMeans.EMAIL));
    }

    public static CaseStory escalated(CaseStory story, EscalationStep to, String date) {
        return story.and(id -> new ContributionEscalated(id, 1, LocalDate.parse(date), to));
    }

    public static CaseStory saidToBeMissed(CaseStory story, String saidOn, String expectedOn) {
        return story.and(id -> new DateSaidToBeMissed(
                id, 1, LocalDate.parse(saidOn), LocalDate.parse(expectedOn), "Rowan Plantedname was ill"));
    }

    public static CaseStory answered(CaseStory story, String date) {
        return story.and(id -> new ContributionAnswered(
                id,
                1,
                1,
                LocalDate.parse(date),
                new Advice(
                        null,
                        "Rowan Plantedname tells stories",
                        List.of(),
                        List.of(),
                        List.of(),
                        "A. Therapist",
                        "Therapist",
                        LocalDate.parse(date)),
                AttachedDocuments.NONE));
    }

    public static CaseStory sentBack(CaseStory story, String answeredOn, String date) {
        return answered(story, answeredOn)
                .and(id -> new ContributionReturned(
                        id,
                        1,
                        1,
                        LocalDate.parse(date),
                        AdviceCheck.of(Map.of()),
                        "Say how often Rowan Plantedname needs it"));
    }

    public static CaseStory withdrawn(CaseStory story, String date) {
        return story.and(id -> new ContributionWithdrawn(id, 1, LocalDate.parse(date), "Rowan Plantedname has moved"));
    }
}
