package uk.ehcqa.query.service;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.WorkingPattern;

/** What the register holds of a service, by what each part of it is called. */
final class ParticularsInWords {

    private ParticularsInWords() {}

    static Map<String, String> of(ServiceParticulars held) {
        var words = new LinkedHashMap<String, String>();
        words.put("Name", held.name());
        words.put("Agency", Words.of(held.agency()));
        words.put("Advice it gives", Words.of(held.stream()));
        words.put("Requests go to", held.requestsAddress());
        words.put("Lead", held.lead());
        words.put("Address of the lead", held.leadAddress());
        words.put("Commissioner", held.commissioner());
        words.put("Address of the commissioner", held.commissionerAddress());
        words.put("Working days", days(held.workingPattern()));
        words.put("Shut", closures(held.workingPattern()));
        return words;
    }

    /** What is otherwise than before: "Name: Therapy, before: Speech therapy". */
    static List<String> changes(ServiceParticulars before, ServiceParticulars after) {
        var earlier = of(before);
        return of(after).entrySet().stream()
                .filter(part -> !part.getValue().equals(earlier.get(part.getKey())))
                .map(part -> "%s: %s, before: %s".formatted(part.getKey(), part.getValue(), earlier.get(part.getKey())))
                .toList();
    }

    static String called(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String days(WorkingPattern pattern) {
        return pattern.days().stream().map(ParticularsInWords::called).collect(Collectors.joining(", "));
    }

    private static String closures(WorkingPattern pattern) {
        return pattern.closures().isEmpty()
                ? "On none of these days"
                : String.join("; ", ClosureLines.written(pattern.closures()).split("\n"));
    }
}
