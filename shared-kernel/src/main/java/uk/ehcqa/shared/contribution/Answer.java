package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.DocumentId;

/**
 * Advice that came. What it says stands in its event alone.
 *
 * @param number counts the answers to one request from 1
 * @param documents attached to it
 * @param reading what came of reading it; null while it is to be read
 */
public record Answer(
        int number,
        LocalDate answeredOn,
        List<DocumentId> documents,
        @Nullable Reading reading) {

    public Answer {
        documents = List.copyOf(documents);
    }

    static Answer of(ContributionAnswered event) {
        return new Answer(
                event.answer(),
                event.answeredOn(),
                event.documents().all().stream().map(AttachedDocument::document).toList(),
                null);
    }

    public boolean wasReturned() {
        return reading != null && !reading.accepted();
    }

    public boolean wasAccepted() {
        return reading != null && reading.accepted();
    }

    Answer read(@Nullable Reading changed) {
        return new Answer(number, answeredOn, documents, changed);
    }

    Answer movedTo(LocalDate date) {
        return new Answer(number, date, documents, reading);
    }
}
