package uk.ehcqa.query.casepage;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.query.page.Dates;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.ChildMovedAway;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.ReceiptDateCorrected;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestWithdrawn;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepDateCorrected;
import uk.ehcqa.shared.casework.ChildDetailsCorrected;
import uk.ehcqa.shared.casework.DateOfDeathCorrected;

/** One line of the history of a case, as it is read at a given moment. */
record HistoryLine(HistoryEntry entry, EventWords words, ZonedDateTime now) {

    static HistoryLine of(HistoryEntry entry, ZonedDateTime now) {
        return new HistoryLine(entry, EventWords.of(entry.event()), now);
    }

    public boolean isCorrection() {
        return switch (entry.event()) {
            case StepDateCorrected step -> true;
            case ReceiptDateCorrected receipt -> true;
            case ChildDetailsCorrected details -> true;
            case DateOfDeathCorrected death -> true;
            default -> false;
        };
    }

    @Nullable
    public String date() {
        var date = entry.businessDate();
        return date == null ? null : Dates.brief(date, now.toLocalDate());
    }

    /** "09:41, 23 November 2026". */
    public String recordedAt() {
        return Dates.asAt(entry.recordedAt().atZone(now.getZone()));
    }

    public String recordedBy() {
        var who = Stream.of(entry.recordedBy(), entry.team())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return who.isEmpty() ? "Not recorded" : who;
    }

    /** The query of the form that corrects this date, or null where there is no date to correct. */
    @Nullable
    public String correction() {
        return entry.event() instanceof NeedsAssessmentEvent event
                ? step(event)
                        .map(step -> "?episode=" + event.episode() + "&step=" + step)
                        .orElse(null)
                : null;
    }

    private static Optional<Step> step(NeedsAssessmentEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case RequestReceived received -> Step.REQUEST_RECEIVED;
                    case AssessmentRefused refused -> Step.ASSESSMENT_REFUSED;
                    case AssessmentAgreed agreed -> Step.ASSESSMENT_AGREED;
                    case AdviceRequested requested -> Step.ADVICE_REQUESTED;
                    case NoPlanNoticeSent notice -> Step.NO_PLAN_NOTICE_SENT;
                    case DraftPlanSent draft -> draft.resent() ? Step.DRAFT_PLAN_RESENT : Step.DRAFT_PLAN_SENT;
                    case FinalPlanSent plan -> Step.FINAL_PLAN_SENT;
                    case RequestWithdrawn withdrawn -> Step.REQUEST_WITHDRAWN;
                    case ChildMovedAway moved -> Step.CHILD_MOVED_AWAY;
                    default -> null;
                });
    }
}
