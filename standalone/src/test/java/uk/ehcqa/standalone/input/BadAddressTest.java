package uk.ehcqa.standalone.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.standalone.browser.Product;

/** Every page and file, at an address with a part that cannot be meant. */
class BadAddressTest {

    static final String TABLE = """
            caseworker-4 | GET /worklist?page=-1 | | 400 | page
            caseworker-4 | GET /worklist?page=first | | 400 | page
            caseworker-4 | GET /worklist?page=99999999999 | | 400 | page
            caseworker-4 | GET /worklist?due=soon | | 422 | due
            caseworker-4 | GET /worklist?due=late&due=later | | 422 | due
            caseworker-4 | GET /worklist?stage=lunch | | 422 | stage
            caseworker-4 | GET /worklist?exception=perhaps | | 422 | exception
            caseworker-4 | GET /worklist?due=lunch%00 | | 422 | due
            caseworker-4 | GET /worklist?due=%FF | | 400 |
            caseworker-4 | GET /worklist?asKnownAt=2999-01-01 | | 422 | asKnownAt
            caseworker-4 | GET /worklist?on=%2B999999999-12-31 | | 422 | on
            caseworker-4 | GET /worklist?format=csv&asKnownAt=soon | | 400 | asKnownAt
            caseworker-4 | GET /cases?asKnownAt=soon | | 422 | asKnownAt
            caseworker-4 | GET /cases/{case}?asKnownAt=2999-01-01 | | 400 | asKnownAt
            caseworker-4 | GET /cases/{case}?asKnownAt=2000-01-01 | | 404 |
            caseworker-4 | GET /cases/{case}?on=2000-01-01 | | 404 |
            caseworker-4 | GET /cases/{case}?on=soon | | 400 | on
            caseworker-4 | GET /cases/{case}/dates?on=2999-01-01 | | 400 | on
            caseworker-4 | GET /cases/{case}/dates?asKnownAt=soon | | 400 | asKnownAt
            caseworker-4 | GET /cases/{case}/history?asKnownAt=soon | | 400 | asKnownAt
            caseworker-4 | GET /cases/{case}/documents/x | | 400 | document
            caseworker-4 | GET /cases/{case}/documents/00000000-0000-4000-8000-000000000001 | | 404 |
            caseworker-4 | GET /api/cases/{case}/documents/x | | 400 | document
            caseworker-4 | GET /api/cases/{case}/documents/00000000-0000-4000-8000-000000000001 | | 404 | document
            caseworker-4 | GET /worklist?%00=1 | | 400 |
            caseworker-4 | GET /worklist?format=csv&due=soon | | 400 | due
            caseworker-4 | GET /worklist?format=csv&due=lunch%00 | | 400 | due
            caseworker-4 | GET /calendar?page=0 | | 400 | page
            caseworker-4 | GET /calendar?page=first | | 400 | page
            caseworker-4 | GET /calendar/feeds/unknown.ics | | 404 |
            caseworker-4 | GET /calendar/feeds/{x1001}.ics | | 404 |
            caseworker-4 | GET /digest?page=-1 | | 400 | page
            caseworker-4 | GET /digest?allocated=to-us | | 422 | allocated
            caseworker-4 | GET /worklist/reviews?page=-1 | | 400 | page
            caseworker-4 | GET /worklist/reviews?due=soon | | 422 | due
            caseworker-4 | GET /worklist?allocated=to-us | | 422 | allocated
            caseworker-4 | GET /worklist/reviews?allocated=to-us | | 422 | allocated
            caseworker-4 | GET /worklist/reviews?limit=lunch | | 422 | limit
            caseworker-4 | GET /worklist/reviews?limit=lunch%00 | | 422 | limit
            caseworker-4 | GET /worklist/reviews?format=csv&limit=lunch | | 400 | limit
            caseworker-4 | GET /worklist/reviews/held?page=0 | | 400 | page
            caseworker-4 | GET /worklist/reviews/held?heldFrom=2026-02-31 | | 422 | heldFrom
            caseworker-4 | GET /worklist/reviews/held?standing=slow | | 422 | standing
            caseworker-4 | GET /worklist/reviews/held?asKnownAt=soon | | 422 | asKnownAt
            send-manager | GET /dashboards/reviews?asKnownAt=soon | | 400 | asKnownAt
            send-manager | GET /dashboards/reviews?on=2999-01-01 | | 400 | on
            caseworker-4 | GET /worklist/reviews/phase-transfers?page=0 | | 400 | page
            caseworker-4 | GET /worklist/reviews/phase-transfers?year=soon | | 422 | year
            caseworker-4 | GET /worklist/reviews/phase-transfers?year=2014 | | 422 | year
            caseworker-4 | GET /worklist/reviews/phase-transfers?kind=lunch | | 422 | kind
            caseworker-4 | GET /worklist/reviews/phase-transfers?standing=lost | | 422 | standing
            caseworker-4 | GET /worklist/next?page=0 | | 400 | page
            caseworker-4 | GET /worklist/next?due=soon | | 422 | due
            caseworker-4 | GET /worklist/next?kind=lunch | | 422 | kind
            caseworker-4 | GET /worklist/next?whose=neighbour | | 422 | whose
            caseworker-4 | GET /worklist/next?excepted=perhaps | | 422 | excepted
            caseworker-4 | GET /worklist/next?format=csv&kind=lunch | | 400 | kind
            caseworker-4 | GET /advice?page=0 | | 400 | page
            caseworker-4 | GET /advice?due=soon | | 422 | due
            caseworker-4 | GET /advice?source=neighbour | | 422 | source
            caseworker-4 | GET /advice?agency=neighbours | | 422 | agency
            caseworker-4 | GET /advice?sentBack=perhaps | | 422 | sentBack
            caseworker-4 | GET /advice?format=csv&saidToBeMissed=perhaps | | 400 | saidToBeMissed
            caseworker-4 | GET /advice?ticked=perhaps | | 400 | ticked
            caseworker-4 | GET /advice/chases/first | | 400 | id
            caseworker-4 | GET /advice/chases/00000000-0000-0000-0000-000000000000 | | 404 |
            caseworker-4 | GET /advice?service=one | | 422 | service
            caseworker-4 | GET /advice?allocated=them | | 422 | allocated
            caseworker-4 | GET /api/cases/2026-9999999/plan-versions | | 404 | reference
            auditor-2 | GET /audits?page=0 | | 400 | page
            auditor-2 | GET /api/audits?page=0 | | 400 | page
            auditor-2 | GET /audits/first | | 400 | auditId
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000 | | 404 |
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000/sections/F | | 404 |
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000/check | | 404 |
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000/results/FIRST | | 404 |
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000/results/LUNCH | | 400 | marking
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000/moderation | | 404 |
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000/documents/00000000-0000-0000-0000-000000000000 | | 404 |
            auditor-2 | GET /audits/00000000-0000-0000-0000-000000000000/documents/first | | 400 | document
            caseworker-4 | GET /cases/{reviewed}/plan/99 | | 404 |
            caseworker-4 | GET /cases/{reviewed}/plan/first | | 400 | version
            caseworker-4 | GET /cases/2026-9999999/plan | | 404 |
            caseworker-4 | GET /cases/2026-9999999/plan/new | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/99 | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/first | | 400 | number
            caseworker-4 | GET /cases/2026-9999999/advice/1 | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/99/reading | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/99/steps/new | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/99/missed-date/new | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/99/answers/new | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/99/exceptions/new | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/1/exceptions/1/withdrawal | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/1/CHASED/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{advised}/advice/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /cases/{advised}/advice/1/corrections/new?which=LUNCH | | 422 | which
            caseworker-4 | GET /cases/2026-9999999/advice/request | | 404 |
            caseworker-4 | GET /worklist/appeals?page=0 | | 400 | page
            caseworker-4 | GET /worklist/appeals?year=soon | | 422 | year
            caseworker-4 | GET /worklist/appeals?year=2014 | | 422 | year
            caseworker-4 | GET /worklist/appeals?limit=lunch | | 422 | limit
            caseworker-4 | GET /worklist/appeals?orders=perhaps | | 422 | orders
            caseworker-4 | GET /worklist/appeals?standing=lost | | 422 | standing
            caseworker-4 | GET /cases?page=0 | | 400 | page
            caseworker-4 | GET /cases?weekFrom=0 | | 422 | weekFrom
            caseworker-4 | GET /cases?weekFrom=99999999999 | | 422 | weekFrom
            caseworker-4 | GET /cases?receivedFrom=2026-02-31 | | 422 | receivedFrom
            caseworker-4 | GET /cases?finalPlan.standing=slow | | 422 | finalPlan.standing
            caseworker-4 | GET /cases?finalPlan=late | | 422 | finalPlan
            caseworker-4 | GET /cases?format=csv&receivedFrom=2026-02-31 | | 400 | receivedFrom
            caseworker-4 | GET /cases?format=csv&finalPlan.standing=slow | | 400 | finalPlan.standing
            caseworker-4 | GET /cases/new?sex=UNSAID | | 422 | sex
            caseworker-4 | GET /cases/new/taken-over?sex=UNSAID | | 422 | sex
            caseworker-4 | GET /cases/2026-9999999 | | 404 |
            caseworker-4 | GET /cases/first | | 404 |
            caseworker-4 | GET /cases/{case}?episode=first | | 400 | episode
            caseworker-4 | GET /cases/{case}?asked=often | | 400 | asked
            caseworker-4 | GET /cases/2026-9999999/dates | | 404 |
            caseworker-4 | GET /cases/{case}/dates?episode=first | | 400 | episode
            caseworker-4 | GET /cases/2026-9999999/history | | 404 |
            caseworker-4 | GET /cases/{case}/history?page=-1 | | 400 | page
            caseworker-4 | GET /cases/{case}/history?page=first | | 400 | page
            caseworker-4 | GET /cases/2026-9999999/child | | 404 |
            caseworker-4 | GET /cases/{case}/steps/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{case}/requests/new?requestedBy=NEIGHBOUR | | 422 | requestedBy
            caseworker-4 | GET /cases/{case}/corrections/new?episode=first | | 422 | episode
            caseworker-4 | GET /cases/{case}/corrections/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{case}/exceptions/new?episode=first | | 422 | episode
            caseworker-4 | GET /cases/{case}/delay-reasons/new?episode=first | | 422 | episode
            caseworker-4 | GET /cases/{case}/exceptions/1/99/withdrawal | | 404 |
            caseworker-4 | GET /cases/{case}/exceptions/first/1/withdrawal | | 400 | episode
            send-manager | GET /cases/{case}/erasure?ground=TIDINESS | | 422 | ground
            send-manager | GET /cases/2026-9999999/erasure | | 404 |
            caseworker-4 | GET /cases/{case}/erasure | | 404 |
            caseworker-4 | GET /cases/{case}/overturned-refusals/new?episode=first | | 422 | episode
            caseworker-4 | GET /cases/{case}/overturned-refusals/new?by=WISH | | 422 | by
            caseworker-4 | GET /cases/{case}/steps/1/FINAL_PLAN_SENT/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{case}/steps/first/FINAL_PLAN_SENT/recorded-in-error | | 400 | episode
            caseworker-4 | GET /cases/{case}/steps/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /cases/{case}/death/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{case}/overturned-refusals/1/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{case}/requests/1/first/recorded-in-error | | 400 | receivedOn
            caseworker-4 | GET /cases/{case}/requests/1/2026-11-02/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{case}/requests/1/2026-11-02/NEIGHBOUR/recorded-in-error | | 400 | requestedBy
            caseworker-4 | GET /cases/{case}/delay-reasons/1/LUNCH/recorded-in-error | | 400 | limit
            caseworker-4 | GET /cases/{reviewed}/reviews/steps/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{reviewed}/reviews/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/reviews/corrections/new?review=first | | 422 | review
            caseworker-4 | GET /cases/{reviewed}/reviews/1/1/AMENDED_PLAN_SENT/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/reviews/0/1/MEETING_HELD/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/reviews/first/1/MEETING_HELD/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/reviews/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /cases/{reviewed}/phase-transfers/new?kind=LUNCH | | 422 | kind
            caseworker-4 | GET /cases/{reviewed}/phase-transfers/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/phase-transfers/corrections/new?transfer=first | | 422 | transfer
            caseworker-4 | GET /cases/{reviewed}/phase-transfers/1/99/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/phase-transfers/first/1/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/phase-transfers/1/first/recorded-in-error | | 400 | transfer
            caseworker-4 | GET /cases/{reviewed}/appeals/steps/new?notice=LUNCH | | 422 | notice
            caseworker-4 | GET /cases/{reviewed}/appeals/steps/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{reviewed}/appeals/corrections/new?notice=LUNCH | | 422 | notice
            caseworker-4 | GET /cases/{reviewed}/appeals/FINAL_PLAN-1/APPEAL_DECIDED/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/appeals/first/APPEAL_DECIDED/recorded-in-error | | 400 | notice
            caseworker-4 | GET /cases/{reviewed}/appeals/FINAL_PLAN-1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /cases/{reviewed}/amendments/steps/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{reviewed}/amendments/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/amendments/corrections/new?number=first | | 422 | number
            caseworker-4 | GET /cases/{reviewed}/amendments/1/99/NOTICE_SENT/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/amendments/first/1/NOTICE_SENT/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/amendments/1/first/NOTICE_SENT/recorded-in-error | | 400 | number
            caseworker-4 | GET /cases/{reviewed}/amendments/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /cases/{reviewed}/ceasings/steps/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{reviewed}/ceasings/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/ceasings/corrections/new?number=first | | 422 | number
            caseworker-4 | GET /cases/{reviewed}/ceasings/1/99/FAMILY_CONSULTED/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/ceasings/first/1/FAMILY_CONSULTED/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/ceasings/1/first/FAMILY_CONSULTED/recorded-in-error | | 400 | number
            caseworker-4 | GET /cases/{reviewed}/ceasings/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /cases/{reviewed}/reassessments/steps/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{reviewed}/reassessments/exceptions/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/reassessments/exceptions/1/1/99/withdrawal | | 404 |
            caseworker-4 | GET /cases/{reviewed}/reassessments/exceptions/first/1/1/withdrawal | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/reassessments/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/reassessments/corrections/new?number=first | | 422 | number
            caseworker-4 | GET /cases/{reviewed}/reassessments/1/99/REQUEST_RECEIVED/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/reassessments/first/1/REQUEST_RECEIVED/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/reassessments/1/first/REQUEST_RECEIVED/recorded-in-error | | 400 | number
            caseworker-4 | GET /cases/{reviewed}/reassessments/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /worklist/plans-ending?page=0 | | 400 | page
            caseworker-4 | GET /worklist/plans-ending?standing=lost | | 422 | standing
            caseworker-4 | GET /cases/{reviewed}/appeals/agreed-days/corrections/new?notice=LUNCH | | 422 | notice
            caseworker-4 | GET /cases/{reviewed}/earlier-plans/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{case}/requests/corrections/new?receivedOn=yesterday | | 422 | receivedOn
            caseworker-4 | GET /cases/{case}/drafts/corrections/new?draft=first | | 422 | draft
            caseworker-4 | GET /cases/{case}/overturned-refusals/corrections/new?refusal=LUNCH | | 422 | refusal
            caseworker-4 | GET /cases/{case}/exceptions/1/9/correction | | 404 |
            caseworker-4 | GET /cases/{case}/exceptions/first/1/correction | | 400 | episode
            caseworker-4 | GET /cases/{reviewed}/reassessments/exceptions/1/1/9/correction | | 404 |
            caseworker-4 | GET /cases/{case}/consultations/new?about=LUNCH | | 422 | about
            caseworker-4 | GET /cases/{case}/consultations/9/reply | | 404 |
            caseworker-4 | GET /cases/{case}/consultations/first/reply | | 400 | consultation
            caseworker-4 | GET /cases/{case}/consultations/corrections/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{case}/consultations/9/SETTING_REPLIED/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{case}/consultations/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /cases/{reviewed}/plan-ends/new?endReason=LUNCH | | 422 | endReason
            caseworker-4 | GET /cases/{reviewed}/plan-ends/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/plan-ends/1/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/plan-ends/first/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{case}/takeovers/plans/new?planMadeOn=soon | | 422 | planMadeOn
            caseworker-4 | GET /cases/{reviewed}/takeovers/steps/new?step=LUNCH | | 422 | step
            caseworker-4 | GET /cases/{reviewed}/takeovers/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/takeovers/corrections/new?number=first | | 422 | number
            caseworker-4 | GET /cases/{reviewed}/takeovers/1/99/PLAN_TRANSFERRED/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/takeovers/first/1/PLAN_TRANSFERRED/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/takeovers/1/first/PLAN_TRANSFERRED/recorded-in-error | | 400 | number
            caseworker-4 | GET /cases/{reviewed}/takeovers/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | GET /worklist/plans-transferred-out?page=0 | | 400 | page
            caseworker-4 | GET /worklist/plans-transferred-out?year=soon | | 422 | year
            caseworker-4 | GET /worklist/plans-transferred-out?standing=lost | | 422 | standing
            caseworker-4 | GET /worklist/reviews/amendments?page=0 | | 400 | page
            caseworker-4 | GET /worklist/reviews/amendments?year=2014 | | 422 | year
            caseworker-4 | GET /worklist/reviews/amendments?amendment=LUNCH | | 422 | amendment
            caseworker-4 | GET /worklist/reviews/amendments?standing=lost | | 422 | standing
            caseworker-4 | GET /worklist/plans?page=0 | | 400 | page
            caseworker-4 | GET /worklist/plans?updated=lately | | 422 | updated
            caseworker-4 | GET /worklist/plans?ageLimit=old | | 422 | ageLimit
            caseworker-4 | GET /worklist/plans?notUpdated=perhaps | | 422 | notUpdated
            caseworker-4 | GET /worklist/plans-taken-over?page=0 | | 400 | page
            caseworker-4 | GET /worklist/plans-taken-over?year=soon | | 422 | year
            caseworker-4 | GET /worklist/plans-taken-over?year=2014 | | 422 | year
            caseworker-4 | GET /worklist/plans-taken-over?standing=lost | | 422 | standing
            caseworker-4 | GET /cases/{case}/allocations/new?allocatedOn=soon | | 422 | allocatedOn
            caseworker-4 | GET /cases/2026-9999999/allocations/new | | 404 |
            caseworker-4 | GET /cases/{reviewed}/moves/new?movesOn=soon | | 422 | movesOn
            caseworker-4 | GET /cases/{reviewed}/moves/corrections/new?plan=first | | 422 | plan
            caseworker-4 | GET /cases/{reviewed}/moves/corrections/new?number=first | | 422 | number
            caseworker-4 | GET /cases/{reviewed}/moves/1/99/recorded-in-error | | 404 |
            caseworker-4 | GET /cases/{reviewed}/moves/first/1/recorded-in-error | | 400 | plan
            caseworker-4 | GET /cases/{reviewed}/moves/1/first/recorded-in-error | | 400 | number
            send-manager | GET /dashboards/timeliness?period=always | | 422 | period
            send-manager | GET /dashboards/timeliness?exceptions=some | | 422 | exceptions
            send-manager | GET /dashboards/timeliness?requestedBy=NEIGHBOUR | | 422 | requestedBy
            send-manager | GET /dashboards/timeliness?period=2025&period=2026 | | 422 | period
            send-manager | GET /dashboards/timeliness?asKnownAt=soon | | 422 | asKnownAt
            send-manager | GET /dashboards/timeliness?on=2999-01-01 | | 422 | on
            send-manager | GET /dashboards/timeliness/difference?earlier=soon | | 422 | earlier
            send-manager | GET /dashboards/timeliness/difference?earlier=2026-09-30&later=2999-01-01 | | 422 | later
            send-manager | GET /dashboards/timeliness/difference?figure=lunch | | 422 | figure
            send-manager | GET /dashboards/timeliness/difference?page=0 | | 400 | page
            send-manager | GET /dashboards/timeliness/nothing.csv | | 404 |
            send-manager | GET /dashboards/timeliness/nothing.csv?period=always | | 400 | period
            send-manager | GET /dashboards/requests?period=always | | 422 | period
            send-manager | GET /dashboards/requests?requestedBy=NEIGHBOUR | | 422 | requestedBy
            send-manager | GET /dashboards/requests?period=2025&period=2026 | | 422 | period
            send-manager | GET /dashboards/requests/nothing.csv | | 404 |
            send-manager | GET /dashboards/requests/nothing.csv?period=always | | 400 | period
            send-manager | GET /dashboards/advice?period=always | | 422 | period
            send-manager | GET /dashboards/advice?by=weather | | 422 | by
            send-manager | GET /dashboards/advice?service=first | | 422 | service
            send-manager | GET /dashboards/advice?stream=LUNCH | | 422 | stream
            send-manager | GET /dashboards/advice?agency=LUNCH | | 422 | agency
            send-manager | GET /dashboards/advice?askedFor=LUNCH | | 422 | askedFor
            send-manager | GET /dashboards/advice/nothing.csv | | 404 |
            send-manager | GET /dashboards/advice/nothing.csv?period=always | | 400 | period
            send-manager | GET /dashboards/advice/figures.csv?by=weather | | 400 | by
            send-manager | GET /dashboards/advice/requests?figure=lunch | | 422 | figure
            send-manager | GET /dashboards/advice/requests?format=csv&figure=lunch | | 400 | figure
            send-manager | GET /dashboards/advice/requests?sentFrom=soon | | 422 | sentFrom
            send-manager | GET /dashboards/advice/requests?page=0 | | 400 | page
            data-officer | GET /imports/new?problem=FILE_EMPTY | | 422 | file
            data-officer | GET /imports/first | | 400 | importId
            data-officer | GET /imports/00000000-0000-0000-0000-000000000000 | | 404 |
            data-officer | GET /imports/{import}?page=-1 | | 400 | page
            data-officer | GET /imports/{import}?outcome=LOST | | 400 | outcome
            data-officer | GET /imports/{import}?module=6 | | 400 | module
            quality-lead | GET /settings/frameworks/ehcp-qa/9.9 | | 404 |
            quality-lead | GET /settings/frameworks/ehcp-qa/latest | | 404 |
            quality-lead | GET /settings/frameworks/ehcp-qa/9.9/document | | 404 |
            quality-lead | GET /settings/frameworks/ehcp-qa/1.0/publication | | 404 |
            quality-lead | GET /settings/frameworks/ehcp-qa/1.0/discarding | | 404 |
            quality-lead | GET /settings/frameworks/drafts/new?name=lunch&version=1.0 | | 404 |
            administrator | GET /settings/services?page=0 | | 400 | page
            administrator | GET /settings/services?agency=lunch | | 422 | agency
            administrator | GET /settings/services?open=perhaps | | 422 | open
            administrator | GET /settings/services/first | | 400 | serviceId
            administrator | GET /settings/services/00000000-0000-0000-0000-000000000000 | | 404 |
            administrator | GET /settings/services/00000000-0000-0000-0000-000000000000?seen=service:1 | | 404 |
            administrator | GET /settings/services/00000000-0000-0000-0000-000000000000/edit | | 404 |
            administrator | GET /settings/services/first/edit | | 400 | serviceId
            administrator | GET /settings/services/00000000-0000-0000-0000-000000000000/closings/new | | 404 |
            administrator | GET /settings/services/00000000-0000-0000-0000-000000000000/reopenings/new | | 404 |
            administrator | GET /settings/event-processing/lunch/rebuilds/new | | 404 |
            administrator | GET /settings/event-processing/cases/parked-cases/first | | 400 | caseId
            administrator | GET /settings/event-processing/cases/parked-cases/00000000-0000-0000-0000-000000000000 | | 404 |
            administrator | GET /settings/event-processing/cases/parked-cases/first/made-anew | | 400 | caseId
            administrator | GET /settings/event-processing/lunch/parked-cases/00000000-0000-0000-0000-000000000000/made-anew | | 404 |
            speech-and-language-therapist | GET /requests?page=0 | | 400 | page
            speech-and-language-therapist | GET /requests/sent?page=first | | 400 | page
            speech-and-language-therapist | GET /requests/R-9999999 | | 404 |
            speech-and-language-therapist | GET /requests/R-9999999?asked=first | | 400 | asked
            speech-and-language-therapist | GET /requests/R-9999999/documents/first | | 400 | document
            speech-and-language-therapist | GET /requests/R-9999999/documents/5e2c0000-0000-4000-8000-000000000010 | | 404 |
            speech-and-language-therapist | GET /requests/R-9999999/check | | 404 |
            speech-and-language-therapist | GET /requests/R-9999999/late | | 404 |
            speech-and-language-therapist | GET /requests/R-9999999/decline | | 404 |
            speech-and-language-therapist | GET /requests/R-9999999/acknowledgement | | 404 |
            designated-clinical-officer | GET /requests/to-check?page=0 | | 400 | page
            designated-clinical-officer | GET /requests/R-9999999/reading | | 404 |
            designated-clinical-officer | GET /requests/R-9999999/reading?asked=first | | 400 | asked
            designated-clinical-officer | GET /requests/R-9999999/reading/documents/first | | 400 | document
            designated-clinical-officer | GET /requests/R-9999999/reading/documents/5e2c0000-0000-4000-8000-000000000010 | | 404 |
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void is_refused_with_the_part_by_name_and_nothing_is_stored(BadInput bad) {
        var before = Product.events();

        Person.named(bad.person())
                .opens(bad.method(), bad.address(), "text/plain", BodyPublishers.noBody())
                .isRefusal(bad.status(), bad.fields());

        assertThat(Product.events()).isEqualTo(before);
    }

    static Stream<BadInput> rows() {
        return BadInput.rows(TABLE);
    }
}
