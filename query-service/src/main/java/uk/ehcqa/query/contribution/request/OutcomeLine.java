package uk.ehcqa.query.contribution.request;

import java.util.regex.Pattern;
import uk.ehcqa.shared.contribution.Outcome;

/** An outcome as one line of the form: "By July 2027, retell a story in the right order". */
final class OutcomeLine {

    private static final Pattern DATED = Pattern.compile("(?i)by ([^,]{1,100}), *(\\S.*)");

    private OutcomeLine() {}

    static Outcome read(String line) {
        var dated = DATED.matcher(line.strip());
        return dated.matches() ? new Outcome(dated.group(2), dated.group(1).strip()) : new Outcome(line.strip(), "");
    }

    static String write(Outcome outcome) {
        return outcome.byWhen().isBlank() ? outcome.words() : "By " + outcome.byWhen() + ", " + outcome.words();
    }
}
