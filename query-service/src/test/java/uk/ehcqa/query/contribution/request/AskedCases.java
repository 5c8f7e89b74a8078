package uk.ehcqa.query.contribution.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Outcome;
import uk.ehcqa.shared.contribution.Provision;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.ServiceId;

/** A case in which a therapist and a social worker are asked on 28 October 2026, received the day after: due on 10 December. */
final class AskedCases {

    static final ServiceId THERAPY = ServiceId.of("5a1f0000-0000-4000-8000-000000000001");
    static final ServiceId SOCIAL_CARE = ServiceId.of("5a1f0000-0000-4000-8000-000000000002");

    static final Identity THERAPIST =
            new Identity("Speech and language therapist", Role.CONTRIBUTOR, null, Set.of(THERAPY));
    static final Identity COLLEAGUE = new Identity("Another therapist", Role.CONTRIBUTOR, null, Set.of(THERAPY));
    static final Identity SOCIAL_WORKER = new Identity("Social worker", Role.CONTRIBUTOR, null, Set.of(SOCIAL_CARE));
    static final Identity LEAD =
            new Identity("Designated clinical officer", Role.CONTRIBUTION_LEAD, null, Set.of(THERAPY));

    static final Advice ADVICE = new Advice(
            KnownToService.NOW,
            "Rowan joins in conversation",
            List.of(new Need("Understanding of spoken language")),
            List.of(new Outcome("retell a story in the right order", "July 2027")),
            List.of(new Provision(
                    1, "Small-group work", "Teaching assistant", "3 times a week", "20 minutes", "Each half term")),
            "A. Therapist",
            "Speech and language therapist",
            LocalDate.of(2026, 11, 20));

    private AskedCases() {}

    static CaseStory asked() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-09-23")
                .agreedToAssess("2026-10-26")
                .and(id -> requested(id, 1, "R-2204", AdviceSource.MEDICAL, THERAPY, "What can Rowan understand?"))
                .and(id -> requested(id, 2, "R-2205", AdviceSource.SOCIAL_CARE, SOCIAL_CARE, "Who helps at home?"));
    }

    static CaseStory answered() {
        return asked().and(answer(1));
    }

    static CaseStory sentBack() {
        return answered()
                .and(id -> new ContributionReturned(
                        id,
                        1,
                        1,
                        LocalDate.of(2026, 11, 20),
                        AdviceCheck.of(Map.of()),
                        "Give minutes for provision 1"));
    }

    private static Function<CaseId, CaseEvent> answer(int number) {
        return id ->
                new ContributionAnswered(id, 1, number, LocalDate.of(2026, 11, 18), ADVICE, AttachedDocuments.NONE);
    }

    private static CaseEvent requested(
            CaseId id, int number, String reference, AdviceSource source, ServiceId service, String questions) {
        return new ContributionRequested(
                id,
                number,
                new ContributionReference(reference),
                ContributionPurpose.assessment(1),
                source,
                service,
                LocalDate.of(2026, 10, 28),
                LocalDate.of(2026, 10, 29),
                LocalDate.of(2026, 12, 10),
                questions);
    }
}
