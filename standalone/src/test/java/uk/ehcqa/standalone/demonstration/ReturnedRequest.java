package uk.ehcqa.standalone.demonstration;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The items of one request, module 2, with those of modules 3 to 5 inside it. */
record ReturnedRequest(Map<String, String> items) {

    /** Reads on from the start of the request to its end. */
    static ReturnedRequest readFrom(XMLStreamReader reader) throws XMLStreamException {
        var items = new HashMap<String, String>();
        var text = "";
        while (reader.next() != XMLStreamConstants.END_ELEMENT
                || !reader.getLocalName().equals("Requests")) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> text = "";
                case XMLStreamConstants.CHARACTERS -> text += reader.getText();
                case XMLStreamConstants.END_ELEMENT -> items.putIfAbsent(reader.getLocalName(), text.strip());
                default -> {}
            }
        }
        return new ReturnedRequest(items);
    }

    boolean has(String item, String value) {
        return value.equals(items.get(item));
    }

    @Nullable
    LocalDate date(String item) {
        var text = items.get(item);
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    LocalDate received() {
        return Objects.requireNonNull(date("ReceivedDate"));
    }

    long daysTo(String item) {
        return DAYS.between(received(), Objects.requireNonNull(date(item)));
    }

    /** Null for plans in the making, refused, withdrawn, of another authority or older than the records. */
    @Nullable
    LocalDate planIssued() {
        if (has("AssessmentOutcome", "Y") && !has("Exported", "1")) {
            return date("AssessmentOutcomeDate");
        }
        return has("AssessmentOutcome", "N") && isChallenged() ? date("StartDate") : null;
    }

    long daysToPlan() {
        return daysTo("AssessmentOutcomeDate");
    }

    boolean isChallenged() {
        return Stream.of("RequestMediation", "RequestTribunal", "AssessmentMediation", "AssessmentTribunal")
                .anyMatch(flag -> has(flag, "1"));
    }

    boolean isOpen() {
        if (has("Exported", "1")) {
            return false;
        }
        if (has("RequestOutcome", "A")) {
            return true;
        }
        var decidedToIssueSoon = has("AssessmentOutcome", "Y") && date("AssessmentOutcomeDate") == null;
        var noAssessmentYet = !items.containsKey("AssessmentOutcome");
        return has("RequestOutcome", "Y") && (noAssessmentYet || has("AssessmentOutcome", "A") || decidedToIssueSoon);
    }
}
