package uk.ehcqa.query.history;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.ContributionAccepted;
import uk.ehcqa.shared.contribution.ContributionAcknowledged;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionDeclined;
import uk.ehcqa.shared.contribution.ContributionEvent;
import uk.ehcqa.shared.contribution.ContributionRequested;
import uk.ehcqa.shared.contribution.ContributionReturned;
import uk.ehcqa.shared.contribution.ContributionWithdrawn;
import uk.ehcqa.shared.contribution.NilReturnGiven;

/** The form that puts right the date which an event says of a contribution, where the case still goes by it. */
record ContributionForms(CaseFile file, ContributionEvent event) {

    private static final int NO_ANSWER = 0;

    /** A date, and of which answer it is. */
    private record Said(ContributionDate which, int answer) {

        String query() {
            return "which=" + which + (answer == NO_ANSWER ? "" : "&answer=" + answer);
        }
    }

    Optional<String> toCorrect() {
        return Optional.ofNullable(said())
                .filter(this::isOnRecord)
                .map(said -> "/advice/%d/corrections/new?%s".formatted(event.contribution(), said.query()));
    }

    private @Nullable Said said() {
        return switch (event) {
            case ContributionRequested it -> new Said(ContributionDate.SENT, NO_ANSWER);
            case ContributionAcknowledged it -> new Said(ContributionDate.ACKNOWLEDGED, NO_ANSWER);
            case ContributionAnswered it -> new Said(ContributionDate.ANSWERED, it.answer());
            case ContributionReturned it -> new Said(ContributionDate.RETURNED, it.answer());
            case ContributionAccepted it -> new Said(ContributionDate.ACCEPTED, it.answer());
            case NilReturnGiven it -> new Said(ContributionDate.NIL_RETURN, NO_ANSWER);
            case ContributionDeclined it -> new Said(ContributionDate.DECLINED, NO_ANSWER);
            case ContributionWithdrawn it -> new Said(ContributionDate.WITHDRAWN, NO_ANSWER);
            default -> null;
        };
    }

    private boolean isOnRecord(Said said) {
        return file.contributions()
                .numbered(event.contribution())
                .flatMap(contribution -> contribution.dateOf(said.which(), said.answer()))
                .isPresent();
    }
}
