package uk.ehcqa.command.contribution;

import static uk.ehcqa.command.casework.CaseFixture.AGREED;
import static uk.ehcqa.command.casework.CaseFixture.CASE;
import static uk.ehcqa.command.casework.CaseFixture.OPENED;
import static uk.ehcqa.command.casework.CaseFixture.REQUESTED;
import static uk.ehcqa.command.casework.CaseFixture.THERAPY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.CriterionMet;
import uk.ehcqa.shared.contribution.KnownToService;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.document.AttachedDocuments;

/**
 * An assessment agreed on 10 February 2025; a therapy service was asked on 17 February and received it on 19 February, so that its
 * advice is due on 2 April.
 */
final class ContributionStory {

    static final ContributionPurpose ASSESSMENT = ContributionPurpose.assessment(1);
    static final LocalDate SENT = LocalDate.of(2025, 2, 17);
    static final LocalDate RECEIVED = LocalDate.of(2025, 2, 19);
    static final LocalDate DUE = LocalDate.of(2025, 4, 2);

    static final AdviceRequested ASKING = new AdviceRequested(CASE, 1, SENT);
    static final ContributionRequested ASKED = new ContributionRequested(
            CASE,
            1,
            new ContributionReference("R-2204"),
            ASSESSMENT,
            AdviceSource.MEDICAL,
            THERAPY,
            SENT,
            RECEIVED,
            DUE,
            "What helps?");
    static final ContributionAnswered ANSWERED = answered(1, LocalDate.of(2025, 3, 20));
    static final AdviceCheck ALL_MET = AdviceCheck.of(
            Stream.of(AdviceCriterion.values()).collect(Collectors.toMap(it -> it, it -> CriterionMet.MET)));
    static final AdviceCheck VAGUE = without(AdviceCriterion.PROVISION_SPECIFIC_AND_QUANTIFIED);
    static final ContributionReturned RETURNED =
            new ContributionReturned(CASE, 1, 1, LocalDate.of(2025, 3, 24), VAGUE, "Minutes, please");

    private ContributionStory() {}

    /** The request, and what else happened. */
    static List<CaseEvent> asked(CaseEvent... then) {
        var history = new ArrayList<CaseEvent>(List.of(OPENED, REQUESTED, AGREED, ASKING, ASKED));
        history.addAll(Arrays.asList(then));
        return history;
    }

    static ContributionAnswered answered(int answer, LocalDate on) {
        return new ContributionAnswered(CASE, 1, answer, on, advice(on), AttachedDocuments.NONE);
    }

    static Advice advice(LocalDate dated) {
        return new Advice(
                KnownToService.NOW,
                "Tells long stories",
                List.of(new Need("Understanding of spoken language")),
                List.of(),
                List.of(),
                "Invented Author",
                "Speech and language therapist",
                dated);
    }

    private static AdviceCheck without(AdviceCriterion criterion) {
        var answers = new HashMap<>(ALL_MET.answers());
        answers.put(criterion, CriterionMet.NOT_MET);
        return AdviceCheck.of(answers);
    }
}
