package uk.ehcqa.standalone.faults.load;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.standalone.faults.oracle.Attempt;
import uk.ehcqa.standalone.faults.oracle.Mark;

/**
 * What one client does in cases that others have opened: it takes down a further request in each, and then in each one of the
 * next day.
 */
final class FurtherRequests implements Work {

    private final String name;
    private final List<String> references;
    private final LocalDate first;
    private int attempts;

    /** @param name how its keys begin: no other client may have the same */
    FurtherRequests(String name, List<String> references, LocalDate first) {
        this.name = name;
        this.references = references;
        this.first = first;
    }

    @Override
    public Attempt next() {
        var reference = references.get(attempts % references.size());
        var day = first.plusDays(attempts / references.size());
        return request(name + "-" + ++attempts, reference, day);
    }

    static Attempt request(String key, String reference, LocalDate day) {
        return new Attempt(
                key,
                reference,
                "/api/cases/" + reference + "/requests",
                "{\"receivedOn\": \"%s\", \"requestedBy\": \"EDUCATION_SETTING\"}".formatted(day),
                List.of(new Mark("FurtherRequestLinked", day)));
    }
}
