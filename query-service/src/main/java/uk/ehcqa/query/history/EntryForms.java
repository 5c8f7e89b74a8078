package uk.ehcqa.query.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.ehcqa.shared.assessment.DraftPlanSent;
import uk.ehcqa.shared.assessment.ExceptionRecorded;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.casefile.CaseFile;

/** The forms that put right the dates of an assessment that are not those of its steps, where the case still goes by them. */
record EntryForms(CaseFile file, NeedsAssessmentEvent event) {

    Optional<String> toCorrect() {
        return switch (event) {
            case FurtherRequestLinked linked ->
                request(linked)
                        .map(request -> "/requests/corrections/new?episode=%d&receivedOn=%s%s"
                                .formatted(event.episode(), request.receivedOn(), source(request)));
            case DraftPlanSent draft -> earlierDraft(draft);
            case ExceptionRecorded exception -> days(exception);
            case RefusalOverturned overturned ->
                assessment()
                        .filter(it -> it.wasToldOverturned(overturned.refusal()))
                        .map(it -> "/overturned-refusals/corrections/new?episode=%d&refusal=%s"
                                .formatted(event.episode(), overturned.refusal()));
            default -> Optional.empty();
        };
    }

    /** The request as it now stands. */
    Optional<LinkedRequest> request(FurtherRequestLinked linked) {
        return assessment().stream()
                .flatMap(it -> it.linkedOn(linked.receivedOn()))
                .filter(request -> request.requestedBy() == linked.requestedBy())
                .findFirst();
    }

    /** Its number where its date stands; a date that was put right before tells no number. */
    private Optional<String> earlierDraft(DraftPlanSent draft) {
        return assessment()
                .filter(it -> draft.resent() && it.draftsResent().size() > 1)
                .filter(it -> number(it, draft.sentOn()) > 0 || wasPutRight(it, draft.sentOn()))
                .map(it -> "/drafts/corrections/new?episode=%d&draft=%s"
                        .formatted(event.episode(), number(it, draft.sentOn()) > 0 ? number(it, draft.sentOn()) : ""));
    }

    private static int number(NeedsAssessment assessment, LocalDate sentOn) {
        var drafts = assessment.draftsResent();
        return drafts.subList(0, drafts.size() - 1).indexOf(sentOn) + 1;
    }

    private static boolean wasPutRight(NeedsAssessment assessment, LocalDate sentOn) {
        return assessment
                .wrongDates()
                .getOrDefault(Step.DRAFT_PLAN_RESENT, List.of())
                .contains(sentOn);
    }

    private Optional<String> days(ExceptionRecorded recorded) {
        return assessment().stream()
                .flatMap(it -> it.exceptions().stream())
                .filter(exception -> exception.number() == recorded.number() && !exception.withdrawn())
                .map(exception -> "/exceptions/%d/%d/correction".formatted(event.episode(), recorded.number())
                        + Prefilled.days(exception.firstDay(), exception.lastDay()))
                .findFirst();
    }

    private Optional<NeedsAssessment> assessment() {
        return file.findAssessment(event.episode());
    }

    private static String source(LinkedRequest request) {
        return request.requestedBy() == null ? "" : "&requestedBy=" + request.requestedBy();
    }
}
