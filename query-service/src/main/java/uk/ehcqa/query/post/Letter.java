package uk.ehcqa.query.post;

import static java.util.stream.Collectors.joining;

import java.util.List;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Numbers;

/**
 * What a message says: numbers of requests, counts and days, and nothing of a child.
 *
 * @param council who writes
 * @param product where people reach the product, without a path
 */
record Letter(Matter matter, List<Told> requests, String council, String product) {

    private static final String CLOSE = "No details of a child or young person are in this mail.\n";

    String subject() {
        return switch (matter) {
            case REQUESTED ->
                isOne() ? "Advice needed by " + Dates.full(requests.getFirst().dueOn()) : "Advice needed: " + counted();
            case SENT_BACK -> "Advice sent back: " + counted();
            case REMINDED -> "Advice is awaited: " + counted();
            case PRACTITIONER, LEAD, COMMISSIONER -> "Advice is past its date: " + counted();
            case WITHDRAWN -> "Advice no longer needed: " + counted();
        };
    }

    String text() {
        return String.join("\n", opening(), list(), then(), CLOSE);
    }

    private String opening() {
        return switch (matter) {
            case REQUESTED ->
                council
                        + " asks for your advice for education, health and care plans. Please sign in to give it for:\n";
            case SENT_BACK -> council + " has read your advice and asks you to look at it again:\n";
            case REMINDED -> council + " still waits for your advice. Please sign in to give it for:\n";
            case PRACTITIONER -> council + " has not had your advice, and its date has passed:\n";
            case LEAD ->
                "Of the services for whose advice you answer, " + council + " has not had the advice for " + counted()
                        + ", and the date has passed:\n";
            case COMMISSIONER ->
                "Of the services that you commission, " + council + " has not had the advice for " + counted()
                        + ", and the date has passed. Whoever leads on advice was told before:\n";
            case WITHDRAWN -> council + " no longer needs your advice for:\n";
        };
    }

    /** A reminder lists numbers alone. */
    private String list() {
        return requests.stream()
                .map(request -> "- " + request.reference()
                        + (matter == Matter.REQUESTED ? ", by " + Dates.full(request.dueOn()) : "") + "\n")
                .collect(joining());
    }

    private String then() {
        return switch (matter) {
            case LEAD -> product + "/advice\n";
            case COMMISSIONER -> "Please answer to " + council + ", not to this mail.\n";
            case WITHDRAWN -> "You need do nothing more.\n";
            default -> product + "/requests\n";
        };
    }

    private String counted() {
        return Numbers.count(requests.size()) + (isOne() ? " request" : " requests");
    }

    private boolean isOne() {
        return requests.size() == 1;
    }
}
