package uk.ehcqa.command.sen2.imports;

import static uk.ehcqa.shared.sen2.imports.ItemRefusal.PERSON_WITHOUT_REQUEST;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.command.sen2.matching.WhoseCase;
import uk.ehcqa.command.sen2.reading.ChildReading;
import uk.ehcqa.command.sen2.reading.RecordReading;
import uk.ehcqa.command.sen2.reading.ReturnedPerson;
import uk.ehcqa.command.sen2.reading.ReturnedRequest;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.TakeInRecord;

/** Takes a person of a return into their case, one request after the other: each is taken whole or not at all. */
class PersonTaking {

    private final WhoseCase whoseCase;
    private final RecordSender sender;
    private final CheckedReturn checked;
    private final LocalDate today;

    PersonTaking(WhoseCase whoseCase, RecordSender sender, CheckedReturn checked, LocalDate today) {
        this.whoseCase = whoseCase;
        this.sender = sender;
        this.checked = checked;
        this.today = today;
    }

    PersonResult take(ReturnedPerson person) {
        try {
            return new PersonResult(person.number(), taken(person));
        } catch (Refused e) {
            return new PersonResult(
                    person.number(),
                    person.reported()
                            .map(row -> RowResult.refused(row, e.details()))
                            .toList());
        }
    }

    private List<RowResult> taken(ReturnedPerson person) {
        var row = person.person();
        var child = ChildReading.of(row, today);
        checked.lookAlikes().check(child);
        if (person.requests().isEmpty()) {
            throw row.refused(PERSON_WITHOUT_REQUEST);
        }
        var caseId = whoseCase.find(child, days(person), checked.lookAlikes());
        var receivedOn = receivedOn(person);
        var answers = person.requests().stream()
                .sorted(Comparator.comparing(PersonTaking::beginning))
                .map(request -> answer(caseId, child, request, receivedOn))
                .toList();
        return Stream.concat(
                        Stream.of(Answer.personRow(row, answers)),
                        answers.stream().flatMap(Answer::rows))
                .toList();
    }

    private Answer answer(CaseId caseId, Child child, ReturnedRequest request, List<LocalDate> receivedOn) {
        try {
            var record = new RecordReading(today).read(request, child);
            var taken = sender.send(new TakeInRecord(caseId, child, record, receivedOn, checked.asOf(today)));
            return new Answer(request, taken, null);
        } catch (Refused e) {
            return new Answer(request, null, e.details());
        }
    }

    private static List<LocalDate> receivedOn(ReturnedPerson person) {
        return person.requests().stream()
                .flatMap(request -> RecordReading.receivedOn(request).stream())
                .toList();
    }

    private static List<LocalDate> days(ReturnedPerson person) {
        return person.requests().stream().flatMap(PersonTaking::days).toList();
    }

    private static Stream<LocalDate> days(ReturnedRequest request) {
        return Stream.of(RecordReading.receivedOn(request), RecordReading.earlierPlanOn(request))
                .flatMap(day -> day.stream());
    }

    /** The case is told its history in the order in which it happened; a plan older than the records comes first. */
    private static LocalDate beginning(ReturnedRequest request) {
        return days(request).findFirst().orElse(LocalDate.MIN);
    }
}
