package uk.ehcqa.standalone.faults.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.standalone.faults.oracle.Attempt;
import uk.ehcqa.standalone.faults.oracle.Mark;
import uk.ehcqa.standalone.faults.oracle.Reply;
import uk.ehcqa.standalone.faults.oracle.Reply.Acknowledged;

/**
 * What one client does, one case after the other: it opens a case, assesses, sends draft after draft, takes down further
 * requests, and now and then asks for what must be refused. No two of its attempts on a case bear the same mark.
 */
final class CaseWork implements Work {

    private static final int FIRST_DRAFT_AFTER = 60;

    private final String name;
    private final Random chance;
    private final LocalDate today;
    private int attempts;

    private @Nullable String reference;
    private LocalDate receivedOn = LocalDate.EPOCH;
    private int left;
    private int steps;
    private int refused;
    private int requests;

    /** @param name how its keys begin: no other client may have the same */
    CaseWork(String name, Random chance, LocalDate today) {
        this.name = name;
        this.chance = chance;
        this.today = today;
    }

    @Override
    public Attempt next() {
        if (reference == null) {
            return open();
        }
        var attempt = onCase(reference);
        if (--left == 0) {
            reference = null;
        }
        return attempt;
    }

    /** A case can be worked on as soon as it has its reference. */
    @Override
    public void learn(Attempt attempt, Reply reply) {
        if (attempt.reference() == null && reply instanceof Acknowledged(String opened, long version)) {
            reference = opened;
        }
    }

    private Attempt open() {
        receivedOn = today.minusDays(120 + chance.nextInt(60));
        left = 4 + chance.nextInt(20);
        steps = 0;
        refused = 0;
        requests = 0;
        return attempt(
                null,
                "/api/cases",
                """
                {"child": {"surname": "Testchild", "forename": "Fault", "birthDate": "%s", "sex": "NOT_KNOWN"},
                 "receivedOn": "%s", "requestedBy": "PARENT_OR_YOUNG_PERSON", "differentChildConfirmed": true}""".formatted(receivedOn.minusYears(4 + chance.nextInt(12)), receivedOn),
                new Mark("CaseOpened", null),
                new Mark("RequestReceived", receivedOn));
    }

    private Attempt onCase(String reference) {
        return switch (chance.nextInt(6)) {
            case 0 -> step(reference, "DRAFT_PLAN_RESENT", "DraftPlanSent", receivedOn.plusDays(20 + ++refused));
            case 1 -> FurtherRequests.request(key(), reference, receivedOn.plusDays(++requests));
            default -> nextStep(reference);
        };
    }

    private Attempt nextStep(String reference) {
        return switch (++steps) {
            case 1 -> step(reference, "ASSESSMENT_AGREED", "AssessmentAgreed", receivedOn.plusDays(10));
            case 2 -> step(reference, "ADVICE_REQUESTED", "AdviceRequested", receivedOn.plusDays(12));
            case 3 -> step(reference, "DRAFT_PLAN_SENT", "DraftPlanSent", receivedOn.plusDays(FIRST_DRAFT_AFTER));
            default ->
                step(reference, "DRAFT_PLAN_RESENT", "DraftPlanSent", receivedOn.plusDays(FIRST_DRAFT_AFTER + steps));
        };
    }

    private Attempt step(String reference, String step, String event, LocalDate day) {
        return attempt(
                reference,
                "/api/cases/" + reference + "/steps",
                "{\"step\": \"%s\", \"date\": \"%s\"}".formatted(step, day),
                new Mark(event, day));
    }

    private Attempt attempt(@Nullable String reference, String path, String body, Mark... marks) {
        return new Attempt(key(), reference, path, body, List.of(marks));
    }

    private String key() {
        return name + "-" + ++attempts;
    }
}
