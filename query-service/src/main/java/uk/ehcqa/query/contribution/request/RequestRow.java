package uk.ehcqa.query.contribution.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casework.Child;

/**
 * A request as a list shows it.
 *
 * @param child whom it is about; null where the viewer sees counts and dates alone
 */
record RequestRow(ListedRequest listed, @Nullable Child child, LocalDate today) {

    public String reference() {
        return listed.reference().value();
    }

    public String childName() {
        return child == null ? "" : child.fullName();
    }

    public String born() {
        return child == null || child.wasErased() ? "" : Dates.full(child.birthDate());
    }

    public String source() {
        return Words.of(listed.source());
    }

    public String sent() {
        return Dates.brief(listed.sentOn(), today);
    }

    public Due due() {
        return new Due(listed.dueOn(), today);
    }

    public String dueOn() {
        return Dates.brief(listed.dueOn(), today);
    }

    public boolean toDo() {
        return listed.state().isToDo();
    }

    public String state() {
        return listed.state().name();
    }

    public String standing() {
        return listed.state() == RequestState.NO_LONGER_NEEDED ? "No longer needed" : sentAs();
    }

    @Nullable
    public String expected() {
        var on = listed.expectedOn();
        return on == null || !toDo() ? null : Dates.brief(on, today);
    }

    @Nullable
    public String answered() {
        var on = listed.answeredOn();
        return on == null ? null : Dates.brief(on, today);
    }

    /** To the service, what the authority has still to read was sent. */
    private String sentAs() {
        return switch (listed.standing()) {
            case ANSWERED -> "Sent";
            case REQUESTED -> "New";
            default -> Words.of(listed.standing());
        };
    }
}
