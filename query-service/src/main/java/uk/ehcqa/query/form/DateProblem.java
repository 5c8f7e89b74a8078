package uk.ehcqa.query.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is wrong with a typed date, and in which boxes. */
record DateProblem(Kind kind, Set<DatePart> in) {

    enum Kind {
        NOTHING_TYPED,
        INCOMPLETE,
        SHORT_YEAR,
        NOT_REAL
    }

    static Optional<DateProblem> with(DateInput input) {
        Set<DatePart> blank = parts(part -> input.typedIn(part).isEmpty());
        if (blank.size() == DatePart.values().length) {
            return Optional.of(new DateProblem(Kind.NOTHING_TYPED, blank));
        }
        if (!blank.isEmpty()) {
            return Optional.of(new DateProblem(Kind.INCOMPLETE, blank));
        }
        if (input.year().matches("[0-9]{1,3}")) {
            return Optional.of(new DateProblem(Kind.SHORT_YEAR, EnumSet.of(DatePart.YEAR)));
        }
        return input.date().isPresent() ? Optional.empty() : Optional.of(notReal(input));
    }

    /** The message the GOV.UK Design System gives for it. */
    String message(String called, String whenNothingTyped) {
        return switch (kind) {
            case NOTHING_TYPED -> whenNothingTyped;
            case INCOMPLETE ->
                called + " must include a " + in.stream().map(DatePart::box).collect(Collectors.joining(" and "));
            case SHORT_YEAR -> called + " must include a year with 4 numbers";
            case NOT_REAL -> called + " must be a real date";
        };
    }

    private static DateProblem notReal(DateInput input) {
        Set<DatePart> wrong = parts(part -> input.read(part).isEmpty());
        return new DateProblem(Kind.NOT_REAL, wrong.isEmpty() ? EnumSet.allOf(DatePart.class) : wrong);
    }

    private static Set<DatePart> parts(Predicate<DatePart> chosen) {
        Set<DatePart> parts = EnumSet.allOf(DatePart.class);
        parts.removeIf(chosen.negate());
        return parts;
    }
}
