package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.contribution.ContributionPurpose;

/** Cases with advice of every kind, drawn at random but always the same: many dates are on the edge of a limit. */
final class InventedAdvice {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
    private static final List<String> CASEWORKERS = List.of("Caseworker 4", "Caseworker 7", "Caseworker who left");

    private final Random random = new Random(20261123);

    private InventedAdvice() {}

    static List<CaseStory> of(int cases) {
        var invented = new InventedAdvice();
        return IntStream.rangeClosed(1, cases).mapToObj(invented::draw).toList();
    }

    private CaseStory draw(int number) {
        var agreed = FIRST.plusDays(random.nextInt(665));
        var advice = AdviceStory.agreed(number, agreed.toString());
        if (random.nextInt(4) > 0) {
            var caseworker = CASEWORKERS.get(random.nextInt(CASEWORKERS.size()));
            advice.and(id -> new CaseAllocated(id, new Allocation(caseworker, agreed)));
        }
        var requests = random.nextInt(6);
        for (int i = 0; i < requests; i++) {
            drawRequest(advice, agreed);
        }
        switch (random.nextInt(6)) {
            case 0 -> advice.story().finalPlanSent(agreed.plusDays(100).toString());
            case 1 -> advice.and(id -> new ChildDied(id, agreed.plusDays(60)));
            default -> {}
        }
        return advice.story();
    }

    private void drawRequest(AdviceStory advice, LocalDate agreed) {
        if (random.nextInt(10) == 0) {
            advice.held(agreed.plusDays(3).toString());
            return;
        }
        var service = random.nextInt(6);
        var sent = agreed.plusDays(random.nextInt(18));
        var received = sent.plusDays(random.nextInt(3));
        var due = received.plusDays(42);
        advice.asked(
                service == 5 ? null : RegisteredServices.ALL.get(service).id(),
                random.nextInt(5) == 0 ? ContributionPurpose.review(1, 1) : ContributionPurpose.assessment(1),
                sent,
                received,
                due);
        if (random.nextInt(6) == 0) {
            advice.excepted(received.plusDays(5).toString());
        }
        drawEnd(advice, received, due);
    }

    private void drawEnd(AdviceStory advice, LocalDate received, LocalDate due) {
        var around = due.plusDays(random.nextInt(7) - 3);
        switch (random.nextInt(9)) {
            case 0 -> {}
            case 1 -> advice.notKnown(around.toString());
            case 2 -> advice.declined(received.plusDays(8).toString());
            case 3 -> advice.takenBack(received.plusDays(9).toString());
            default -> drawAnswers(advice, random.nextBoolean() ? around : received.plusDays(random.nextInt(100)));
        }
    }

    private void drawAnswers(AdviceStory advice, LocalDate first) {
        var day = first;
        advice.answered(day.toString());
        for (int times = random.nextInt(4); times > 1; times--) {
            day = day.plusDays(1 + random.nextInt(5));
            advice.sentBack(day.toString());
            if (random.nextInt(5) == 0) {
                return;
            }
            day = day.plusDays(1 + random.nextInt(9));
            advice.answered(day.toString());
        }
        if (random.nextInt(4) > 0) {
            advice.accepted(day.plusDays(random.nextInt(10)).toString());
        }
    }
}
