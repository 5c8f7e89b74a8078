package uk.ehcqa.query.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;
import static uk.ehcqa.shared.amendment.AmendmentStep.AMENDED_PLAN_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NOTICE_SENT;
import static uk.ehcqa.shared.amendment.AmendmentStep.NO_AMENDMENT_NOTIFIED;

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
import uk.ehcqa.shared.amendment.AmendmentStep;
import uk.ehcqa.shared.amendment.AmendmentWithoutReviewStepTaken;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.plan.EarlierPlanRecorded;
import uk.ehcqa.shared.plan.PlanCeased;
import uk.ehcqa.shared.review.AmendedPlanSent;
import uk.ehcqa.shared.review.AmendmentNoticeSent;
import uk.ehcqa.shared.review.ReviewOutcome;

/** Amendments as they stand on Monday 23 November 2026: eight weeks before was 28 September, twelve weeks before 31 August. */
@QueryTest
class ListedAmendmentsTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final String DASHBOARD = "/dashboards/reviews";
    static final String YEARS = "[aria-labelledby=h-amendments] tbody";
    static final String LIST = "/worklist/reviews/amendments";

    @Autowired
    RecordedCases recorded;

    @Autowired
    ListedAmendments amendments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Pages pages;

    @BeforeEach
    void amendments() {
        recorded.are(
                reviewed("2026-0001", "2026-03-02", "2026-03-30")
                        .and(id -> new AmendedPlanSent(id, 1, 1, LocalDate.of(2026, 5, 25))),
                reviewed("2026-0002", "2026-03-02", "2026-03-30")
                        .and(id -> new AmendedPlanSent(id, 1, 1, LocalDate.of(2026, 5, 26))),
                reviewed("2026-0003", "2026-08-31", "2026-09-28"),
                reviewed("2026-0004", "2026-08-30", "2026-09-28"),
                planned("2026-0005")
                        .and(id -> taken(id, NOTICE_SENT, "2026-03-30"))
                        .and(id -> taken(id, NO_AMENDMENT_NOTIFIED, "2026-05-25")),
                planned("2026-0006")
                        .and(id -> taken(id, NOTICE_SENT, "2026-03-30"))
                        .and(id -> taken(id, AMENDED_PLAN_SENT, "2026-05-26")),
                planned("2026-0007").and(id -> taken(id, NOTICE_SENT, "2026-09-28")),
                planned("2026-0008").and(id -> taken(id, NOTICE_SENT, "2026-09-27")),
                planned("2026-0009")
                        .and(id -> taken(id, NOTICE_SENT, "2026-09-27"))
                        .and(id -> new PlanCeased(id, 1, LocalDate.of(2026, 10, 30), CeaseReason.LEFT_ENGLAND)));
    }

    @AfterEach
    void forget() {
        jdbc.sql("truncate query.milestone").update();
    }

    @Test
    void are_counted_each_for_itself_with_a_review_and_without() {
        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly("2026, after a review 4 1 1 1 1 33.3%", "2026, without a review 4 1 1 1 1 33.3%");
    }

    @Test
    void open_as_many_amendments_as_a_figure_counts() {
        for (var figure : pages.openAs(Role.MANAGER, DASHBOARD).select(YEARS + " a")) {
            assertThat(pages.open(figure.attr("href")).select("tbody tr"))
                    .as(figure.attr("href"))
                    .hasSize(Integer.parseInt(figure.text()));
        }
    }

    @Test
    void are_told_to_programs_by_a_year() {
        assertThat(pages.answer("/api/timeliness/amendments?year=2026"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"periods": [
                  {"year": 2026, "kind": "AFTER_REVIEW", "amendments": 4, "inTime": 1, "late": 1, "notYetDue": 1, "outstanding": 1,
                   "withinTime": {"inTime": 1, "all": 3, "percent": 33.3}},
                  {"year": 2026, "kind": "WITHOUT_REVIEW", "amendments": 4, "inTime": 1, "late": 1, "notYetDue": 1,
                   "outstanding": 1}]}
                """);
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            standing=in-time                                | 2026-0001 2026-0005
            standing=late                                   | 2026-0002 2026-0006
            standing=not-yet-due                            | 2026-0003 2026-0007
            standing=outstanding                            | 2026-0004 2026-0008
            amendment=after-review&standing=outstanding     | 2026-0004
            amendment=without-review&standing=outstanding   | 2026-0008
            """)
    void are_found_by_kind_and_standing(String query, String references) {
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
    void say_from_when_the_limit_runs_and_name_no_child() {
        var page = pages.open(LIST + "?year=2026&amendment=after-review");

        assertThat(texts(page, "tbody tr"))
                .contains(
                        "2026-0001 Amended plan 30 March 2026 25 May 2026 25 May 2026, in time",
                        "2026-0004 Amended plan 30 August 2026 22 November 2026 Still to come");
        assertThat(page.select("main").text()).doesNotContain("Rowan");
        assertThat(texts(page, ".app-chips a"))
                .containsExactly("Remove filter: Due in 2026", "Remove filter: After a review");
    }

    @Test
    void say_so_where_there_are_none() {
        recorded.are();

        assertThat(texts(pages.openAs(Role.MANAGER, DASHBOARD), YEARS + " tr"))
                .containsExactly(
                        "2026, after a review 0 0 0 0 0 None due", "2026, without a review 0 0 0 0 0 None due");
        assertThat(pages.open(LIST).select("main").text()).contains("No amendment of a plan is recorded.");
    }

    record Drawn(
            AmendmentKind kind, LocalDate dueOn, @Nullable LocalDate metOn) {}

    @Test
    void are_counted_as_by_hand_with_every_combination_of_filters() {
        recorded.are();
        var drawn = draw();
        drawn.forEach(this::insert);

        for (var year : orNone(List.of(2024, 2025, 2026, 2027))) {
            for (var kind : orNone(List.of(AmendmentKind.values()))) {
                for (var standing : orNone(List.of(AmendmentStanding.values()))) {
                    assertThat(amendments.count(new AmendmentFilter(year, kind, standing, null, null), TODAY))
                            .as("%s %s %s", year, kind, standing)
                            .isEqualTo((int) drawn.stream()
                                    .filter(one -> year == null || one.dueOn().getYear() == year)
                                    .filter(one -> kind == null || one.kind() == kind)
                                    .filter(one -> standing == null || standing(one) == standing)
                                    .count());
                }
            }
        }
    }

    @Test
    void are_all_counted_in_one_of_the_standings() {
        recorded.are();
        draw().forEach(this::insert);

        for (int year : List.of(2024, 2025, 2026, 2027)) {
            assertThat(amendments.in(year, AsAt.NOW, TODAY)).hasSize(2).allSatisfy(counted -> {
                assertThat(counted.inTime() + counted.late() + counted.notYetDue() + counted.outstanding())
                        .isEqualTo(counted.amendments());
                assertThat(counted.outstanding())
                        .isEqualTo(amendments.count(
                                new AmendmentFilter(year, counted.kind(), AmendmentStanding.OUTSTANDING, null, null),
                                TODAY));
            });
        }
    }

    private static <T> List<@Nullable T> orNone(List<T> values) {
        var all = new ArrayList<@Nullable T>(values);
        all.add(null);
        return all;
    }

    private static AmendmentStanding standing(Drawn one) {
        var met = one.metOn();
        if (met == null) {
            return one.dueOn().isBefore(TODAY) ? AmendmentStanding.OUTSTANDING : AmendmentStanding.NOT_YET_DUE;
        }
        return met.isAfter(one.dueOn()) ? AmendmentStanding.LATE : AmendmentStanding.IN_TIME;
    }

    private static List<Drawn> draw() {
        var random = new Random(20261123);
        return IntStream.range(0, 500)
                .mapToObj(any -> {
                    var due = TODAY.plusDays(random.nextInt(-700, 400));
                    return new Drawn(
                            random.nextBoolean() ? AmendmentKind.AFTER_REVIEW : AmendmentKind.WITHOUT_REVIEW,
                            due,
                            random.nextBoolean() ? null : due.plusDays(random.nextInt(-2, 3)));
                })
                .toList();
    }

    private void insert(Drawn one) {
        jdbc.sql("""
                insert into query.milestone (case_id, kind, episode, plan, review, transfer, proceeding, decision, route,
                    reference, whose, counted_from, due_on, met_on, excepted)
                values (:id, :kind, 0, 1, 1, 0, 0, '', '', '2026-0001', 'AUTHORITY', :due, :due, :met, false)""")
                .param("id", UUID.randomUUID())
                .param("kind", one.kind().limit().name())
                .param("due", one.dueOn())
                .param("met", one.metOn())
                .update();
    }

    private static AmendmentWithoutReviewStepTaken taken(CaseId id, AmendmentStep step, String date) {
        return new AmendmentWithoutReviewStepTaken(id, 1, 1, step, LocalDate.parse(date));
    }

    private static CaseStory planned(String reference) {
        return CaseStory.of(reference, "Rowan", "Example", "2017-05-14")
                .and(id -> new EarlierPlanRecorded(id, 1, LocalDate.of(2025, 11, 24), null));
    }

    private static CaseStory reviewed(String reference, String meeting, String noticeAndDecision) {
        return planned(reference)
                .reviewMeetingHeld(meeting)
                .reviewDecided(meeting, noticeAndDecision, ReviewOutcome.AMEND)
                .and(id -> new AmendmentNoticeSent(id, 1, 1, LocalDate.parse(noticeAndDecision)));
    }
}
