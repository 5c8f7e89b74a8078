package uk.ehcqa.standalone.demonstration.history;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.Assessment;
import uk.ehcqa.standalone.demonstration.sen2.Decision;
import uk.ehcqa.standalone.demonstration.sen2.Outcome;
import uk.ehcqa.standalone.demonstration.sen2.Request;

/** The steps that histories have in common, and how long they take. */
final class Steps {

    private static final double DECIDED_IN_SIX_WEEKS = 0.985;
    private static final double IN_YOUTH_ACCOMMODATION = 0.004;
    private static final Weighted<String> SOURCES =
            Weighted.of(46, "1").and(48, "2").and(3, "3").and(2, "4").and(1, "5");
    private static final Weighted<Integer> MONTHS = Weighted.of(75, 1)
            .and(78, 2)
            .and(92, 3)
            .and(76, 4)
            .and(82, 5)
            .and(90, 6)
            .and(104, 7)
            .and(66, 8)
            .and(78, 9)
            .and(88, 10)
            .and(92, 11)
            .and(79, 12);

    private Steps() {}

    /** A day on which something was sent, in the months in which most is. */
    static LocalDate sentIn(int year, Draw draw) {
        return draw.sent(() -> {
            var month = YearMonth.of(year, draw.from(MONTHS));
            return month.atDay(draw.between(1, month.lengthOfMonth()));
        });
    }

    static LocalDate decidedAfter(LocalDate received, Draw draw) {
        return draw.sent(() -> received.plusDays(daysToDecision(draw)));
    }

    static LocalDate receivedBefore(LocalDate decided, Draw draw) {
        return draw.received(() -> decided.minusDays(daysToDecision(draw)));
    }

    private static int daysToDecision(Draw draw) {
        return draw.chance(DECIDED_IN_SIX_WEEKS) ? draw.below(42, 6, 10) : draw.above(43, 8, 70);
    }

    static Request refused(LocalDate decided, int age, Draw draw) {
        return request(receivedBefore(decided, draw), age, Decision.of(Outcome.N, decided), null, draw);
    }

    static Request withdrawn(LocalDate on, int age, Draw draw) {
        var received = draw.received(() -> on.minusDays(draw.between(4, 40)));
        return request(received, age, Decision.of(Outcome.W, on), null, draw);
    }

    static Request agreed(LocalDate received, int age, Assessment assessment, Draw draw) {
        var decision = Decision.of(Outcome.Y, decidedAfter(received, draw));
        return request(received, age, decision, assessment, draw);
    }

    static Request request(LocalDate received, int age, Decision decision, @Nullable Assessment assessment, Draw draw) {
        var inYouthAccommodation = age >= 14 && age < 18 && draw.chance(IN_YOUTH_ACCOMMODATION);
        return new Request(received, draw.from(SOURCES), inYouthAccommodation, decision, false, assessment, null);
    }
}
