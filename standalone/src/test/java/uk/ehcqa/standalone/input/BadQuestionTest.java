package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.standalone.browser.Product;

/** Every question of the API, and every command without a body, with a parameter that cannot be meant. */
class BadQuestionTest {

    static final String TABLE = """
            caseworker-4 | GET /api/worklist?allocated=to-us | | 400 | allocated
            caseworker-4 | GET /api/worklist/reviews?allocated=to-us | | 400 | allocated
            caseworker-4 | GET /api/contributions?page=0 | | 400 | page
            caseworker-4 | GET /api/contributions?service=one | | 400 | service
            caseworker-4 | GET /api/contributions?toRead=perhaps | | 400 | toRead
            caseworker-4 | GET /api/contributions/chases/first | | 400 | chase
            caseworker-4 | GET /api/contributions/chases/00000000-0000-0000-0000-000000000000 | | 404 |
            caseworker-4 | GET /api/reminders?page=0 | | 400 | page
            caseworker-4 | GET /api/reminders?allocated=to-us | | 400 | allocated
            caseworker-4 | GET /api/worklist?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist?page=99999999 | | 400 | page
            caseworker-4 | GET /api/worklist?page=99999999999 | | 400 | page
            caseworker-4 | GET /api/worklist?page=first | | 400 | page
            caseworker-4 | GET /api/worklist?page=1&page=2 | | 400 | page
            caseworker-4 | GET /api/worklist?due=soon | | 400 | due
            caseworker-4 | GET /api/worklist?due=late&due=later | | 400 | due
            caseworker-4 | GET /api/worklist?stage=LUNCH | | 400 | stage
            caseworker-4 | GET /api/worklist?exception=perhaps | | 400 | exception
            caseworker-4 | GET /api/worklist?requestedBy=NEIGHBOUR | | 400 | requestedBy
            caseworker-4 | GET /api/worklist?sort=2 | | 400 | sort
            caseworker-4 | GET /api/worklist?due=lunch%00 | | 400 | due
            caseworker-4 | GET /api/worklist?due=late%ED%A0%80 | | 400 |
            caseworker-4 | GET /api/worklist?due=%FF | | 400 |
            caseworker-4 | GET /api/worklist?asKnownAt=yesterday | | 400 | asKnownAt
            caseworker-4 | GET /api/worklist?asKnownAt=2999-01-01 | | 400 | asKnownAt
            caseworker-4 | GET /api/worklist?asKnownAt=2026-09-30&asKnownAt=2026-10-01 | | 400 | asKnownAt
            caseworker-4 | GET /api/worklist?on=2026-02-31 | | 400 | on
            caseworker-4 | GET /api/worklist?on=%2B999999999-12-31 | | 400 | on
            caseworker-4 | GET /api/cases?asKnownAt=-5000-01-01T00:00 | | 400 | asKnownAt
            caseworker-4 | GET /api/cases?on=2999-01-01 | | 400 | on
            caseworker-4 | GET /api/cases/{case}?asKnownAt=soon%00 | | 400 | asKnownAt
            caseworker-4 | GET /api/cases/{case}?asKnownAt=2000-01-01 | | 404 | asKnownAt
            caseworker-4 | GET /api/cases/{case}/history?asKnownAt=T | | 400 | asKnownAt
            send-manager | GET /api/timeliness/open?asKnownAt=2999-01-01 | | 400 | asKnownAt
            send-manager | GET /api/timeliness/open?on=soon | | 400 | on
            send-manager | GET /api/timeliness/final-plans?from=2026-01-01&to=2026-06-30&asKnownAt=17:00 | | 400 | asKnownAt
            send-manager | GET /api/timeliness/difference | | 400 | earlier, from, to
            send-manager | GET /api/timeliness/difference?earlier=2999-01-01&from=2026-01-01&to=2026-06-30 | | 400 | earlier
            send-manager | GET /api/timeliness/difference?earlier=2026-09-30&later=soon&from=2026-01-01&to=2026-06-30 | | 400 | later
            send-manager | GET /api/timeliness/difference?earlier=2026-09-30&figure=lunch&from=2026-01-01&to=2026-06-30 | | 400 | figure
            send-manager | GET /api/timeliness/difference?earlier=2026-09-30&from=2026-06-30&to=2026-01-01 | | 400 | to
            send-manager | GET /api/timeliness/difference?earlier=2026-09-30&from=2026-01-01&to=2026-06-30&page=0 | | 400 | page
            caseworker-4 | GET /api/worklist/reviews?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/reviews?due=soon | | 400 | due
            caseworker-4 | GET /api/worklist/reviews?limit=LUNCH | | 400 | limit
            caseworker-4 | GET /api/worklist/reviews?limit=annual-review&limit=amended-plan | | 400 | limit
            caseworker-4 | GET /api/worklist/reviews?sort=2 | | 400 | sort
            caseworker-4 | GET /api/worklist/next?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/next?due=soon | | 400 | due
            caseworker-4 | GET /api/worklist/next?kind=LUNCH | | 400 | kind
            caseworker-4 | GET /api/worklist/next?whose=NEIGHBOUR | | 400 | whose
            caseworker-4 | GET /api/worklist/next?excepted=perhaps | | 400 | excepted
            caseworker-4 | GET /api/worklist/plans-ending?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/plans-ending?standing=lost | | 400 | standing
            caseworker-4 | GET /api/worklist/plans-transferred-out?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/plans-transferred-out?year=soon | | 400 | year
            caseworker-4 | GET /api/worklist/plans-transferred-out?year=2014 | | 400 | year
            caseworker-4 | GET /api/worklist/plans-transferred-out?standing=lost | | 400 | standing
            caseworker-4 | GET /api/worklist/reviews/amendments?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/reviews/amendments?year=soon | | 400 | year
            caseworker-4 | GET /api/worklist/reviews/amendments?amendment=LUNCH | | 400 | amendment
            caseworker-4 | GET /api/worklist/reviews/amendments?standing=lost | | 400 | standing
            caseworker-4 | GET /api/worklist/plans?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/plans?updated=lately | | 400 | updated
            caseworker-4 | GET /api/worklist/plans?made=lately | | 400 | made
            caseworker-4 | GET /api/worklist/plans?notUpdated=perhaps | | 400 | notUpdated
            caseworker-4 | GET /api/worklist/plans?amendmentDecided=perhaps | | 400 | amendmentDecided
            caseworker-4 | GET /api/worklist/plans?ageLimit=old | | 400 | ageLimit
            caseworker-4 | GET /api/worklist/plans-taken-over?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/plans-taken-over?year=soon | | 400 | year
            caseworker-4 | GET /api/worklist/plans-taken-over?standing=lost | | 400 | standing
            caseworker-4 | GET /api/worklist/reviews/phase-transfers?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/reviews/phase-transfers?year=soon | | 400 | year
            caseworker-4 | GET /api/worklist/reviews/phase-transfers?year=2014 | | 400 | year
            caseworker-4 | GET /api/worklist/reviews/phase-transfers?kind=LUNCH | | 400 | kind
            caseworker-4 | GET /api/worklist/reviews/phase-transfers?standing=lost | | 400 | standing
            caseworker-4 | GET /api/cases/2026-9999999/contributions | | 404 | reference
            caseworker-4 | GET /api/worklist/appeals?page=-1 | | 400 | page
            caseworker-4 | GET /api/worklist/appeals?year=soon | | 400 | year
            caseworker-4 | GET /api/worklist/appeals?limit=LUNCH | | 400 | limit
            caseworker-4 | GET /api/worklist/appeals?orders=perhaps | | 400 | orders
            caseworker-4 | GET /api/worklist/appeals?standing=lost | | 400 | standing
            caseworker-4 | GET /api/cases?page=-1 | | 400 | page
            caseworker-4 | GET /api/cases?open=perhaps | | 400 | open
            caseworker-4 | GET /api/cases?stage=LUNCH | | 400 | stage
            caseworker-4 | GET /api/cases?receivedFrom=2026-02-31 | | 400 | receivedFrom
            caseworker-4 | GET /api/cases?receivedFrom=the+third | | 400 | receivedFrom
            caseworker-4 | GET /api/cases?weekFrom=0 | | 400 | weekFrom
            caseworker-4 | GET /api/cases?weekTo=99999999999 | | 400 | weekTo
            caseworker-4 | GET /api/cases?finalPlan=late | | 400 | finalPlan
            caseworker-4 | GET /api/cases?finalPlan.standing=slow | | 400 | finalPlan.standing
            caseworker-4 | GET /api/cases?finalPlan.from=2026-02-31 | | 400 | finalPlan.from
            caseworker-4 | GET /api/cases?finalPlan.overWeeks=-1 | | 400 | finalPlan.overWeeks
            caseworker-4 | GET /api/cases/2026-9999999 | | 404 | reference
            caseworker-4 | GET /api/cases/first | | 404 | reference
            caseworker-4 | GET /api/cases/2026-9999999/history | | 404 | reference
            caseworker-4 | GET /api/cases/2026-9999999/milestones | | 404 | reference
            caseworker-4 | GET /api/cases/{case}/history?page=-1 | | 400 | page
            caseworker-4 | GET /api/cases/{case}/history?page=first | | 400 | page
            send-manager | GET /api/timeliness/open?requestedBy=NEIGHBOUR | | 400 | requestedBy
            send-manager | GET /api/timeliness/open?requestedBy=HEALTH&requestedBy=OTHER | | 400 | requestedBy
            send-manager | GET /api/timeliness/final-plans | | 400 | from, to
            send-manager | GET /api/timeliness/final-plans?from=2026-02-31&to=2026-03-31 | | 400 | from
            send-manager | GET /api/timeliness/final-plans?from=2026-01-01&to=2025-01-01 | | 400 | to
            send-manager | GET /api/timeliness/final-plans?from=2026-01-01&to=%2B999999-01-01 | | 400 | to
            send-manager | GET /api/timeliness/final-plans?from=-5000-01-01&to=2026-01-01 | | 400 | from
            send-manager | GET /api/timeliness/final-plans?from=2026-01-01&to=2026-06-30&by=week | | 400 | by
            send-manager | GET /api/timeliness/final-plans?from=2026-01-01&to=2026-06-30&to=2026-07-31 | | 400 | to
            send-manager | GET /api/timeliness/distribution | | 400 | from, to
            send-manager | GET /api/timeliness/distribution?from=2026-01-01&to=2026-06-30&exceptions=some | | 400 | exceptions
            send-manager | GET /api/timeliness/requests | | 400 | from, to
            send-manager | GET /api/timeliness/requests?from=2026-01-01&to=2026-06-30&requestedBy=NEIGHBOUR | | 400 | requestedBy
            send-manager | GET /api/timeliness/ended-early | | 400 | from, to
            send-manager | GET /api/timeliness/ended-early?from=January&to=2026-06-30 | | 400 | from
            send-manager | GET /api/timeliness/decisions | | 400 | from, to
            send-manager | GET /api/timeliness/decisions?from=2026-01-01&to=2076-01-02 | | 400 | to
            caseworker-4 | GET /api/cases/{case}?on=soon | | 400 | on
            caseworker-4 | GET /api/cases/{case}/milestones?on=2999-01-01 | | 400 | on
            caseworker-4 | GET /api/cases/{case}/milestones?asKnownAt=soon | | 400 | asKnownAt
            send-manager | GET /api/timeliness/reviews | | 400 | from, to
            send-manager | GET /api/timeliness/reviews?from=2026-01-01&to=2025-01-01 | | 400 | to
            send-manager | GET /api/timeliness/reviews?from=2026-01-01&to=2026-06-30&asKnownAt=yesterday | | 400 | asKnownAt
            send-manager | GET /api/timeliness/reviews?from=2026-01-01&to=2026-06-30&on=2999-01-01 | | 400 | on
            send-manager | GET /api/timeliness/reviews?from=-5000-01-01&to=2026-01-01 | | 400 | from
            send-manager | GET /api/timeliness/reviews?from=2026-01-01&to=2026-06-30&by=week | | 400 | by
            send-manager | GET /api/timeliness/phase-transfers | | 400 | year
            send-manager | GET /api/timeliness/plans-transferred-out | | 400 | year
            send-manager | GET /api/timeliness/plans-transferred-out?year=soon | | 400 | year
            send-manager | GET /api/timeliness/plans-transferred-out?year=2101 | | 400 | year
            send-manager | GET /api/timeliness/amendments | | 400 | year
            send-manager | GET /api/timeliness/amendments?year=soon | | 400 | year
            send-manager | GET /api/timeliness/amendments?year=2101 | | 400 | year
            send-manager | GET /api/timeliness/plans-taken-over | | 400 | year
            send-manager | GET /api/timeliness/plans-taken-over?year=soon | | 400 | year
            send-manager | GET /api/timeliness/plans-taken-over?year=2101 | | 400 | year
            send-manager | GET /api/timeliness/phase-transfers?year=soon | | 400 | year
            send-manager | GET /api/timeliness/phase-transfers?year=2101 | | 400 | year
            send-manager | GET /api/timeliness/phase-transfers?year=2026&year=2027 | | 400 | year
            send-manager | GET /api/timeliness/orders | | 400 | year
            send-manager | GET /api/timeliness/orders?year=soon | | 400 | year
            send-manager | GET /api/timeliness/orders?year=2101 | | 400 | year
            send-manager | GET /api/timeliness/cohorts | | 400 | from, to
            send-manager | GET /api/timeliness/cohorts?from=2026-01-01&to=2026-06-30&by=week | | 400 | by
            send-manager | GET /api/contribution-measures?by=weather | | 400 | by
            send-manager | GET /api/contribution-measures?sentFrom=soon | | 400 | sentFrom
            send-manager | GET /api/contribution-measures?service=first | | 400 | service
            send-manager | GET /api/contribution-measures?stream=LUNCH | | 400 | stream
            send-manager | GET /api/contribution-measures?agency=LUNCH | | 400 | agency
            send-manager | GET /api/contribution-measures?askedFor=LUNCH | | 400 | askedFor
            send-manager | GET /api/contribution-measures/requests?figure=lunch | | 400 | figure
            send-manager | GET /api/contribution-measures/requests?page=-1 | | 400 | page
            caseworker-4 | GET /api/cases/{case}/contribution-measures | | 400 | proceeding
            caseworker-4 | GET /api/cases/{case}/contribution-measures?proceeding=LUNCH | | 400 | proceeding
            caseworker-4 | GET /api/cases/{case}/contribution-measures?proceeding=review&plan=-1 | | 400 | plan
            caseworker-4 | GET /api/cases/{case}/contribution-measures?proceeding=review&number=0 | | 400 | number
            caseworker-4 | GET /api/cases/2026-9999999/contribution-measures?proceeding=review | | 404 | reference
            send-manager | GET /api/timeliness/cohorts?from=2026-01-01&to=2026-06-30&requestedBy=NEIGHBOUR | | 400 | requestedBy
            send-manager | GET /api/timeliness/exits-by-week | | 400 | from, to
            send-manager | GET /api/timeliness/exits-by-week?from=2026-02-31&to=2026-06-30 | | 400 | from
            send-manager | GET /api/timeliness/exits-by-week?from=2026-01-01&to=2025-01-01 | | 400 | to
            send-manager | GET /api/timeliness/exits-by-week?from=2026-01-01&to=2026-06-30&requestedBy=NEIGHBOUR | | 400 | requestedBy
            send-manager | GET /api/timeliness/no-plan-notices | | 400 | from, to
            send-manager | GET /api/timeliness/no-plan-notices?from=&to=2026-06-30 | | 400 | from
            data-officer | GET /api/imports/first | | 400 | importId
            data-officer | GET /api/imports/00000000-0000-0000-0000-000000000000 | | 404 | importId
            data-officer | GET /api/imports/first/rows | | 400 | importId
            data-officer | GET /api/imports/00000000-0000-0000-0000-000000000000/rows | | 404 | importId
            data-officer | GET /api/imports/{import}/rows?page=-1 | | 400 | page
            data-officer | GET /api/imports/{import}/rows?page=99999999 | | 400 | page
            data-officer | GET /api/imports/{import}/rows?outcome=LOST | | 400 | outcome
            data-officer | GET /api/imports/{import}/rows?module=6 | | 400 | module
            data-officer | GET /api/imports/first/rows?format=csv | | 400 | importId
            data-officer | GET /api/imports/{import}/rows?format=csv&outcome=LOST | | 400 | outcome
            data-officer | GET /api/imports/{import}/rows?format=csv&module=6 | | 400 | module
            quality-lead | GET /api/frameworks/ehcp-qa/9.9 | | 404 | name
            quality-lead | GET /api/frameworks/ehcp-qa/latest | | 404 | name
            quality-lead | DELETE /api/frameworks/ehcp-qa/draft | | 422 |
            auditor-2 | POST /api/audits/first/marks/FIRST/submission | | 400 | auditId
            auditor-2 | POST /api/audits/00000000-0000-0000-0000-000000000000/marks/LUNCH/submission | | 400 | marking
            auditor-2 | POST /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/submission | | 404 | auditId
            auditor-2 | GET /api/audits/first/marks/FIRST | | 400 | auditId
            auditor-2 | GET /api/audits/00000000-0000-0000-0000-000000000000/marks/LUNCH | | 400 | marking
            auditor-2 | GET /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST | | 404 | auditId
            quality-lead | POST /api/audits/first/moderation | | 400 | auditId
            quality-lead | POST /api/audits/00000000-0000-0000-0000-000000000000/moderation | | 404 | auditId
            administrator | GET /api/event-processing/cases/parked-cases/first | | 400 | caseId
            caseworker-4 | GET /api/services?page=0 | | 400 | page
            caseworker-4 | GET /api/services?agency=lunch | | 400 | agency
            caseworker-4 | GET /api/services?open=perhaps | | 400 | open
            caseworker-4 | GET /api/services/first | | 400 | serviceId
            caseworker-4 | GET /api/services/00000000-0000-0000-0000-000000000000 | | 404 | service
            caseworker-4 | GET /api/services/00000000-0000-0000-0000-000000000000/history | | 404 | service
            administrator | GET /api/event-processing/cases/parked-cases/00000000-0000-0000-0000-000000000000 | | 404 |
            administrator | GET /api/event-processing/lunch/parked-cases/00000000-0000-0000-0000-000000000000 | | 404 |
            administrator | POST /api/event-processing/lunch/parked-cases/retries | | 404 |
            administrator | POST /api/event-processing/cases/parked-cases/first/retries | | 400 | caseId
            administrator | POST /api/event-processing/cases/parked-cases/00000000-0000-0000-0000-000000000000/retries | | 404 |
            administrator | POST /api/event-processing/cases/parked-cases/first/made-anew | | 400 | caseId
            administrator | POST /api/event-processing/cases/parked-cases/00000000-0000-0000-0000-000000000000/made-anew | | 404 |
            administrator | POST /api/event-processing/lunch/rebuilds | | 404 |
            speech-and-language-therapist | GET /api/requests?page=0 | | 400 | page
            speech-and-language-therapist | GET /api/requests?sent=perhaps | | 400 | sent
            speech-and-language-therapist | GET /api/requests/R-9999999 | | 404 | contribution
            speech-and-language-therapist | GET /api/requests/2026-0001 | | 404 | contribution
            speech-and-language-therapist | POST /api/requests/R-9999999/acknowledgements | | 404 | contribution
            speech-and-language-therapist | POST /api/requests/R-9999999/nil-returns | | 404 | contribution
            speech-and-language-therapist | GET /api/requests/R-9999999/documents | | 404 | contribution
            speech-and-language-therapist | GET /api/requests/R-9999999/documents/first | | 400 | document
            speech-and-language-therapist | DELETE /api/requests/R-9999999/documents/first | | 400 | document
            speech-and-language-therapist | DELETE /api/requests/R-9999999/documents/5e2c0000-0000-4000-8000-000000000010 | | 404 | contribution
            designated-clinical-officer | GET /api/requests/to-check?page=0 | | 400 | page
            designated-clinical-officer | GET /api/requests/R-9999999/reading | | 404 | contribution
            designated-clinical-officer | GET /api/requests/R-9999999/reading/documents/first | | 400 | document
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void is_refused_with_the_parameter_by_name_and_nothing_is_stored(BadInput bad) {
        var before = Product.events();

        Person.named(bad.person())
                .calls(bad.method(), bad.address(), "text/plain", BodyPublishers.noBody())
                .isRefusal(bad.status(), bad.fields());

        assertThat(Product.events()).isEqualTo(before);
    }

    static Stream<BadInput> rows() {
        return BadInput.rows(TABLE);
    }
}
