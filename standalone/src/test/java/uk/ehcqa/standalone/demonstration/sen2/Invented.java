package uk.ehcqa.standalone.demonstration.sen2;

import java.time.LocalDate;
import java.util.List;
import uk.ehcqa.standalone.demonstration.sen2.NamedPlan.End;

/** Three people of a small return: a plan in force, an overturned refusal that has since ended, a plan from elsewhere. */
final class Invented {

    static final Person WITH_PLAN = new Person(
            7,
            new PersonDetails(
                    "Testchild", "Amber", day(2019, 5, 14), "F", "WBRI", "ZZ1 1ZZ", "N999000000007", null, null),
            new Setting("900001", null, true, false),
            List.of(
                    new Request(
                            day(2023, 3, 1), "1", false, Decision.of(Outcome.W, day(2023, 3, 20)), true, null, null),
                    new Request(
                            day(2024, 1, 8),
                            "2",
                            false,
                            Decision.of(Outcome.Y, day(2024, 2, 15)),
                            false,
                            new Assessment(
                                    Decision.of(Outcome.Y, day(2024, 5, 27)),
                                    true,
                                    new NamedPlan(day(2024, 5, 27), null)),
                            new ActivePlan(
                                    null,
                                    new Review(day(2026, 4, 13), day(2026, 5, 5), "A"),
                                    List.of("SLCN", "ASD")))));

    static final Person OVERTURNED = new Person(
            8,
            new PersonDetails("Sample", "Birch", day(2010, 2, 2), "M", "REFU", "ZZ2 2ZZ", null, "9900000008", "UN3"),
            new Setting(null, "EHE", false, false),
            List.of(new Request(
                    day(2024, 1, 8),
                    "5",
                    true,
                    new Decision(Outcome.N, day(2024, 2, 15), false, true),
                    false,
                    new Assessment(
                            Decision.of(Outcome.Y, day(2024, 11, 4)),
                            false,
                            new NamedPlan(day(2024, 11, 4), new End(day(2026, 3, 2), 5))),
                    null)));

    static final Person FROM_ELSEWHERE = new Person(
            9,
            new PersonDetails("Demo", "Clover", day(2023, 7, 1), "F", "OOTH", "ZZ3 3ZZ", null, null, "UN1"),
            new Setting(null, "EYP", false, false),
            List.of(Request.historical(new NamedPlan(day(2026, 1, 12), null))
                    .with(new ActivePlan("991", null, List.of("HI")))));

    private Invented() {}

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
