package uk.ehcqa.query.move;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.asat.AsAt;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.move.MoveToAnotherAuthorityRecorded;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;

/** Plans of children and young people who move to authority 916, as they stand on Monday 23 November 2026. */
@QueryTest
class PlansMovedTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String DASHBOARD = "/dashboards/reviews";
    static final String YEARS = "[aria-labelledby=h-moves] tbody";
    static final String LIST = "/worklist/plans-transferred-out";

    @Autowired
    RecordedCases recorded;

    @Autowired
    PlansMoved moved;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    /** Each move was known long before, so its day is the last for the transfer. */
    @BeforeEach
    void plans() {
        recorded.are(
                ended("2026-0001", "2026-03-02", "2026-03-02", CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY),
                ended("2026-0002", "2026-03-02", "2026-03-03", CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY),
                ended("2026-0003", null, "2026-03-03", CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY),
                planned("2026-0004", "2026-11-23"),
                planned("2026-0005", "2026-11-20"),
                ended("2026-0006", "2026-03-02", "2026-02-02", CeaseReason.DIED),
                ended("2026-0007", "2025-12-31", "2025-12-31", CeaseReason.TRANSFERRED_TO_ANOTHER_AUTHORITY),
                planned("2026-0008", null),
                ended("2026-0009", null, "2026-03-02", CeaseReason.NEEDS_MET));
    }

    @AfterEach
    void forget() {
        jdbc.sql("truncate query.moved_plan").update();
    }

    @Test
    void are_counted_each_for_itself_by_the_year_of_the_transfer() {
        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly("2026 6 1 1 1 1 1 1 33.3%", "2025 1 1 0 0 0 0 0 100.0%");
    }

    @Test
    void open_as_many_plans_as_a_figure_counts() {
        for (var figure : pages.openAs(Role.MANAGER, DASHBOARD).select(YEARS + " a")) {
            assertThat(pages.open(figure.attr("href")).select("tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void are_told_to_programs_by_a_year() {
        assertThat(pages.answer("/api/timeliness/plans-transferred-out?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"source": "SEND Regulations 2014, reg. 15(2)", "periods": [
                  {"year": 2026, "plans": 6, "inTime": 1, "late": 1, "notTimed": 1, "notYetDue": 1, "outstanding": 1,
                   "planEnded": 1, "withinTime": {"inTime": 1, "all": 3, "percent": 33.3}}]}
                """);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            standing=in-time               | 2026-0007 2026-0001
            standing=late                  | 2026-0002
            standing=not-timed             | 2026-0003
            standing=not-yet-due           | 2026-0004
            standing=outstanding           | 2026-0005
            standing=plan-ended            | 2026-0006
            year=2025                      | 2026-0007
            year=2026&standing=in-time     | 2026-0001
            """)
    void are_found_by_year_and_standing(String query, String references) {
        var found = references.split(" ");

        assertThat(texts(pages.open(LIST + "?" + query), "tbody th")).containsExactly(found);
        assertThat(pages.answer("/api" + LIST + "?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].reference")
                .asArray()
                .containsExactly((Object[]) found);
    }

    @Test
    void say_to_where_and_when_and_name_no_child() {
        var page = pages.open(LIST + "?year=2026");

        assertThat(texts(page, "tbody tr"))
                .contains(
                        "2026-0001 916 2 March 2026 2 March 2026 2 March 2026, in time",
                        "2026-0002 916 2 March 2026 2 March 2026 3 March 2026, 1 day late",
                        "2026-0003 Not on record Not on record Not on record 3 March 2026",
                        "2026-0005 916 20 November 2026 20 November 2026 Still to come",
                        "2026-0006 916 2 March 2026 2 March 2026 The plan ended first");
        assertThat(page.select("main").text()).doesNotContain("Rowan");
        assertThat(texts(page, ".app-chips a")).containsExactly("Remove filter: Transfer or move in 2026");
    }

    @Test
    void say_so_where_there_are_none() {
        recorded.are();

        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly("2026 0 0 0 0 0 0 0 None due");
        assertThat(pages.open(LIST).select("main").text())
                .contains("No transfer of a plan to another authority is recorded.");
    }

    record Drawn(
            int year, @Nullable LocalDate dueOn, @Nullable LocalDate metOn, boolean inForce) {}

    @Test
    void are_counted_as_by_hand_with_every_combination_of_filters() {
        recorded.are();
        var drawn = draw();
        drawn.forEach(this::insert);
        var years = new ArrayList<@Nullable Integer>(List.of(2024, 2025, 2026));
        years.add(null);
        var standings = new ArrayList<@Nullable MoveStanding>(List.of(MoveStanding.values()));
        standings.add(null);

        for (var year : years) {
            for (var standing : standings) {
                assertThat(moved.count(new MoveFilter(year, standing, null, null), TODAY))
                        .as("%s %s", year, standing)
                        .isEqualTo((int) drawn.stream()
                                .filter(one -> year == null || one.year() == year)
                                .filter(one -> standing == null || standing(one) == standing)
                                .count());
            }
            if (year != null) {
                var counted = moved.in(year, AsAt.NOW, TODAY);
                assertThat(counted.inTime()
                                + counted.late()
                                + counted.notTimed()
                                + counted.notYetDue()
                                + counted.outstanding()
                                + counted.planEnded())
                        .isEqualTo(counted.plans());
                assertThat(counted.late())
                        .isEqualTo(moved.count(new MoveFilter(year, MoveStanding.LATE, null, null), TODAY));
            }
        }
    }

    private static MoveStanding standing(Drawn one) {
        var due = one.dueOn();
        var met = one.metOn();
        if (met != null) {
            if (due == null) {
                return MoveStanding.NOT_TIMED;
            }
            return met.isAfter(due) ? MoveStanding.LATE : MoveStanding.IN_TIME;
        }
        if (!one.inForce()) {
            return MoveStanding.PLAN_ENDED;
        }
        return due != null && due.isBefore(TODAY) ? MoveStanding.OUTSTANDING : MoveStanding.NOT_YET_DUE;
    }

    /** What was not transferred has a move, and so a last day. */
    private static List<Drawn> draw() {
        var random = new Random(20261123);
        return IntStream.range(0, 400)
                .mapToObj(any -> {
                    var due = TODAY.plusDays(random.nextInt(-20, 20));
                    var met = random.nextBoolean() ? due.plusDays(random.nextInt(-2, 3)) : null;
                    return new Drawn(
                            random.nextInt(2024, 2027),
                            met != null && random.nextInt(3) == 0 ? null : due,
                            met,
                            met == null && random.nextBoolean());
                })
                .toList();
    }

    private void insert(Drawn one) {
        jdbc.sql("""
                insert into query.moved_plan (case_id, plan, reference, year, due_on, met_on, plan_in_force)
                values (:id, 1, '2026-0001', :year, :due, :met, :inForce)""")
                .param("id", UUID.randomUUID())
                .param("year", one.year())
                .param("due", one.dueOn())
                .param("met", one.metOn())
                .param("inForce", one.inForce())
                .update();
    }

    private static CaseStory ended(String reference, @Nullable String movesOn, String ceasedOn, CeaseReason reason) {
        return planned(reference, movesOn).and(id -> new PlanCeased(id, 1, LocalDate.parse(ceasedOn), reason));
    }

    private static CaseStory planned(String reference, @Nullable String movesOn) {
        var planned = CaseStory.of(reference, "Rowan", "Example", "2017-05-14")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2024, 11, 25), null));
        return movesOn == null
                ? planned
                : planned.and(id -> new MoveToAnotherAuthorityRecorded(
                        id, 1, 1, new Move("916", LocalDate.parse(movesOn), LocalDate.of(2025, 1, 6))));
    }
}
