package uk.ehcqa.query.casework;

import static uk.ehcqa.shared.timeliness.TimeLimit.ASSESSMENT_DECISION;
import static uk.ehcqa.shared.timeliness.TimeLimit.FINAL_PLAN;
import static uk.ehcqa.shared.timeliness.TimeLimit.NO_PLAN_NOTICE;
import static uk.ehcqa.shared.timeliness.TimeLimit.REPRESENTATIONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.assessment.AdviceRequested;
import uk.ehcqa.shared.assessment.AssessmentAgreed;
import uk.ehcqa.shared.assessment.AssessmentRefused;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.FinalPlanSent;
import uk.ehcqa.shared.assessment.NoPlanNoticeSent;
import uk.ehcqa.shared.assessment.RequestReceived;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.CaseEvent;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseOpened;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.review.ReviewDecided;
import uk.ehcqa.shared.review.ReviewMeetingHeld;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.PhaseTransfer;
import uk.ehcqa.shared.transfer.PhaseTransferExpected;

/** The events of an invented case, told in the order in which they were recorded. */
public final class CaseStory {

    private final CaseReference reference;
    private final CaseId caseId = CaseId.random();
    private final List<CaseEvent> events = new ArrayList<>();
    private final IdentityHashMap<CaseEvent, Instant> moments = new IdentityHashMap<>();
    private @Nullable Instant moment;
    private int episode;

    private CaseStory(CaseReference reference) {
        this.reference = reference;
    }

    public static CaseStory of(String reference, String forename, String surname, String bornOn) {
        var child = new Child(surname, forename, LocalDate.parse(bornOn), Sex.NOT_KNOWN, null, null, null, null, null);
        var story = new CaseStory(new CaseReference(reference));
        return story.and(caseId -> new CaseOpened(caseId, story.reference, child));
    }

    public CaseStory requestReceived(String date) {
        var day = LocalDate.parse(date);
        episode++;
        return and(id -> new RequestReceived(
                id,
                episode,
                day,
                RequestSource.PARENT_OR_YOUNG_PERSON,
                ASSESSMENT_DECISION.dueOn(day),
                NO_PLAN_NOTICE.dueOn(day),
                FINAL_PLAN.dueOn(day)));
    }

    public CaseStory agreedToAssess(String date) {
        return and(id -> new AssessmentAgreed(id, episode, LocalDate.parse(date)));
    }

    public CaseStory refusedToAssess(String date) {
        return and(id -> new AssessmentRefused(id, episode, LocalDate.parse(date)));
    }

    public CaseStory adviceRequested(String date) {
        return and(id -> new AdviceRequested(id, episode, LocalDate.parse(date)));
    }

    public CaseStory noPlanNoticeSent(String date) {
        return and(id -> new NoPlanNoticeSent(id, episode, LocalDate.parse(date)));
    }

    public CaseStory draftSent(String date) {
        var day = LocalDate.parse(date);
        return and(id -> new DraftPlanSent(id, episode, day, false, REPRESENTATIONS.dueOn(day)));
    }

    public CaseStory draftSentAgain(String date) {
        var day = LocalDate.parse(date);
        return and(id -> new DraftPlanSent(id, episode, day, true, REPRESENTATIONS.dueOn(day)));
    }

    public CaseStory finalPlanSent(String date) {
        return and(id -> new FinalPlanSent(id, episode, LocalDate.parse(date)));
    }

    public CaseStory reviewMeetingHeld(String date) {
        return and(id -> new ReviewMeetingHeld(id, 1, LocalDate.parse(date), false));
    }

    /** After a meeting on that day, or on a day that nobody recorded. */
    public CaseStory reviewDecided(@Nullable String meeting, String date, ReviewOutcome outcome) {
        return and(id -> new ReviewDecided(
                id, 1, meeting == null ? null : LocalDate.parse(meeting), LocalDate.parse(date), outcome, false));
    }

    /** The first of the transfers that are expected. */
    public CaseStory transferExpected(TransferKind kind, int year) {
        return and(id -> new PhaseTransferExpected(id, 1, 1, new PhaseTransfer(kind, year, null)));
    }

    /** Any other event, given the id of this case. */
    public CaseStory and(Function<CaseId, CaseEvent> event) {
        var told = event.apply(caseId);
        events.add(told);
        if (moment != null) {
            moments.put(told, moment);
        }
        return this;
    }

    /**
     * What is told from here on was recorded at that moment: "2026-09-30T16:00:00Z". So was what was told before of which it was
     * not said.
     */
    public CaseStory recordedAt(String instant) {
        var at = Instant.parse(instant);
        events.forEach(event -> moments.putIfAbsent(event, at));
        moment = at;
        return this;
    }

    /** When an event was recorded, if the story says so. */
    Optional<Instant> recordedAt(CaseEvent event) {
        return Optional.ofNullable(moments.get(event));
    }

    CaseReference reference() {
        return reference;
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }
}
