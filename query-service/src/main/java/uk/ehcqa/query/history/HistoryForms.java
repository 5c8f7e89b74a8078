package uk.ehcqa.query.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.shared.assessment.DelayReasonRecorded;
import uk.ehcqa.shared.assessment.FurtherRequestLinked;
import uk.ehcqa.shared.assessment.LinkedRequest;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.assessment.NeedsAssessmentEvent;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepTaken;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.review.ReviewEvent;

/** The forms that put right what one line of the history says, where the case still goes by it. */
record HistoryForms(CaseFile file, HistoryEntry entry) {

    @Nullable
    String toCorrect() {
        return entry.event() instanceof ReviewEvent review
                ? new ReviewForms(file, review).toCorrect().map(this::address).orElse(null)
                : toCorrectStep();
    }

    private @Nullable String toCorrectStep() {
        return step().map(step -> address("/corrections/new?"
                        + episode().map("episode=%d&"::formatted).orElse("") + "step=" + step))
                .orElse(null);
    }

    @Nullable
    String toMarkInError() {
        return entry.event() instanceof ReviewEvent review
                ? new ReviewForms(file, review)
                        .toMarkInError()
                        .map(this::address)
                        .orElse(null)
                : toMarkEntryInError();
    }

    private @Nullable String toMarkEntryInError() {
        return marked().map(what -> address(what + "/recorded-in-error")).orElse(null);
    }

    private Optional<String> marked() {
        return switch (entry.event()) {
            case ChildDied death -> step().map(step -> "/steps/1/" + step);
            case RefusalOverturned overturned ->
                reopenable(overturned.episode())
                        .filter(it -> it.lastOverturned()
                                .filter(last -> last == overturned.refusal())
                                .isPresent())
                        .filter(it -> !it.isFollowedUp(overturned.refusal()))
                        .map(it -> "/overturned-refusals/" + it.episode());
            case FurtherRequestLinked linked ->
                placeOf(linked).map(place -> "/requests/" + linked.episode() + "/" + place);
            case DelayReasonRecorded delay ->
                Optional.of(file.assessment(delay.episode()))
                        .filter(it -> it.delayReasons().get(delay.limit()) == delay.reason())
                        .map(it -> "/delay-reasons/" + it.episode() + "/" + delay.limit());
            case NeedsAssessmentEvent event ->
                step().filter(step -> isLast(event.episode(), step))
                        .map(step -> "/steps/" + event.episode() + "/" + step);
            default -> Optional.empty();
        };
    }

    private boolean isLast(int episode, Step step) {
        return step != Step.REQUEST_RECEIVED
                && reopenable(episode)
                        .filter(it -> !it.isFollowedUp(step) && !it.overturned().containsKey(step))
                        .isPresent();
    }

    /** Only the latest assessment can go on again, and only while the child or young person lives. */
    private Optional<NeedsAssessment> reopenable(int episode) {
        return file.latestAssessment().filter(latest -> file.diedOn() == null && latest.episode() == episode);
    }

    private Optional<Integer> placeOf(FurtherRequestLinked linked) {
        var place = file.assessment(linked.episode())
                .linkedRequests()
                .indexOf(new LinkedRequest(linked.receivedOn(), linked.requestedBy()));
        return place < 0 || file.diedOn() != null ? Optional.empty() : Optional.of(place + 1);
    }

    /** The step that this line tells, if the case still goes by it. */
    private Optional<Step> step() {
        return entry.repeated() ? Optional.empty() : told().filter(this::counts);
    }

    private boolean counts(Step step) {
        return step == Step.CHILD_DIED
                ? file.diedOn() != null
                : episode()
                        .map(file::assessment)
                        .flatMap(assessment -> assessment.takenOn(step))
                        .isPresent();
    }

    private Optional<Integer> episode() {
        return entry.event() instanceof NeedsAssessmentEvent event ? Optional.of(event.episode()) : Optional.empty();
    }

    private Optional<Step> told() {
        return switch (entry.event()) {
            case ChildDied death -> Optional.of(Step.CHILD_DIED);
            case StepTaken taken -> Optional.of(taken.step());
            default -> Optional.empty();
        };
    }

    private String address(String what) {
        return "/cases/" + file.reference() + what;
    }
}
