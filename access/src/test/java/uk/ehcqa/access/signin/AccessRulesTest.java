package uk.ehcqa.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static uk.ehcqa.access.People.someone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import uk.ehcqa.access.AnyAddress;
import uk.ehcqa.shared.identity.Role;

@Import(AnyAddress.class)
@SpringBootTest
@AutoConfigureMockMvc
class AccessRulesTest {

    @Autowired
    MockMvc mvc;

    @ParameterizedTest(name = "{0} {1}: {2} {3} {4} {5}, nobody signed in {6}")
    @CsvSource(delimiter = '|', textBlock = """
        # method | address                     | caseworker | manager | data officer | administrator | not signed in
        GET      | /                           | 200        | 200     | 200          | 200           | 302
        GET      | /demo                       | 200        | 200     | 200          | 200           | 200
        GET      | /help                       | 200        | 200     | 200          | 200           | 200
        GET      | /keyboard                   | 200        | 200     | 200          | 200           | 200
        GET      | /accessibility              | 200        | 200     | 200          | 200           | 200
        GET      | /privacy                    | 200        | 200     | 200          | 200           | 200
        POST     | /help                       | 404        | 404     | 404          | 404           | 302
        GET      | /assets/ehcq.css            | 200        | 200     | 200          | 200           | 200
        GET      | /brand/colours.css          | 200        | 200     | 200          | 200           | 200
        GET      | /webjars/htmx.js            | 200        | 200     | 200          | 200           | 200
        GET      | /worklist                   | 200        | 200     | 200          | 404           | 302
        HEAD     | /worklist                   | 200        | 200     | 200          | 404           | 302
        GET      | /worklist/reviews           | 200        | 200     | 200          | 404           | 302
        POST     | /worklist/reviews           | 404        | 404     | 404          | 404           | 302
        POST     | /worklist                   | 404        | 404     | 404          | 404           | 302
        GET      | /search                     | 200        | 200     | 200          | 404           | 302
        POST     | /search                     | 200        | 200     | 200          | 404           | 302
        GET      | /cases                      | 200        | 200     | 200          | 404           | 302
        POST     | /cases                      | 200        | 200     | 404          | 404           | 302
        GET      | /cases/new                  | 200        | 200     | 404          | 404           | 302
        POST     | /cases/new                  | 200        | 200     | 404          | 404           | 302
        GET      | /cases                      | 200        | 200     | 200          | 404           | 302
        GET      | /cases/2026-0413            | 200        | 200     | 200          | 404           | 302
        POST     | /cases/2026-0413            | 200        | 200     | 404          | 404           | 302
        GET      | /cases/2026-0413/dates      | 200        | 200     | 200          | 404           | 302
        GET      | /cases/2026-0413/history    | 200        | 200     | 200          | 404           | 302
        GET      | /cases/2026-0413/steps/new  | 200        | 200     | 404          | 404           | 302
        POST     | /cases/2026-0413/steps/new  | 200        | 200     | 404          | 404           | 302
        GET      | /cases/2026-0413/child      | 200        | 200     | 200          | 404           | 302
        POST     | /cases/2026-0413/child      | 200        | 200     | 200          | 404           | 302
        GET      | /cases/2026-0413/death/recorded-in-error | 200 | 200 | 404       | 404           | 302
        POST     | /cases/2026-0413/death/recorded-in-error | 200 | 200 | 404       | 404           | 302
        GET      | /cases/2026-0413/reviews/steps/new | 200 | 200     | 404          | 404           | 302
        POST     | /cases/2026-0413/reviews/steps/new | 200 | 200     | 404          | 404           | 302
        GET      | /cases/2026-0413/reviews/corrections/new | 200 | 200 | 404        | 404           | 302
        POST     | /cases/2026-0413/reviews/corrections/new | 200 | 200 | 404        | 404           | 302
        POST     | /cases/2026-0413/reviews/1/1/MEETING_HELD/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /dashboards/timeliness      | 404        | 200     | 404          | 404           | 302
        GET      | /cases/2026-0413/phase-transfers/new | 200 | 200     | 404          | 404           | 302
        POST     | /cases/2026-0413/phase-transfers/new | 200 | 200     | 404          | 404           | 302
        POST     | /cases/2026-0413/phase-transfers/corrections/new | 200 | 200 | 404    | 404           | 302
        POST     | /cases/2026-0413/phase-transfers/1/1/recorded-in-error | 200 | 200 | 404 | 404        | 302
        GET      | /cases/2026-0413/amendments/steps/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/amendments/steps/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/amendments/corrections/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/amendments/1/1/NOTICE_SENT/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/reassessments/steps/new | 200 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/ceasings/steps/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/reassessments/exceptions/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/reassessments/exceptions/1/1/1/withdrawal | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/reassessments/steps/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/ceasings/steps/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/reassessments/corrections/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/ceasings/corrections/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/reassessments/1/1/REQUEST_RECEIVED/recorded-in-error | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/ceasings/1/1/FAMILY_CONSULTED/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/earlier-plans/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/appeals/agreed-days/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/requests/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/drafts/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/overturned-refusals/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/exceptions/1/1/correction | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/reassessments/exceptions/1/1/1/correction | 200 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/consultations/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/consultations/1/reply | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/consultations/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/consultations/1/SETTING_REPLIED/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/plan-ends/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/plan-ends/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/plan-ends/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/plan-ends/1/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /worklist/plans-ending | 200 | 200 | 200 | 404 | 302
        GET      | /cases/2026-0413/takeovers/steps/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/takeovers/plans/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/takeovers/steps/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/takeovers/corrections/new | 200 | 200 | 404 | 404 | 302
        POST | /cases/2026-0413/takeovers/1/1/PLAN_TRANSFERRED/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /worklist/plans-taken-over | 200 | 200 | 200 | 404 | 302
        GET      | /worklist/plans-transferred-out | 200 | 200 | 200 | 404 | 302
        GET      | /worklist/reviews/amendments | 200 | 200 | 200 | 404 | 302
        GET      | /worklist/plans | 200 | 200 | 200 | 404 | 302
        GET      | /cases/2026-0413/advice/1 | 200 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/advice/request | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/advice/request | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/advice/1/reading | 200 | 200 | 404 | 404 | 302
        GET      | /dashboards/plans | 404 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/moves/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/moves/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/moves/corrections/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/moves/1/1/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /cases/2026-0413/allocations/new | 200 | 200 | 404 | 404 | 302
        POST     | /cases/2026-0413/allocations/new | 200 | 200 | 404 | 404 | 302
        GET      | /digest                     | 200        | 200     | 404          | 404           | 302
        POST     | /advice                     | 200        | 200     | 404          | 404           | 302
        POST     | /advice/chase               | 200        | 200     | 404          | 404           | 302
        POST     | /advice/chases              | 200        | 200     | 404          | 404           | 302
        GET      | /settings/mail              | 404        | 404     | 404          | 200           | 302
        POST     | /settings/mail/retries      | 404        | 404     | 404          | 200           | 302
        GET      | /calendar                   | 200        | 404     | 404          | 404           | 302
        POST     | /calendar/feed              | 200        | 404     | 404          | 404           | 302
        POST     | /calendar/feed/revocation   | 200        | 404     | 404          | 404           | 302
        GET      | /calendar/feeds/token.ics   | 200        | 200     | 200          | 200           | 200
        GET      | /cases/new/taken-over | 200 | 200 | 404 | 404 | 302
        POST     | /cases/new/taken-over | 200 | 200 | 404 | 404 | 302
        GET      | /worklist/reviews/phase-transfers | 200  | 200     | 200          | 404           | 302
        GET      | /cases/2026-0413/appeals/steps/new | 200 | 200       | 404          | 404           | 302
        POST     | /cases/2026-0413/appeals/steps/new | 200 | 200       | 404          | 404           | 302
        POST     | /cases/2026-0413/appeals/corrections/new | 200 | 200 | 404          | 404           | 302
        POST     | /cases/2026-0413/appeals/FINAL_PLAN-1/MEDIATION_HELD/recorded-in-error | 200 | 200 | 404 | 404 | 302
        GET      | /worklist/appeals           | 200        | 200     | 200          | 404           | 302
        GET      | /worklist/next              | 200        | 200     | 200          | 404           | 302
        GET      | /dashboards/reviews         | 404        | 200     | 404          | 404           | 302
        GET      | /dashboards/requests        | 404        | 200     | 404          | 404           | 302
        GET      | /dashboards/requests/weeks.csv | 404     | 200     | 404          | 404           | 302
        GET      | /worklist/reviews/held      | 200        | 200     | 200          | 404           | 302
        POST     | /dashboards/timeliness      | 404        | 404     | 404          | 404           | 302
        GET      | /imports                    | 404        | 404     | 200          | 404           | 302
        POST     | /imports                    | 404        | 404     | 200          | 404           | 302
        GET      | /settings/bank-holidays     | 404        | 404     | 404          | 200           | 302
        POST     | /settings/bank-holidays     | 404        | 404     | 404          | 404           | 302
        GET      | /settings/event-processing  | 404        | 404     | 404          | 200           | 302
        POST     | /settings/event-processing/cases/retries | 404 | 404 | 404       | 200           | 302
        GET      | /swagger-ui/index.html      | 200        | 200     | 200          | 200           | 302
        GET      | /error                      | 404        | 404     | 404          | 404           | 302
        GET      | /somewhere/else             | 404        | 404     | 404          | 404           | 302
        GET      | /api/worklist               | 200        | 200     | 200          | 403           | 401
        GET      | /api/worklist/reviews       | 200        | 200     | 200          | 403           | 401
        GET      | /api/search                 | 403        | 403     | 403          | 403           | 401
        POST     | /api/search                 | 200        | 200     | 200          | 403           | 401
        GET      | /api/cases/2026-0413        | 200        | 200     | 200          | 403           | 401
        POST     | /api/cases                  | 200        | 200     | 403          | 403           | 401
        POST     | /api/cases/2026-0413/drafts | 200        | 200     | 403          | 403           | 401
        PUT      | /api/cases/2026-0413/child  | 200        | 200     | 200          | 403           | 401
        POST     | /api/cases/2026-0413/recorded-in-error/death | 200 | 200 | 403   | 403           | 401
        POST     | /api/cases/2026-0413/reviews/steps | 200 | 200     | 403          | 403           | 401
        POST     | /api/cases/2026-0413/reviews/corrections | 200 | 200 | 403        | 403           | 401
        POST     | /api/cases/2026-0413/recorded-in-error/review-steps | 200 | 200 | 403 | 403        | 401
        DELETE   | /api/cases/2026-0413        | 200        | 200     | 403          | 403           | 401
        GET      | /api/timeliness/open        | 403        | 200     | 403          | 403           | 401
        POST     | /api/cases/2026-0413/phase-transfers | 200 | 200      | 403          | 403           | 401
        POST     | /api/cases/2026-0413/phase-transfers/corrections | 200 | 200 | 403    | 403           | 401
        POST     | /api/cases/2026-0413/recorded-in-error/phase-transfers | 200 | 200 | 403 | 403        | 401
        POST | /api/cases/2026-0413/amendments/steps | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/amendments/corrections | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/recorded-in-error/amendment-steps | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/reassessments/exceptions | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/reassessments/exception-withdrawals | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/reassessments/steps | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/ceasings/steps | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/reassessments/corrections | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/ceasings/corrections | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/recorded-in-error/reassessment-steps | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/recorded-in-error/ceasing-steps | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/earlier-plans/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/appeals/agreed-days/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/requests/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/drafts/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/overturned-refusals/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/exceptions/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/reassessments/exceptions/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/consultations | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/consultations/replies | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/consultations/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/recorded-in-error/consultation-steps | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/plan-ends | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/plan-ends/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/recorded-in-error/plan-ends | 200 | 200 | 403 | 403 | 401
        GET      | /api/worklist/plans-ending | 200 | 200 | 200 | 403 | 401
        POST | /api/cases/2026-0413/takeovers/plans | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/takeovers/steps | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/takeovers/corrections | 200 | 200 | 403 | 403 | 401
        POST | /api/cases/2026-0413/recorded-in-error/takeover-steps | 200 | 200 | 403 | 403 | 401
        GET      | /api/worklist/plans-taken-over | 200 | 200 | 200 | 403 | 401
        GET      | /api/worklist/plans-transferred-out | 200 | 200 | 200 | 403 | 401
        GET      | /api/worklist/reviews/amendments | 200 | 200 | 200 | 403 | 401
        GET      | /api/worklist/plans | 200 | 200 | 200 | 403 | 401
        GET      | /api/timeliness/plans | 403 | 200 | 403 | 403 | 401
        GET      | /api/timeliness/plans-transferred-out | 403 | 200 | 403 | 403 | 401
        GET      | /api/timeliness/amendments | 403 | 200 | 403 | 403 | 401
        GET      | /api/timeliness/overturned-refusals | 403 | 200 | 403 | 403 | 401
        GET      | /api/timeliness/plans-taken-over | 403 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/allocations | 200 | 200 | 403 | 403 | 401
        GET      | /api/reminders              | 200        | 200     | 403          | 403           | 401
        POST     | /api/cases/2026-0413/moves | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/moves/corrections | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/2026-0413/recorded-in-error/moves | 200 | 200 | 403 | 403 | 401
        POST     | /api/cases/taken-over-plans | 200 | 200 | 403 | 403 | 401
        GET      | /api/worklist/reviews/phase-transfers | 200 | 200      | 200          | 403           | 401
        GET      | /api/timeliness/phase-transfers | 403    | 200     | 403          | 403           | 401
        POST     | /api/cases/2026-0413/appeals/steps | 200 | 200       | 403          | 403           | 401
        POST     | /api/cases/2026-0413/appeals/corrections | 200 | 200 | 403          | 403           | 401
        POST     | /api/cases/2026-0413/recorded-in-error/appeal-steps | 200 | 200 | 403 | 403        | 401
        GET      | /api/worklist/appeals       | 200        | 200     | 200          | 403           | 401
        GET      | /api/timeliness/orders      | 403        | 200     | 403          | 403           | 401
        GET      | /api/timeliness/cohorts     | 403        | 200     | 403          | 403           | 401
        GET      | /api/timeliness/exits-by-week | 403      | 200     | 403          | 403           | 401
        GET      | /api/timeliness/reviews     | 403        | 200     | 403          | 403           | 401
        GET      | /settings/services          | 404        | 200     | 404          | 200           | 302
        POST     | /settings/services/new      | 404        | 200     | 404          | 200           | 302
        POST     | /settings/services/one/edit | 404        | 200     | 404          | 200           | 302
        POST     | /api/timeliness/open        | 403        | 403     | 403          | 403           | 401
        GET      | /api/services               | 200        | 200     | 403          | 200           | 401
        POST     | /api/services               | 403        | 200     | 403          | 200           | 401
        GET      | /api/services/one           | 200        | 200     | 403          | 200           | 401
        PUT      | /api/services/one           | 403        | 200     | 403          | 200           | 401
        POST     | /api/services/one/closings  | 403        | 200     | 403          | 200           | 401
        POST     | /api/services/one/reopenings | 403       | 200     | 403          | 200           | 401
        POST     | /api/contributions          | 403        | 403     | 403          | 403           | 401
        POST     | /api/contributions/chases   | 200        | 200     | 403          | 403           | 401
        GET      | /api/mail                   | 403        | 403     | 403          | 200           | 401
        POST     | /api/mail/retries           | 403        | 403     | 403          | 200           | 401
        GET      | /api/imports                | 403        | 403     | 200          | 403           | 401
        POST     | /api/imports                | 403        | 403     | 200          | 403           | 401
        GET      | /api/bank-holidays          | 403        | 403     | 403          | 200           | 401
        POST     | /api/bank-holidays          | 403        | 403     | 403          | 403           | 401
        GET      | /api/event-processing       | 403        | 403     | 403          | 200           | 401
        POST     | /api/event-processing/cases/rebuilds | 403 | 403   | 403          | 200           | 401
        DELETE   | /api/event-processing/cases | 403        | 403     | 403          | 200           | 401
        GET      | /api/somewhere/else         | 403        | 403     | 403          | 403           | 401
        GET      | /v3/api-docs                | 200        | 200     | 200          | 200           | 401
        GET      | /v3/api-docs.yaml           | 200        | 200     | 200          | 200           | 401
        GET      | /actuator/health            | 200        | 200     | 200          | 200           | 200
        GET      | /actuator/health/liveness   | 200        | 200     | 200          | 200           | 200
        GET      | /actuator                   | 403        | 403     | 403          | 200           | 401
        GET      | /actuator/info              | 403        | 403     | 403          | 200           | 401
        GET      | /actuator/metrics/jvm.info  | 403        | 403     | 403          | 200           | 401
        POST     | /actuator/info              | 403        | 403     | 403          | 403           | 401
        GET      | /actuator/heapdump          | 403        | 403     | 403          | 403           | 401
        GET      | /actuator/env               | 403        | 403     | 403          | 403           | 401
        POST     | /actuator/shutdown          | 403        | 403     | 403          | 403           | 401
        """)
    void say_who_reaches_what(
            HttpMethod method,
            String address,
            int caseworker,
            int manager,
            int dataOfficer,
            int administrator,
            int nobody)
            throws Exception {
        var statuses = new ArrayList<Integer>();
        for (var role : List.of(Role.CASEWORKER, Role.MANAGER, Role.DATA_OFFICER, Role.ADMINISTRATOR)) {
            statuses.add(
                    mvc.perform(request(method, address).with(someone(role)).with(csrf()))
                            .andReturn()
                            .getResponse()
                            .getStatus());
        }
        statuses.add(mvc.perform(request(method, address).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus());

        assertThat(statuses).containsExactly(caseworker, manager, dataOfficer, administrator, nobody);
        var forEverybody = Set.copyOf(List.of(caseworker, manager, dataOfficer, administrator))
                .equals(Set.of(200));
        assertThat(statusesOfContributors(method, address)).containsOnly(forEverybody ? 200 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice", "/api/contributions"})
    void show_outstanding_advice_to_those_who_ask_for_it_and_those_who_lead_on_it(String address) throws Exception {
        for (var role : List.of(Role.CASEWORKER, Role.MANAGER, Role.CONTRIBUTION_LEAD)) {
            assertThat(status(HttpMethod.GET, address, role)).isEqualTo(200);
        }
        for (var role :
                List.of(Role.DATA_OFFICER, Role.ADMINISTRATOR, Role.QA_AUDITOR, Role.QUALITY_LEAD, Role.SYSTEM)) {
            assertThat(status(HttpMethod.GET, address, role)).isEqualTo(address.startsWith("/api") ? 403 : 404);
        }
        assertThat(status(HttpMethod.GET, address, Role.CONTRIBUTOR)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/requests", "/requests/sent", "/api/requests"})
    void leave_requests_to_those_who_answer_for_services(String address) throws Exception {
        assertThat(statusesOfContributors(HttpMethod.GET, address)).containsOnly(200);
        for (var role : List.of(Role.CASEWORKER, Role.MANAGER, Role.DATA_OFFICER, Role.ADMINISTRATOR)) {
            assertThat(status(HttpMethod.GET, address, role)).isEqualTo(address.startsWith("/api") ? 403 : 404);
        }
    }

    private List<Integer> statusesOfContributors(HttpMethod method, String address) throws Exception {
        return List.of(status(method, address, Role.CONTRIBUTOR), status(method, address, Role.CONTRIBUTION_LEAD));
    }

    private int status(HttpMethod method, String address, Role role) throws Exception {
        return mvc.perform(request(method, address).with(someone(role)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/dashboards/advice",
                "/dashboards/advice/requests",
                "/dashboards/advice/in-time.csv",
                "/api/contribution-measures",
                "/api/contribution-measures/requests"
            })
    void leave_the_measures_of_advice_to_managers_and_to_leads(String address) throws Exception {
        for (var role : Role.values()) {
            var answer = mvc.perform(request(HttpMethod.GET, address).with(someone(role)))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getStatus() == 200)
                    .as(role.name())
                    .isEqualTo(role == Role.MANAGER || role == Role.CONTRIBUTION_LEAD);
        }
    }
}
