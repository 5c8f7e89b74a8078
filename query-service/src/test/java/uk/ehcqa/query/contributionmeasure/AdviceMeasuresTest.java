package uk.ehcqa.query.contributionmeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.ehcqa.query.contributionmeasure.AdviceFigure.*;
import static uk.ehcqa.query.contributionmeasure.AdviceStory.agreed;
import static uk.ehcqa.query.contributionmeasure.RegisteredServices.FRONT_DOOR;
import static uk.ehcqa.query.contributionmeasure.RegisteredServices.PSYCHOLOGISTS;
import static uk.ehcqa.query.contributionmeasure.RegisteredServices.THERAPISTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.casework.Allocation;
import uk.ehcqa.shared.casework.CaseAllocated;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.Agency;

/** Today is Monday 23 November 2026; every assessment was agreed on 2 March 2026. */
@QueryTest
class AdviceMeasuresTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Identity MANAGER = new Identity("SEND service manager", Role.MANAGER, null);
    static final AdviceScope ALL = AdviceScope.ALL;

    @Autowired
    AdviceMeasures measures;

    @Autowired
    AdviceForPlan forPlan;

    @Autowired
    RecordedCases recorded;

    @BeforeEach
    void services(@Autowired JdbcClient jdbc) {
        RegisteredServices.inRegister(jdbc);
    }

    /** The day of receipt is day 0: day 42 of 17 March is 28 April. */
    @Test
    void tell_late_requests_late_answers_and_rework_apart() {
        are(
                agreed(1, "2026-03-02")
                        .asked(THERAPISTS.id(), "2026-03-17")
                        .answered("2026-04-28")
                        .accepted("2026-04-29"),
                agreed(2, "2026-03-02")
                        .asked(FRONT_DOOR.id(), "2026-03-16")
                        .answered("2026-04-28")
                        .accepted("2026-04-30"),
                agreed(3, "2026-03-02")
                        .asked(PSYCHOLOGISTS.id(), "2026-03-16")
                        .answered("2026-04-27")
                        .sentBack("2026-04-28")
                        .answered("2026-05-05")
                        .sentBack("2026-05-06")
                        .answered("2026-05-12")
                        .accepted("2026-05-13"));

        assertThat(by(AdviceBy.SERVICE, ALL))
                .containsExactly(
                        "Educational psychology: asked 1, late 0 of 1, in time 1 of 1, answered late 0, sent back 1 of 1, twice 1,"
                                + " 2 times, accepted first 0, usable 1 within 58 days",
                        "Family front door: asked 1, late 0 of 1, in time 0 of 1, answered late 1, sent back 0 of 1, twice 0,"
                                + " 0 times, accepted first 1, usable 1 within 45 days",
                        "Speech and language therapy: asked 1, late 1 of 1, in time 1 of 1, answered late 0, sent back 0 of 1, twice 0,"
                                + " 0 times, accepted first 1, usable 1 within 43 days");
    }

    @Test
    void count_as_asked_late_by_the_days_that_the_authority_has_set(
            @Autowired JdbcClient jdbc, @Autowired Caseworkers caseworkers) {
        are(agreed(1, "2026-03-02").asked(THERAPISTS.id(), "2026-03-17"));
        var lenient = new AdviceMeasures(jdbc, new AskedRequests(caseworkers, new AdviceSettings(List.of(), 15)));

        assertThat(of(ALL).count(ASKED_LATE)).isEqualTo(1);
        assertThat(CurrentIdentity.actingFor(MANAGER, () -> lenient.of(ALL, TODAY))
                        .count(ASKED_LATE))
                .isZero();
    }

    @Test
    void count_day_42_as_in_time_and_day_43_as_late_from_receipt_and_not_from_sending() {
        var sent = LocalDate.of(2026, 3, 3);
        var received = LocalDate.of(2026, 3, 5);
        var due = LocalDate.of(2026, 4, 16);
        var assessment = ContributionPurpose.assessment(1);
        are(
                agreed(1, "2026-03-02")
                        .asked(THERAPISTS.id(), assessment, sent, received, due)
                        .answered("2026-04-16"),
                agreed(2, "2026-03-02")
                        .asked(THERAPISTS.id(), assessment, sent, received, due)
                        .answered("2026-04-17"));

        var counts = of(ALL);
        assertThat(counts.count(ANSWERED_IN_TIME)).isEqualTo(1);
        assertThat(counts.count(ANSWERED_LATE)).isEqualTo(1);
        assertThat(counts.share(ANSWERED_IN_TIME, DUE).written()).contains("50.0%");
        assertThat(counts.count(TO_READ)).isEqualTo(2);
        assertThat(counts.share(ACCEPTED_FIRST_TIME, READ).written())
                .as("nothing was read, and of nothing there is no percentage")
                .isEmpty();
    }

    @Test
    void leave_exceptions_nil_returns_and_what_is_not_yet_due_out_of_the_share_in_time() {
        are(
                agreed(1, "2026-03-02")
                        .asked(THERAPISTS.id(), "2026-03-03")
                        .excepted("2026-03-10")
                        .answered("2026-06-01"),
                agreed(2, "2026-03-02").asked(THERAPISTS.id(), "2026-03-03").notKnown("2026-06-01"),
                agreed(3, "2026-10-05").asked(THERAPISTS.id(), "2026-10-12"),
                agreed(4, "2026-10-05").asked(THERAPISTS.id(), "2026-10-11"),
                agreed(5, "2026-03-02").asked(THERAPISTS.id(), "2026-03-03").declined("2026-03-20"),
                agreed(6, "2026-03-02").asked(THERAPISTS.id(), "2026-03-03").takenBack("2026-03-20"),
                agreed(7, "2026-03-02").held("2026-03-03"));

        var counts = of(ALL);
        assertThat(counts.count(ASKED)).as("what was held is not asked for").isEqualTo(6);
        assertThat(counts.count(EXCEPTED)).isEqualTo(1);
        assertThat(counts.count(NIL_RETURN)).isEqualTo(1);
        assertThat(counts.count(NIL_RETURN_LATE)).isEqualTo(1);
        assertThat(counts.count(DECLINED)).isEqualTo(1);
        assertThat(counts.count(WITHDRAWN)).isEqualTo(1);
        assertThat(counts.count(RESPONDED)).isEqualTo(3);
        assertThat(counts.count(NOT_YET_DUE)).as("due today").isEqualTo(1);
        assertThat(counts.count(OVERDUE)).as("due yesterday").isEqualTo(1);
        assertThat(counts.count(DUE)).isEqualTo(1);
        assertThat(counts.count(OPEN)).isEqualTo(2);
        assertThat(counts.oldestOpenSentOn()).isEqualTo("2026-10-11");
        assertThat(counts.daysToUsable()).isNull();
    }

    @Test
    void say_that_a_request_was_never_answered_when_its_assessment_is_over() {
        var planSent = agreed(1, "2026-03-02").asked(THERAPISTS.id(), "2026-03-03");
        planSent.story().finalPlanSent("2026-06-15");
        are(planSent);

        assertThat(of(ALL).count(NEVER_ANSWERED)).isEqualTo(1);
        assertThat(of(ALL).count(OVERDUE)).isZero();
        assertThat(of(ALL).count(OPEN)).isZero();
    }

    @Test
    void belong_to_the_month_in_which_the_request_was_sent() {
        are(
                agreed(1, "2026-03-02").asked(THERAPISTS.id(), "2026-03-31").answered("2026-05-01"),
                agreed(2, "2026-03-02").asked(THERAPISTS.id(), "2026-04-01").answered("2026-04-02"));

        assertThat(asManager(() -> measures.by(AdviceBy.MONTH, ALL, TODAY)))
                .extracting(
                        AdviceGroup::key,
                        AdviceGroup::name,
                        group -> group.counts().count(ASKED))
                .containsExactly(tuple("2026-03", "March 2026", 1), tuple("2026-04", "April 2026", 1));
        assertThat(of(ALL.sent(new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))))
                        .count(ASKED))
                .isEqualTo(1);
    }

    @Test
    void are_of_the_team_to_whose_caseworker_the_case_is_allocated() {
        var north = agreed(1, "2026-03-02").asked(THERAPISTS.id(), "2026-03-03");
        are(
                north.and(id -> new CaseAllocated(id, new Allocation("Caseworker 4", LocalDate.of(2026, 3, 2)))),
                agreed(2, "2026-03-02").asked(FRONT_DOOR.id(), "2026-03-03"));

        assertThat(asManager(() -> measures.by(AdviceBy.TEAM, ALL, TODAY)))
                .extracting(AdviceGroup::name)
                .containsExactlyInAnyOrder("No team", "North team");
    }

    @Test
    void show_a_lead_their_own_services_alone() {
        are(
                agreed(1, "2026-03-02").asked(THERAPISTS.id(), "2026-03-03"),
                agreed(2, "2026-03-02").asked(FRONT_DOOR.id(), "2026-03-03"),
                agreed(3, "2026-03-02").asked(null, "2026-03-03"));
        var lead = new Identity("Designated clinical officer", Role.CONTRIBUTION_LEAD, null, Set.of(THERAPISTS.id()));

        assertThat(as(lead, () -> measures.of(ALL, TODAY)).count(ASKED)).isEqualTo(1);
        assertThat(as(lead, () -> measures.by(AdviceBy.SERVICE, ALL, TODAY)))
                .extracting(AdviceGroup::name)
                .containsExactly("Speech and language therapy");
        assertThat(as(lead, () -> measures.listed(ASKED, ALL, TODAY, Page.whole())))
                .singleElement()
                .satisfies(request -> assertThat(request.service()).isEqualTo("Speech and language therapy"))
                .satisfies(request -> assertThat(request.caseReference())
                        .as("a lead reads no case")
                        .isNull());
        assertThat(as(lead, () -> measures.of(ofAgency(Agency.SOCIAL_CARE), TODAY))
                        .count(ASKED))
                .isZero();
    }

    @Test
    void show_nobody_else_anything() {
        are(agreed(1, "2026-03-02").asked(THERAPISTS.id(), "2026-03-03"));

        for (var role : List.of(Role.CASEWORKER, Role.CONTRIBUTOR, Role.DATA_OFFICER, Role.ADMINISTRATOR)) {
            var person = new Identity("Somebody", role, null);
            assertThat(as(person, () -> measures.of(ALL, TODAY)).count(ASKED)).isZero();
        }
        assertThat(of(ALL).count(ASKED)).as("a manager sees all").isEqualTo(1);
    }

    @Test
    void stand_beside_the_plan_of_the_assessment() {
        are(agreed(413, "2026-03-02")
                .asked(THERAPISTS.id(), "2026-03-17")
                .answered("2026-04-28")
                .sentBack("2026-04-29")
                .answered("2026-05-01")
                .accepted("2026-05-02")
                .asked(FRONT_DOOR.id(), "2026-03-16")
                .answered("2026-04-28")
                .asked(null, "2026-03-03")
                .held("2026-03-03"));

        var advice = forPlan.of("2026-0413", ContributionPurpose.assessment(1), TODAY);

        assertThat(advice.askedLate()).isEqualTo(1);
        assertThat(advice.answeredLate()).isEqualTo(1);
        assertThat(advice.sentBack()).isEqualTo(1);
        assertThat(advice.asked())
                .extracting(each -> "%s, asked late %s, answered late %s, overdue %s, sent back %d, usable in %s days"
                        .formatted(
                                each.service(),
                                each.askedLate(),
                                each.answeredLate(),
                                each.overdue(),
                                each.timesSentBack(),
                                each.daysToUsable()))
                .containsExactly(
                        "Speech and language therapy, asked late true, answered late false, overdue false, sent back 1, usable in 46 days",
                        "Family front door, asked late false, answered late true, overdue false, sent back 0, usable in null days",
                        "null, asked late false, answered late null, overdue true, sent back 0, usable in null days");
        assertThat(forPlan.of("2026-0413", ContributionPurpose.review(1, 1), TODAY)
                        .asked())
                .isEmpty();
    }

    private static AdviceScope ofAgency(Agency agency) {
        return new AdviceScope(null, null, null, agency, null, null, null);
    }

    private void are(AdviceStory... stories) {
        recorded.are(Stream.of(stories).map(AdviceStory::story).toArray(CaseStory[]::new));
    }

    private AdviceCounts of(AdviceScope scope) {
        return asManager(() -> measures.of(scope, TODAY));
    }

    private List<String> by(AdviceBy by, AdviceScope scope) {
        return asManager(() -> measures.by(by, scope, TODAY)).stream()
                .map(AdviceMeasuresTest::written)
                .toList();
    }

    private static String written(AdviceGroup group) {
        var counts = group.counts();
        return "%s: asked %d, late %d of %d, in time %d of %d, answered late %d, sent back %d of %d, twice %d, %d times, accepted first %d, usable %d within %d days"
                .formatted(
                        group.name(),
                        counts.count(ASKED),
                        counts.count(ASKED_LATE),
                        counts.count(ASKED_AFTER_DECISION),
                        counts.count(ANSWERED_IN_TIME),
                        counts.count(DUE),
                        counts.count(ANSWERED_LATE),
                        counts.count(SENT_BACK),
                        counts.count(READ),
                        counts.count(SENT_BACK_AGAIN),
                        counts.timesSentBack(),
                        counts.count(ACCEPTED_FIRST_TIME),
                        counts.count(USABLE),
                        counts.daysToUsable());
    }

    private static <T> T asManager(ScopedValue.CallableOp<T, RuntimeException> asked) {
        return as(MANAGER, asked);
    }

    private static <T> T as(Identity person, ScopedValue.CallableOp<T, RuntimeException> asked) {
        return CurrentIdentity.actingFor(person, asked);
    }
}
