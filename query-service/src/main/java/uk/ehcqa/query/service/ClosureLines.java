package uk.ehcqa.query.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.ehcqa.query.form.DateInput;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.shared.calendar.PlausibleYears;
import uk.ehcqa.shared.service.Closure;

/** Times in which a service is shut, as people type them: one a line, "22 July 2026 to 1 September 2026". */
final class ClosureLines {

    private static final Pattern LINE = Pattern.compile("(.+?) (?:to|until|-) (.+)");
    private static final Pattern DATE = Pattern.compile("(\\S+)[ /](\\S+)[ /](\\S+)");

    private ClosureLines() {}

    static String written(List<Closure> closures) {
        return closures.stream()
                .map(closure -> Dates.full(closure.firstDay()) + " to " + Dates.full(closure.lastDay()))
                .collect(Collectors.joining("\n"));
    }

    /** The first line that cannot be read; none where all can. */
    static Optional<String> unreadable(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && closure(line).isEmpty())
                .findFirst();
    }

    /** Those that can be read. */
    static List<Closure> read(String typed) {
        return typed.lines()
                .map(String::strip)
                .flatMap(line -> closure(line).stream())
                .toList();
    }

    private static Optional<Closure> closure(String line) {
        var days = LINE.matcher(line);
        return days.matches()
                ? date(days.group(1)).flatMap(first -> date(days.group(2)).map(last -> new Closure(first, last)))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String typed) {
        var parts = DATE.matcher(typed.strip());
        return parts.matches()
                ? new DateInput(parts.group(1), parts.group(2), parts.group(3))
                        .date()
                        .filter(PlausibleYears::hold)
                : Optional.empty();
    }
}
