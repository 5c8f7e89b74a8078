package uk.ehcqa.query.contribution.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.shared.contribution.Need;
import uk.ehcqa.shared.contribution.Outcome;
import uk.ehcqa.shared.contribution.Provision;
import uk.ehcqa.shared.contribution.ProvisionPoint;
import uk.ehcqa.shared.contribution.VagueWords;

/** What advice leaves open: gaps and vague words. They are pointed out, and never keep anybody from sending it. */
record OpenPoints(List<Need> needs, List<Outcome> outcomes, List<Provision> provision) {

    static OpenPoints of(EnteredAdvice form) {
        return new OpenPoints(form.needList(), form.outcomeList(), form.provisionList());
    }

    /** All of them, as sentences. */
    List<String> all() {
        var points = new ArrayList<String>();
        IntStream.rangeClosed(1, needs.size())
                .filter(number -> provision.stream().noneMatch(each -> each.need() == number))
                .forEach(number -> points.add("Need %d has no provision.".formatted(number)));
        IntStream.rangeClosed(1, outcomes.size())
                .filter(number -> outcomes.get(number - 1).byWhen().isBlank())
                .forEach(number -> points.add(
                        "Outcome %d does not say by when. Begin it with a date: “By July 2027, …”.".formatted(number)));
        IntStream.rangeClosed(1, provision.size())
                .forEach(number -> ofProvision(provision.get(number - 1))
                        .forEach(point -> points.add("Provision %d: %s".formatted(number, point))));
        return List.copyOf(points);
    }

    /** What one provision leaves open. */
    static List<String> ofProvision(Provision provision) {
        var gaps = provision.missing().stream().map(point -> "It does not say " + question(point) + ".");
        var vague = Stream.of(ProvisionPoint.values())
                .flatMap(point -> VagueWords.in(said(point, provision)).stream()
                        .map(words -> "“%s” does not say %s. %s".formatted(words, question(point), instead(point))));
        return Stream.concat(gaps, vague).toList();
    }

    private static String question(ProvisionPoint point) {
        return switch (point) {
            case WHAT -> "what is needed";
            case WHO -> "who gives it";
            case HOW_OFTEN -> "how often";
            case HOW_LONG -> "how long each time";
        };
    }

    private static String instead(ProvisionPoint point) {
        return switch (point) {
            case WHAT -> "Say what is done.";
            case WHO -> "Name the profession and the training.";
            case HOW_OFTEN -> "Give a number of times a day, week or term.";
            case HOW_LONG -> "Give minutes or hours.";
        };
    }

    private static String said(ProvisionPoint point, Provision provision) {
        return switch (point) {
            case WHAT -> provision.what();
            case WHO -> provision.who();
            case HOW_OFTEN -> provision.howOften();
            case HOW_LONG -> provision.howLong();
        };
    }
}
