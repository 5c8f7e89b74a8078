package uk.ehcqa.query.history;

import java.util.Optional;
import uk.ehcqa.shared.appeal.AppealEvent;
import uk.ehcqa.shared.appeal.AppealStepTaken;
import uk.ehcqa.shared.appeal.Dispute;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.Refusals;

/** The forms that put right what an event says of mediation or of an appeal, where the case still goes by it. */
record AppealForms(CaseFile file, AppealEvent event) {

    Optional<String> toCorrect() {
        return onRecord()
                .map(taken -> "/appeals/corrections/new?notice=%s&step=%s".formatted(event.notice(), taken.step()));
    }

    Optional<String> toMarkInError() {
        return onRecord()
                .filter(taken -> file.diedOn() == null)
                .filter(taken -> dispute().followedUpBy(taken.step()).isEmpty())
                .filter(taken -> !isGoneOnAfter(taken))
                .map(taken -> "/appeals/%s/%s/recorded-in-error".formatted(event.notice(), taken.step()));
    }

    private Optional<AppealStepTaken> onRecord() {
        return Optional.of(event)
                .filter(AppealStepTaken.class::isInstance)
                .map(AppealStepTaken.class::cast)
                .filter(taken -> dispute().took(taken.step()));
    }

    /** Whether the assessment goes on because of it, and something was done since. */
    private boolean isGoneOnAfter(AppealStepTaken taken) {
        return dispute().overturnedBy().filter(taken.step()::equals).isPresent()
                && file.assessment(event.notice().number()).isFollowedUp(Refusals.notifiedIn(event.notice()));
    }

    private Dispute dispute() {
        return file.disputes().about(event.notice());
    }
}
