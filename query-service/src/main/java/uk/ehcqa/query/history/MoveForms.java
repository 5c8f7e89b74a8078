package uk.ehcqa.query.history;

import java.time.LocalDate;
import java.util.Optional;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveEvent;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;

/** The forms that put right what an event says of a move to another authority, where the case still goes by it. */
record MoveForms(CaseFile file, MoveEvent event) {

    /** With what is recorded already filled in. */
    Optional<String> toCorrect() {
        return recorded()
                .map(move -> "/moves/corrections/new?plan=%d&number=%d&authority=%s%s%s"
                        .formatted(
                                event.plan(),
                                event.number(),
                                move.authority(),
                                date("movesOn", move.movesOn()),
                                date("learnedOn", move.learnedOn())));
    }

    Optional<String> toMarkInError() {
        return recorded()
                .filter(move -> file.diedOn() == null)
                .map(move -> "/moves/%d/%d/recorded-in-error".formatted(event.plan(), event.number()));
    }

    private Optional<Move> recorded() {
        return event instanceof MoveToAnotherAuthorityRecorded
                ? file.plans().get(event.plan() - 1).moves().numbered(event.number())
                : Optional.empty();
    }

    private static String date(String name, LocalDate day) {
        return "&%1$s.day=%2$d&%1$s.month=%3$d&%1$s.year=%4$d"
                .formatted(name, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
