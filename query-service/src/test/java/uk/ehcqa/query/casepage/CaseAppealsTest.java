package uk.ehcqa.query.casepage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.query.Pages.texts;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.ehcqa.query.Pages;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.shared.appeal.AppealDateCorrected;
import uk.ehcqa.shared.appeal.AppealDecided;
import uk.ehcqa.shared.appeal.AppealGround;
import uk.ehcqa.shared.appeal.AppealRegistered;
import uk.ehcqa.shared.appeal.AppealStep;
import uk.ehcqa.shared.appeal.AppealableDecision;
import uk.ehcqa.shared.appeal.MediationCertificateIssued;
import uk.ehcqa.shared.appeal.MediationHeld;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.appeal.OrderKind;

/** Mediation, appeals and orders on the pages of a case. Today is Monday 23 November 2026. */
@QueryTest
class CaseAppealsTest {

    static final String PAGE = "/cases/2026-0413";
    static final String APPEALS = "[aria-labelledby=h-appeals]";
    static final Notice REFUSAL = new Notice(AppealableDecision.NOT_TO_ASSESS, 1, null);

    @Autowired
    RecordedCases recorded;

    @Autowired
    Pages pages;

    @Test
    void say_until_when_the_family_can_turn_to_mediation_and_appeal() {
        recorded.are(refused("2026-10-26"));

        var page = pages.open(PAGE);

        assertThat(texts(page, APPEALS + " h3")).containsExactly("Decision not to assess, 26 October 2026");
        assertThat(texts(page, APPEALS + " li"))
                .containsExactly("The family can turn to a mediation adviser until 26 December 2026, and appeal until"
                        + " 4 January 2027.");
        assertThat(page.select(APPEALS + " a").attr("href"))
                .isEqualTo(PAGE + "/appeals/steps/new?notice=NOT_TO_ASSESS-1");
    }

    @Test
    void say_nothing_of_a_decision_once_the_time_to_appeal_is_over() {
        recorded.are(refused("2026-08-17"));

        assertThat(pages.open(PAGE).select(APPEALS)).isEmpty();
    }

    @Test
    void count_a_month_from_the_certificate() {
        recorded.are(refused("2026-08-17")
                .and(id -> new MediationCertificateIssued(id, REFUSAL, LocalDate.of(2026, 11, 2))));

        assertThat(texts(pages.open(PAGE), APPEALS + " li"))
                .containsExactly(
                        "The family can appeal until 2 December 2026.", "Mediation certificate issued 2 November 2026");
    }

    @Test
    void show_an_order_to_assess_with_its_own_limits_and_what_to_record_next() {
        recorded.are(ordered());

        var page = pages.open(PAGE);

        assertThat(texts(page, APPEALS + " li"))
                .containsExactly(
                        "Appeal registered 5 October 2026, about: The refusal to assess",
                        "Appeal decided by the tribunal 16 November 2026, ordered: Assess",
                        "Say that we will assess by Mon 30 Nov, in 7 days SEND Regulations 2014, reg. 44(2)(b) and 45:"
                                + " 16 November 2026 + 2 weeks",
                        "Say if there will be no plan, after an order by Mon 25 Jan 2027, in 63 days SEND Regulations 2014,"
                                + " reg. 44(2)(b)(i) and 45: 16 November 2026 + 10 weeks",
                        "Final plan, after an order to assess by Mon 22 Feb 2027, in 91 days SEND Regulations 2014,"
                                + " reg. 44(2)(b)(ii) and 45: 16 November 2026 + 14 weeks");
        assertThat(texts(page, "[aria-labelledby=h-steps] li").getFirst())
                .contains("Told the family we will not assess")
                .contains("Overturned: Tribunal, Mon 16 Nov");
        assertThat(page.select("[aria-labelledby=h-steps] a").eachAttr("href"))
                .contains(PAGE + "/steps/new?step=ASSESSMENT_AGREED");
    }

    @Test
    void show_what_was_done_in_time_or_late() {
        recorded.are(ordered().agreedToAssess("2026-11-20"));

        assertThat(texts(pages.open(PAGE), APPEALS + " li"))
                .contains("Say that we will assess by 30 November 2026. Done 20 November 2026, in time SEND Regulations"
                        + " 2014, reg. 44(2)(b) and 45: 16 November 2026 + 2 weeks");
    }

    @Test
    void stand_among_the_dates_with_their_rules() {
        recorded.are(ordered());

        assertThat(texts(pages.open(PAGE + "/dates"), "tbody tr"))
                .contains(
                        "Say that we will assess 30 November 2026 16 November 2026 + 2 weeks Within 2 weeks of the order, the"
                                + " concession or the agreement SEND Regulations 2014, reg. 44(2)(b) and 45 Mon 30 Nov, in 7 days");
    }

    @Test
    void are_told_in_the_history() {
        recorded.are(refused("2026-08-17")
                .and(id -> new MediationHeld(
                        id, REFUSAL, LocalDate.of(2026, 10, 5), null, true, LocalDate.of(2026, 12, 1)))
                .and(id -> new AppealRegistered(
                        id, REFUSAL, LocalDate.of(2026, 10, 12), Set.of(AppealGround.REFUSAL_TO_ASSESS)))
                .and(id -> new AppealDateCorrected(
                        id,
                        REFUSAL,
                        AppealStep.APPEAL_REGISTERED,
                        LocalDate.of(2026, 10, 12),
                        LocalDate.of(2026, 10, 13),
                        "Misread")));

        assertThat(texts(pages.open(PAGE + "/history"), "tbody th"))
                .startsWith(
                        "Date of “Appeal registered” corrected Correction From 12 October 2026 to 13 October 2026:"
                                + " Misread",
                        "Appeal registered Decision not to assess. About: The refusal to assess",
                        "Mediation held Decision not to assess. Agreed: other matters. Day agreed in writing: 1 December 2026");
    }

    @Test
    void are_told_to_programs() {
        recorded.are(ordered());

        assertThat(pages.answer("/api/cases/2026-0413"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"decisions": [{"decision": "NOT_TO_ASSESS", "number": 1, "sentOn": "2026-08-17",
                  "contactAdviserBy": "2026-10-17", "appealBy": "2026-10-19",
                  "steps": {"APPEAL_REGISTERED": "2026-10-05", "APPEAL_DECIDED": "2026-11-16"},
                  "grounds": ["REFUSAL_TO_ASSESS"], "order": "ASSESS", "recommendations": false,
                  "limits": [
                    {"limit": "ASSESSMENT_AFTER_ALL", "by": "TRIBUNAL", "dueOn": "2026-11-30", "standing": "DUE"},
                    {"limit": "NO_PLAN_NOTICE_AFTER_ORDER", "dueOn": "2027-01-25"},
                    {"limit": "FINAL_PLAN_AFTER_ORDER_TO_ASSESS", "dueOn": "2027-02-22"}]}]}
                """);
    }

    private static CaseStory ordered() {
        return refused("2026-08-17")
                .and(id -> new AppealRegistered(
                        id, REFUSAL, LocalDate.of(2026, 10, 5), Set.of(AppealGround.REFUSAL_TO_ASSESS)))
                .and(id -> new AppealDecided(id, REFUSAL, LocalDate.of(2026, 11, 16), OrderKind.ASSESS, false));
    }

    private static CaseStory refused(String date) {
        return CaseStory.of("2026-0413", "Rowan", "Example", "2019-05-14")
                .requestReceived("2026-07-20")
                .refusedToAssess(date);
    }
}
