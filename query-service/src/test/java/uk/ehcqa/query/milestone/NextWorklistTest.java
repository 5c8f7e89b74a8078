package uk.ehcqa.query.milestone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;

/** Everything due, on Monday 23 November 2026. */
@QueryTest
class NextWorklistTest {

    static final String LIST = "/worklist/next";
    static final Notice PLAN = new Notice(AppealableDecision.FINAL_PLAN, 1, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @BeforeEach
    void cases_in_every_clock() {
        recorded.are(
                CaseStory.of("2026-0001", "Amber", "Testchild", "2015-05-05").requestReceived("2026-10-12"),
                CaseStory.of("2026-0002", "Birch", "Sample", "2014-05-05")
                        .requestReceived("2025-07-07")
                        .agreedToAssess("2025-08-04")
                        .draftSent("2025-10-20")
                        .finalPlanSent("2025-11-24")
                        .reviewMeetingHeld("2026-10-19"),
                CaseStory.of("2026-0003", "Cedar", "Demo", "2013-05-05")
                        .requestReceived("2025-10-13")
                        .agreedToAssess("2025-11-10")
                        .draftSent("2026-02-02")
                        .finalPlanSent("2026-03-02")
                        .and(id ->
                                new AppealRegistered(id, PLAN, LocalDate.of(2026, 4, 20), Set.of(AppealGround.SCHOOL)))
                        .and(id ->
                                new AppealDecided(id, PLAN, LocalDate.of(2026, 11, 16), OrderKind.NAME_SCHOOL, false))
                        .and(id -> new CaseAllocated(id, new Allocation("Caseworker 4", LocalDate.of(2026, 11, 16)))),
                CaseStory.of("2026-0004", "Dale", "Trial", "2016-05-05")
                        .requestReceived("2026-10-05")
                        .refusedToAssess("2026-11-16"));
    }

    @Test
    void stands_in_one_list_the_first_to_fall_due_first() {
        var page = pages.open(LIST);

        assertThat(texts(page, ".app-stats li"))
                .containsExactly("2 past a legal date", "3 due within 7 days", "3 due later", "8 to do in all");
        assertThat(texts(page, "tbody tr"))
                .containsExactly(
                        "Past a legal date (2)",
                        "Birch Sample 2026-0002 Review report Mon 2 Nov, 21 days late Record it: Review report for Birch Sample",
                        "Birch Sample 2026-0002 Review decision Mon 16 Nov, 7 days late Record it: Review decision for Birch"
                                + " Sample",
                        "Due within 7 days (3)",
                        "Amber Testchild 2026-0001 Say if we will assess Mon 23 Nov, today Record it: Say if we will assess for"
                                + " Amber Testchild",
                        "Birch Sample 2026-0002 Review of the plan Mon 23 Nov, today Record it: Review of the plan for Birch"
                                + " Sample",
                        "Cedar Demo 2026-0003 Plan that names the school Final plan, Tribunal Mon 30 Nov, in 7 days Record it:"
                                + " Plan that names the school for Cedar Demo",
                        "Later (3)",
                        "Amber Testchild 2026-0001 Say if there will be no plan Mon 1 Feb 2027, in 70 days Record it: Say if there"
                                + " will be no plan for Amber Testchild",
                        "Amber Testchild 2026-0001 Final plan Mon 1 Mar 2027, in 98 days Record it: Final plan for Amber"
                                + " Testchild",
                        "Cedar Demo 2026-0003 Review of the plan Mon 1 Mar 2027, in 98 days Record it: Review of the plan for"
                                + " Cedar Demo");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
            due=late                   | 2026-0002 REVIEW_REPORT, 2026-0002 REVIEW_DECISION
            due=within-7-days          | 2026-0001 ASSESSMENT_DECISION, 2026-0002 ANNUAL_REVIEW, 2026-0003 SCHOOL_NAMED
            kind=annual-review         | 2026-0002 ANNUAL_REVIEW, 2026-0003 ANNUAL_REVIEW
            whose=family               | 2026-0004 CONTACT_MEDIATION_ADVISER, 2026-0004 TIME_TO_APPEAL
            kind=time-to-appeal        | 2026-0004 TIME_TO_APPEAL
            whose=family&due=late      |
            excepted=yes               |
            allocated=to-me            | 2026-0003 SCHOOL_NAMED, 2026-0003 ANNUAL_REVIEW
            allocated=to-nobody&due=late | 2026-0002 REVIEW_REPORT, 2026-0002 REVIEW_DECISION
            """)
    void is_found_by_when_it_is_due_what_it_is_and_whose(String query, @Nullable String found) {
        var expected = found == null ? new String[0] : found.split(", ");

        var items = assertThat(pages.answer("/api" + LIST + "?" + query))
                .hasStatusOk()
                .bodyJson();

        items.extractingPath("$.milestones.items")
                .asArray()
                .extracting(item -> ((Map<?, ?>) item).get("reference") + " " + ((Map<?, ?>) item).get("kind"))
                .containsExactly(expected);
        assertThat(pages.open(LIST + "?" + query).select("tbody tr.govuk-table__row"))
                .hasSize(expected.length);
    }

    @Test
    void is_a_file_with_the_rule_of_each_date() throws Exception {
        var file = pages.answer(LIST + "?due=late&format=csv");

        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"due-2026-11-23.csv\"");
        assertThat(file.getResponse().getContentAsString(UTF_8).lines())
                .containsExactly(
                        "\uFEFFCase,Name,What is due,About,Whose,Counted from,Last day in time,Days late,Exception,Rule,Where it is written",
                        "2026-0002,Birch Sample,Review report,,Ours,2026-10-19,2026-11-02,21,no,Within 2 weeks of the review meeting,\"SEND"
                                + " Regulations 2014, reg. 20(7) and 21(7)\"",
                        "2026-0002,Birch Sample,Review decision,,Ours,2026-10-19,2026-11-16,7,no,Within 4 weeks of the review"
                                + " meeting,\"SEND Regulations 2014, reg. 20(10)\"");
    }

    @Test
    void says_so_where_nothing_is_found() {
        assertThat(pages.open(LIST + "?kind=mediation").select("main").text()).contains("No date fits these filters.");

        recorded.are();

        assertThat(pages.open(LIST).select("main").text()).contains("Nothing is due.");
    }
}
