package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.assessment.OverturnRoute;
import uk.ehcqa.shared.assessment.RefusalOverturned;
import uk.ehcqa.shared.assessment.Step;
import uk.ehcqa.shared.assessment.StepMarkedRecordedInError;
import uk.ehcqa.shared.casework.ChildDied;
import uk.ehcqa.shared.identity.Role;

/** Today is Monday 23 November 2026. */
@QueryTest
class TaskListTest {

    static final String PAGE = "/cases/2026-0413";

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void says_where_the_law_leaves_it_to_the_authority_whether_to_assess_again() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-05-04")
                .agreedToAssess("2026-06-01")
                .noPlanNoticeSent("2026-08-03")
                .requestReceived("2026-11-09"));

        assertThat(pages.open(PAGE)
                        .select("section[aria-labelledby=h-steps] > p")
                        .text())
                .isEqualTo(
                        "Last assessed 3 August 2026. A request within 6 months of that need not lead to an assessment"
                                + " (Children and Families Act 2014, s.36(6); SEND Regulations 2014, reg. 24). The family is told the"
                                + " decision in the same 6 weeks.");
    }

    @Test
    void says_nothing_of_it_where_the_last_assessment_is_longer_ago() {
        recorded.are(CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2025-05-05")
                .agreedToAssess("2025-06-02")
                .noPlanNoticeSent("2025-08-04")
                .requestReceived("2026-11-09"));

        assertThat(pages.open(PAGE).select("section[aria-labelledby=h-steps] > p"))
                .isEmpty();
    }

    @Test
    void lists_what_was_done_what_can_be_done_and_what_has_to_wait() {
        recorded.are(Rowan.assessing());

        assertThat(texts(pages.open(PAGE), ".govuk-task-list__item"))
                .containsExactly(
                        "Decide whether to assess Told the family we will assess Wed 28 Oct, day 35 of 42 Done",
                        "Ask for advice Asked for advice Thu 29 Oct Done",
                        "Decide whether to make a plan By Wed 13 Jan 2027, week 16 Not started",
                        "Send the draft plan The family then has 15 days to comment Not started",
                        "Send the final plan By Wed 10 Feb 2027, week 20 Cannot start yet");
    }

    @Test
    void goes_on_after_a_refusal_was_overturned_with_what_the_order_asks_for() {
        recorded.are(overturned());

        assertThat(texts(pages.open(PAGE), ".govuk-task-list__item"))
                .containsExactly(
                        "Decide whether to assess Told the family we will not assess Wed 28 Oct, day 35 of 42."
                                + " Overturned: Tribunal, Mon 16 Nov Done",
                        "Tell the family that you will assess after all"
                                + " By Mon 30 Nov, as the order or agreement sets Not started",
                        "Ask for advice As soon as the family is told that you will assess Not started",
                        "Decide whether to make a plan By Mon 25 Jan 2027, as the order or agreement sets Not started",
                        "Send the draft plan The family then has 15 days to comment Not started",
                        "Send the final plan By Mon 22 Feb 2027, as the order or agreement sets Cannot start yet");
        assertThat(pages.open(PAGE).select(".govuk-task-list a").eachAttr("href"))
                .startsWith(PAGE + "/steps/new?step=ASSESSMENT_AGREED");
    }

    @Test
    void does_not_know_what_the_order_asks_for_where_a_return_told_of_it_without_its_day() {
        recorded.are(rowan().refusedToAssess("2026-10-28")
                .and(id -> new RefusalOverturned(id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL)));

        assertThat(texts(pages.open(PAGE), ".govuk-task-list__item").get(1))
                .isEqualTo("Tell the family that you will assess after all"
                        + " By the date that the order or agreement sets Not started");
    }

    @Test
    void says_when_the_family_was_told_after_all() {
        recorded.are(overturned().agreedToAssess("2026-11-20"));

        assertThat(texts(pages.open(PAGE), ".govuk-task-list__item").get(1))
                .isEqualTo(
                        "Tell the family that you will assess after all Told the family we will assess Fri 20 Nov Done");
    }

    @Test
    void asks_again_for_a_step_that_was_recorded_in_error() {
        recorded.are(Rowan.assessing()
                .draftSent("2026-11-10")
                .and(id -> new StepMarkedRecordedInError(
                        id, 1, Step.DRAFT_PLAN_SENT, LocalDate.of(2026, 11, 10), "Another case", null)));

        assertThat(texts(pages.open(PAGE), ".govuk-task-list__item"))
                .endsWith(
                        "Send the draft plan The family then has 15 days to comment Not started",
                        "Send the final plan By Wed 10 Feb 2027, week 20 Cannot start yet");
    }

    @Test
    void leads_those_who_record_to_the_form_of_each_step() {
        recorded.are(Rowan.assessing());

        assertThat(pages.open(PAGE).select(".govuk-task-list a").eachAttr("href"))
                .containsExactly(PAGE + "/steps/new", PAGE + "/steps/new?step=DRAFT_PLAN_SENT");
        assertThat(pages.openAs(Role.DATA_OFFICER, PAGE).select(".govuk-task-list a"))
                .isEmpty();
    }

    @Test
    void offers_no_empty_form_after_a_death_but_the_way_to_correct_its_date() {
        recorded.are(Rowan.issuedLate().and(id -> new ChildDied(id, LocalDate.of(2026, 9, 1))));

        var page = pages.open(PAGE + "/steps/new");

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main a[href=" + PAGE + "/corrections/new?step=CHILD_DIED]"))
                .hasSize(1);
    }

    static Stream<CaseStory> cases_of_each_open_stage() {
        return Stream.of(
                rowan(),
                rowan().agreedToAssess("2026-10-27"),
                Rowan.assessing(),
                rowan().agreedToAssess("2026-10-27").draftSent("2026-11-10"),
                Rowan.assessing().draftSent("2026-11-10"),
                overturned());
    }

    @ParameterizedTest
    @MethodSource("cases_of_each_open_stage")
    void leads_to_a_form_that_offers_the_step_and_has_chosen_it(CaseStory story) {
        recorded.are(story);
        var steps = pages.open(PAGE).select(".govuk-task-list a").eachAttr("href");

        assertThat(steps).isNotEmpty().allSatisfy(address -> {
            var named = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
            var form = pages.open(address);
            assertThat(form.select("input[name=step]")).isNotEmpty();
            assertThat(form.select("input[name=step][checked]").eachAttr("value"))
                    .isEqualTo(named.getOrDefault("step", List.of()));
        });
    }

    @Test
    void leads_to_asking_for_advice_that_was_forgotten_after_the_draft() {
        recorded.are(rowan().agreedToAssess("2026-10-27").draftSent("2026-11-10"));

        assertThat(pages.open(PAGE).select(".govuk-task-list a").eachAttr("href"))
                .containsExactly(PAGE + "/steps/new?step=ADVICE_REQUESTED", PAGE + "/steps/new?step=FINAL_PLAN_SENT");
    }

    private static CaseStory rowan() {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14").requestReceived("2026-09-23");
    }

    private static CaseStory overturned() {
        return rowan().refusedToAssess("2026-10-28")
                .and(id -> new RefusalOverturned(
                        id, 1, Step.ASSESSMENT_REFUSED, OverturnRoute.TRIBUNAL, LocalDate.of(2026, 11, 16)));
    }
}
