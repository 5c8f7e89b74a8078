package uk.ehcqa.query.measure;

import static uk.ehcqa.query.measure.Assessment.received;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.assessment.Stage;

/** Needs assessments of every kind, drawn at random but always the same: four years of them, with many on the edge of a limit. */
public final class InventedCaseload {

    private static final int FOUR_YEARS = 1460;
    private static final List<Stage> ENDED_EARLY = List.of(Stage.WITHDRAWN, Stage.MOVED_AWAY, Stage.DIED);

    private final Random random = new Random(20250106);
    private final LocalDate today;

    private InventedCaseload(LocalDate today) {
        this.today = today;
    }

    /** As they stand today: nothing is dated later. */
    public static List<Assessment> of(int count, LocalDate today) {
        var caseload = new InventedCaseload(today);
        return Stream.generate(caseload::draw)
                .filter(drawn -> drawn.endedOn == null || !drawn.endedOn.isAfter(today))
                .filter(drawn -> drawn.decidedOn == null || !drawn.decidedOn.isAfter(today))
                .limit(count)
                .toList();
    }

    private Assessment draw() {
        var received = today.minusDays(random.nextInt(FOUR_YEARS));
        var sources = new ArrayList<>(List.of(RequestSource.values()));
        sources.add(null);
        var drawn = received(received).requestedBy(sources.get(random.nextInt(sources.size())));
        return happened(random.nextInt(5) == 0 ? drawn.excepted() : drawn, received);
    }

    private Assessment happened(Assessment drawn, LocalDate received) {
        var decided = received.plusDays(random.nextInt(30, 60));
        return switch (random.nextInt(11)) {
            case 0 -> drawn;
            case 1 -> drawn.agreed(decided);
            case 2 -> drawn.refused(decided);
            case 3 -> drawn.refused(decided).overturned();
            case 4 -> drawn.refused(decided).overturned().finalPlan(after(received, 200, 500));
            case 5 -> drawn.refused(decided).overturned().noPlan(after(received, 100, 300));
            case 6 -> drawn.agreed(decided).noPlan(after(received, 100, 130));
            case 7 -> drawn.ended(ENDED_EARLY.get(random.nextInt(3)), after(received, 0, 150));
            case 8 -> drawn.agreed(decided).finalPlan(after(received, 138, 143));
            case 9 -> drawn.agreed(decided).finalPlan(after(received, 362, 368));
            default -> drawn.agreed(decided).finalPlan(after(received, 90, 400));
        };
    }

    private LocalDate after(LocalDate received, int least, int most) {
        return received.plusDays(random.nextInt(least, most));
    }
}
