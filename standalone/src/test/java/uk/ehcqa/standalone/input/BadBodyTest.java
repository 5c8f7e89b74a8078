package uk.ehcqa.standalone.input;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.standalone.browser.Product;

/** Every address of the API that takes a body, with one that would be taken but for the member that a row changes. */
class BadBodyTest {

    private static final String CHILD =
            "{\"surname\": \"Example\", \"forename\": \"Ada\", \"birthDate\": \"2015-03-01\", \"sex\": \"FEMALE\"}";

    static final String SERVICE =
            "{\"name\": \"Podiatry\", \"agency\": \"HEALTH\", \"stream\": \"OTHER\", \"commissioner\": \"Board\","
                    + " \"lead\": \"Officer\", \"leadAddress\": \"l@example.org\", \"commissionerAddress\": \"c@example.org\","
                    + " \"requestsAddress\": \"r@example.org\", \"days\": [\"MONDAY\"]}";

    static final String NOTICE = "\"notice\": {\"decision\": \"FINAL_PLAN\", \"number\": 1}";

    private static final Map<String, String> GOOD = Map.ofEntries(
            entry("cases", "{\"child\": " + CHILD + ", \"receivedOn\": \"2026-11-02\", \"requestedBy\": \"HEALTH\"}"),
            entry("child", "{\"child\": " + CHILD + ", \"reason\": \"Misspelt\"}"),
            entry("requests", "{\"receivedOn\": \"2026-11-02\", \"requestedBy\": \"HEALTH\"}"),
            entry(
                    "requests/R-9999999/answers",
                    "{\"advice\": {\"author\": \"A\", \"authorRole\": \"B\", \"dated\": \"2026-11-20\"}}"),
            entry("requests/R-9999999/declines", "{\"why\": \"OTHER\", \"explanation\": \"Not ours\"}"),
            entry("requests/R-9999999/returns", "{\"check\": {}, \"whatIsAsked\": \"Minutes\"}"),
            entry("requests/R-9999999/acceptances", "{\"check\": {}}"),
            entry("requests/R-9999999/late", "{\"expectedOn\": \"2026-12-15\", \"reason\": \"Away\"}"),
            entry("steps", "{\"step\": \"NO_PLAN_NOTICE_SENT\", \"date\": \"2026-11-20\"}"),
            entry(
                    "corrections",
                    "{\"episode\": 1, \"step\": \"REQUEST_RECEIVED\", \"date\": \"2026-11-02\", \"reason\": \"Misread\"}"),
            entry(
                    "exceptions",
                    "{\"episode\": 1, \"ground\": \"ABSENCE_FROM_AREA\", \"firstDay\": \"2026-11-21\","
                            + " \"lastDay\": \"2026-11-22\", \"bearsOn\": [\"FINAL_PLAN\"], \"evidence\": \"A letter\"}"),
            entry("exception-withdrawals", "{\"episode\": 1, \"number\": 1, \"reason\": \"Another case\"}"),
            entry("erasure", "{\"ground\": \"REQUEST_ACCEPTED\"}"),
            entry("delay-reasons", "{\"episode\": 1, \"limit\": \"FINAL_PLAN\", \"reason\": \"OTHER\"}"),
            entry("overturned-refusals", "{\"episode\": 1, \"by\": \"TRIBUNAL\", \"date\": \"2026-11-20\"}"),
            entry(
                    "recorded-in-error/steps",
                    "{\"episode\": 1, \"step\": \"FINAL_PLAN_SENT\", \"reason\": \"Another case\"}"),
            entry(
                    "plan-versions",
                    "{\"plan\": 1, \"stage\": \"FINAL\", \"sentOn\": \"2026-11-16\", \"sections\": {\"F\": \"Ten minutes\"}}"),
            entry("recorded-in-error/death", "{\"reason\": \"Another case\"}"),
            entry("recorded-in-error/overturned-refusals", "{\"episode\": 1, \"reason\": \"Another case\"}"),
            entry(
                    "recorded-in-error/requests",
                    "{\"episode\": 1, \"receivedOn\": \"2026-11-02\", \"requestedBy\": \"HEALTH\", \"reason\": \"Another case\"}"),
            entry(
                    "recorded-in-error/delay-reasons",
                    "{\"episode\": 1, \"limit\": \"FINAL_PLAN\", \"reason\": \"Another case\"}"),
            entry("reviews/steps", "{\"step\": \"MEETING_HELD\", \"date\": \"2026-11-16\"}"),
            entry(
                    "reviews/corrections",
                    "{\"plan\": 1, \"review\": 1, \"step\": \"DECISION_NOTIFIED\", \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "recorded-in-error/review-steps",
                    "{\"plan\": 1, \"review\": 1, \"step\": \"MEETING_HELD\", \"reason\": \"Another case\"}"),
            entry("phase-transfers", "{\"kind\": \"PRIMARY_TO_SECONDARY\", \"year\": 2027}"),
            entry(
                    "phase-transfers/corrections",
                    "{\"plan\": 1, \"transfer\": 1, \"kind\": \"PRIMARY_TO_SECONDARY\", \"year\": 2027, \"reason\": \"Misread\"}"),
            entry("recorded-in-error/phase-transfers", "{\"plan\": 1, \"transfer\": 1, \"reason\": \"Another case\"}"),
            entry("appeals/steps", "{" + NOTICE + ", \"step\": \"CERTIFICATE_ISSUED\", \"date\": \"2026-11-20\"}"),
            entry(
                    "appeals/corrections",
                    "{" + NOTICE
                            + ", \"step\": \"CERTIFICATE_ISSUED\", \"date\": \"2026-11-20\", \"reason\": \"Misread\"}"),
            entry(
                    "recorded-in-error/appeal-steps",
                    "{" + NOTICE + ", \"step\": \"CERTIFICATE_ISSUED\", \"reason\": \"Another case\"}"),
            entry("amendments/steps", "{\"step\": \"NOTICE_SENT\", \"date\": \"2026-11-16\"}"),
            entry(
                    "amendments/corrections",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"NOTICE_SENT\", \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "recorded-in-error/amendment-steps",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"NOTICE_SENT\", \"reason\": \"Another case\"}"),
            entry("ceasings/steps", "{\"step\": \"FAMILY_CONSULTED\", \"date\": \"2026-11-16\"}"),
            entry(
                    "ceasings/corrections",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"FAMILY_CONSULTED\", \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "recorded-in-error/ceasing-steps",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"FAMILY_CONSULTED\", \"reason\": \"Another case\"}"),
            entry(
                    "reassessments/exceptions",
                    "{\"plan\": 1, \"number\": 1, \"ground\": \"ABSENCE_FROM_AREA\", \"firstDay\": \"2026-10-21\","
                            + " \"lastDay\": \"2026-11-22\", \"evidence\": \"A letter\"}"),
            entry(
                    "reassessments/exception-withdrawals",
                    "{\"plan\": 1, \"number\": 1, \"exception\": 1, \"reason\": \"Another case\"}"),
            entry("reassessments/steps", "{\"step\": \"REQUEST_RECEIVED\", \"date\": \"2026-11-16\"}"),
            entry(
                    "reassessments/corrections",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"REQUEST_RECEIVED\", \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "recorded-in-error/reassessment-steps",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"REQUEST_RECEIVED\", \"reason\": \"Another case\"}"),
            entry(
                    "appeals/agreed-days/corrections",
                    "{" + NOTICE + ", \"date\": \"2026-11-20\", \"reason\": \"Misread\"}"),
            entry("earlier-plans/corrections", "{\"plan\": 1, \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "requests/corrections",
                    "{\"episode\": 1, \"receivedOn\": \"2026-11-02\", \"requestedBy\": \"HEALTH\", \"date\": \"2026-11-03\","
                            + " \"reason\": \"Misread\"}"),
            entry(
                    "drafts/corrections",
                    "{\"episode\": 1, \"draft\": 1, \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "overturned-refusals/corrections",
                    "{\"episode\": 1, \"refusal\": \"ASSESSMENT_REFUSED\", \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "exceptions/corrections",
                    "{\"episode\": 1, \"number\": 9, \"firstDay\": \"2026-10-21\", \"lastDay\": \"2026-11-22\","
                            + " \"reason\": \"Misread\"}"),
            entry(
                    "reassessments/exceptions/corrections",
                    "{\"plan\": 1, \"number\": 1, \"exception\": 9, \"firstDay\": \"2026-10-21\","
                            + " \"lastDay\": \"2026-11-22\", \"reason\": \"Misread\"}"),
            entry(
                    "consultations",
                    "{\"about\": {\"matter\": \"DRAFT_AFTER_ASSESSMENT\", \"number\": 9}, \"setting\": \"Example School\","
                            + " \"date\": \"2026-11-16\"}"),
            entry("consultations/replies", "{\"consultation\": 9, \"reply\": \"NO_VIEW\", \"date\": \"2026-11-16\"}"),
            entry(
                    "consultations/corrections",
                    "{\"consultation\": 9, \"step\": \"SETTING_REPLIED\", \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "recorded-in-error/consultation-steps",
                    "{\"consultation\": 9, \"step\": \"SETTING_REPLIED\", \"reason\": \"Another case\"}"),
            entry("plan-ends", "{\"endedOn\": \"2026-11-16\", \"endReason\": \"MAXIMUM_AGE\"}"),
            entry(
                    "plan-ends/corrections",
                    "{\"plan\": 1, \"endedOn\": \"2026-11-16\", \"endReason\": \"NEEDS_MET\", \"reason\": \"Misread\"}"),
            entry("recorded-in-error/plan-ends", "{\"plan\": 1, \"reason\": \"Another case\"}"),
            entry(
                    "takeovers/plans",
                    "{\"transferredFrom\": \"885\", \"planMadeOn\": \"2026-11-02\", \"transferredOn\": \"2026-11-03\"}"),
            entry("takeovers/steps", "{\"step\": \"PLAN_TRANSFERRED\", \"date\": \"2026-11-16\"}"),
            entry(
                    "takeovers/corrections",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"PLAN_TRANSFERRED\", \"date\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry(
                    "recorded-in-error/takeover-steps",
                    "{\"plan\": 1, \"number\": 1, \"step\": \"PLAN_TRANSFERRED\", \"reason\": \"Another case\"}"),
            entry("services", SERVICE),
            entry("services/5e2c0000-0000-4000-8000-000000000004", SERVICE),
            entry(
                    "services/5e2c0000-0000-4000-8000-000000000004/closings",
                    "{\"closedOn\": \"2026-11-20\", \"reason\": \"Merged\"}"),
            entry(
                    "services/5e2c0000-0000-4000-8000-000000000004/reopenings",
                    "{\"reopenedOn\": \"2026-11-20\", \"reason\": \"By mistake\"}"),
            entry("allocations", "{\"caseworker\": \"Caseworker 4\", \"allocatedOn\": \"2026-11-20\"}"),
            entry("moves", "{\"authority\": \"885\", \"movesOn\": \"2026-11-16\", \"learnedOn\": \"2026-11-16\"}"),
            entry(
                    "moves/corrections",
                    "{\"plan\": 1, \"number\": 1, \"authority\": \"885\", \"movesOn\": \"2026-11-16\","
                            + " \"learnedOn\": \"2026-11-16\", \"reason\": \"Misread\"}"),
            entry("recorded-in-error/moves", "{\"plan\": 1, \"number\": 1, \"reason\": \"Another case\"}"),
            entry(
                    "cases/taken-over-plans",
                    "{\"child\": " + CHILD + ", \"transferredFrom\": \"885\", \"planMadeOn\": \"2026-11-02\","
                            + " \"transferredOn\": \"2026-11-03\"}"),
            entry(
                    "contributions/requests",
                    "{\"purpose\": {\"proceeding\": \"NEEDS_ASSESSMENT\", \"number\": 99}, \"sentOn\": \"2026-11-16\","
                            + " \"requests\": [{\"source\": \"MEDICAL\", \"service\": \"00000000-0000-4000-8000-0000000000a1\"}]}"),
            entry(
                    "contributions/existing-advice",
                    "{\"purpose\": {\"proceeding\": \"NEEDS_ASSESSMENT\", \"number\": 99}, \"held\": {\"source\": \"EDUCATIONAL\","
                            + " \"what\": \"A report\", \"decidedOn\": \"2026-11-16\", \"advisedOn\": \"2026-10-16\"}}"),
            entry("contributions/acknowledgements", "{\"contribution\": 99, \"date\": \"2026-11-16\"}"),
            entry("contributions/chases", "{\"contribution\": 99, \"date\": \"2026-11-16\", \"means\": \"EMAIL\"}"),
            entry("contributions/escalations", "{\"contribution\": 99, \"date\": \"2026-11-16\", \"to\": \"LEAD\"}"),
            entry(
                    "contributions/missed-dates",
                    "{\"contribution\": 99, \"date\": \"2026-11-16\", \"expectedOn\": \"2026-11-30\", \"reason\": \"Nobody is free\"}"),
            entry(
                    "contributions/withdrawals",
                    "{\"contribution\": 99, \"date\": \"2026-11-16\", \"reason\": \"Another service\"}"),
            entry(
                    "contributions/answers",
                    "{\"contribution\": 99, \"date\": \"2026-11-16\", \"advice\": {\"known\": \"NOW\", \"strengths\": \"Words\", \"author\": \"Example\", \"authorRole\": \"Therapist\", \"dated\": \"2026-11-16\"}}"),
            entry("contributions/nil-returns", "{\"contribution\": 99, \"date\": \"2026-11-16\"}"),
            entry(
                    "contributions/declines",
                    "{\"contribution\": 99, \"date\": \"2026-11-16\", \"why\": \"OTHER\", \"explanation\": \"Not ours\"}"),
            entry(
                    "contributions/returns",
                    "{\"contribution\": 99, \"date\": \"2026-11-16\", \"check\": {}, \"whatIsAsked\": \"Minutes\"}"),
            entry("contributions/acceptances", "{\"contribution\": 99, \"date\": \"2026-11-16\", \"check\": {}}"),
            entry(
                    "contributions/corrections",
                    "{\"contribution\": 99, \"date\": \"2026-11-16\", \"which\": \"RECEIVED\", \"reason\": \"Misread\"}"),
            entry(
                    "contributions/exceptions",
                    "{\"contribution\": 99, \"ground\": \"MISSED_APPOINTMENT\", \"firstDay\": \"2026-11-16\","
                            + " \"lastDay\": \"2026-11-16\", \"evidence\": \"A letter\"}"),
            entry(
                    "contributions/exception-withdrawals",
                    "{\"contribution\": 99, \"exception\": 1, \"reason\": \"Another case\"}"),
            entry(
                    "recorded-in-error/contribution-steps",
                    "{\"contribution\": 99, \"step\": \"ANSWERED\", \"reason\": \"Another case\"}"),
            entry("frameworks/ehcp-qa/publications", "{\"version\": \"1.1\"}"),
            entry(
                    "audits",
                    "{\"caseReference\": \"2026-9999999\", \"plan\": 1, \"stage\": \"FINAL\", \"sentOn\": \"2026-11-02\","
                            + " \"framework\": \"ehcp-qa\", \"frameworkVersion\": \"1.0\", \"auditor\": \"Auditor 2\"}"),
            entry("audits/00000000-0000-0000-0000-000000000000/marks/FIRST/answers/A1", "{\"answer\": \"MET\"}"),
            entry(
                    "audits/00000000-0000-0000-0000-000000000000/marks/FIRST/findings/OTHER_PERSON_IDENTIFIED",
                    "{\"found\": false}"),
            entry("audits/00000000-0000-0000-0000-000000000000/withdrawal", "{\"reason\": \"Drawn in error\"}"),
            entry("search", "{\"q\": \"Example\"}"));

    static final String TABLE = """
            caseworker-4 | POST /api/cases | {} | 400 | child, receivedOn, requestedBy
            caseworker-4 | POST /api/cases | "child": {} | 400 | child.surname, child.forename, child.birthDate, child.sex
            caseworker-4 | POST /api/cases | "child": "Ada" | 400 | child
            caseworker-4 | POST /api/cases | "surname": " " | 400 | child.surname
            caseworker-4 | POST /api/cases | "surname": "{x101}" | 400 | child.surname
            caseworker-4 | POST /api/cases | "surname": "Exam\\u0000ple" | 400 | child.surname
            caseworker-4 | POST /api/cases | "surname": "Exam\\u0007ple" | 400 | child.surname
            caseworker-4 | POST /api/cases | "surname": "Exam\\ud83dple" | 400 | child.surname
            caseworker-4 | POST /api/cases | "surname": 7 | 400 | child.surname
            caseworker-4 | POST /api/cases | "forename": "{x101}" | 400 | child.forename
            caseworker-4 | POST /api/cases | "forename": "\\udc00" | 400 | child.forename
            caseworker-4 | POST /api/cases | "birthDate": "2015-02-31" | 400 | child.birthDate
            caseworker-4 | POST /api/cases | "birthDate": "-5000-01-01" | 400 | child.birthDate
            caseworker-4 | POST /api/cases | "sex": "UNSAID" | 400 | child.sex
            caseworker-4 | POST /api/cases | "receivedOn": "2026-02-31" | 400 | receivedOn
            caseworker-4 | POST /api/cases | "receivedOn": "the third of May" | 400 | receivedOn
            caseworker-4 | POST /api/cases | "receivedOn": 20000 | 400 | receivedOn
            caseworker-4 | POST /api/cases | "receivedOn": "+999999-01-01" | 400 | receivedOn
            caseworker-4 | POST /api/cases | "requestedBy": "NEIGHBOUR" | 400 | requestedBy
            caseworker-4 | POST /api/cases | "requestedBy": 2 | 400 | requestedBy
            caseworker-4 | POST /api/cases | "differentChildConfirmed": "perhaps" | 400 | differentChildConfirmed
            caseworker-4 | POST /api/cases | "receivedon": "2026-11-02" | 400 | receivedon
            caseworker-4 | POST /api/cases | twice "requestedBy": "OTHER" | 400 | requestedBy
            caseworker-4 | PUT /api/cases/{case}/child | {} | 400 | child, reason
            caseworker-4 | PUT /api/cases/{case}/child | "sex": "FEMALE", "upn": "A1" | 400 | child.upn
            caseworker-4 | PUT /api/cases/{case}/child | "surname": "\\u0000" | 400 | child.surname
            caseworker-4 | PUT /api/cases/{case}/child | "reason": "\\u0000" | 400 | reason
            caseworker-4 | PUT /api/cases/{case}/child | "reason": "{x1001}" | 400 | reason
            caseworker-4 | PUT /api/cases/2026-9999999/child | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/requests | {} | 400 | receivedOn, requestedBy
            caseworker-4 | POST /api/cases/{case}/requests | "receivedOn": "2026-02-31" | 400 | receivedOn
            caseworker-4 | POST /api/cases/{case}/requests | "requestedBy": "" | 400 | requestedBy
            caseworker-4 | POST /api/cases/2026-9999999/requests | | 404 | reference
            caseworker-4 | POST /api/cases/first/requests | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/steps | {} | 400 | step, date
            caseworker-4 | POST /api/cases/{case}/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{case}/steps | "step": "REQUEST_RECEIVED" | 422 | step
            caseworker-4 | POST /api/cases/{case}/steps | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/steps | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{case}/steps | "delayReason": "RAIN" | 400 | delayReason
            caseworker-4 | POST /api/cases/{case}/steps | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/2026-9999999/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/corrections | {} | 400 | episode, step, date, reason
            caseworker-4 | POST /api/cases/{case}/corrections | "episode": 99999999999 | 400 | episode
            caseworker-4 | POST /api/cases/{case}/corrections | "episode": 1.5 | 400 | episode
            caseworker-4 | POST /api/cases/{case}/corrections | "episode": "1" | 400 | episode
            caseworker-4 | POST /api/cases/{case}/corrections | "episode": -1 | 400 | episode
            caseworker-4 | POST /api/cases/{case}/corrections | "episode": 99 | 422 | episode
            caseworker-4 | POST /api/cases/{case}/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/exceptions | {} | 400 | episode, ground, firstDay, lastDay, bearsOn, evidence
            caseworker-4 | POST /api/cases/{case}/exceptions | "ground": "RAIN" | 400 | ground
            caseworker-4 | POST /api/cases/{case}/exceptions | "firstDay": "2026-11-31" | 400 | firstDay
            caseworker-4 | POST /api/cases/{case}/exceptions | "lastDay": "2026-11-20" | 422 | lastDay
            caseworker-4 | POST /api/cases/{case}/exceptions | "bearsOn": [] | 400 | bearsOn
            caseworker-4 | POST /api/cases/{case}/exceptions | "bearsOn": [null] | 400 | bearsOn[0]
            caseworker-4 | POST /api/cases/{case}/exceptions | "bearsOn": "FINAL_PLAN" | 400 | bearsOn
            caseworker-4 | POST /api/cases/{case}/exceptions | "evidence": "\\u0000" | 400 | evidence
            caseworker-4 | POST /api/cases/2026-9999999/exceptions | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/exception-withdrawals | {} | 400 | episode, number, reason
            caseworker-4 | POST /api/cases/{case}/exception-withdrawals | "number": -1 | 400 | number
            caseworker-4 | POST /api/cases/{case}/exception-withdrawals | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{case}/exception-withdrawals | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/exception-withdrawals | | 404 | reference
            send-manager | POST /api/cases/{case}/erasure | {} | 400 | ground
            send-manager | POST /api/cases/{case}/erasure | "ground": "TIDINESS" | 400 | ground
            send-manager | POST /api/cases/{case}/erasure | | 422 |
            caseworker-4 | POST /api/cases/{case}/erasure | | 403 |
            send-manager | POST /api/cases/2026-9999999/erasure | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/delay-reasons | {} | 400 | episode, limit, reason
            caseworker-4 | POST /api/cases/{case}/delay-reasons | "limit": "LUNCH" | 400 | limit
            caseworker-4 | POST /api/cases/{case}/delay-reasons | "reason": "RAIN" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/delay-reasons | "episode": 2147483648 | 400 | episode
            caseworker-4 | POST /api/cases/2026-9999999/delay-reasons | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/plan-versions | {} | 400 | plan, stage, sentOn
            caseworker-4 | POST /api/cases/{case}/plan-versions | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{case}/plan-versions | "stage": "LUNCH" | 400 | stage
            caseworker-4 | POST /api/cases/{case}/plan-versions | "sentOn": "2026-11-31" | 400 | sentOn
            caseworker-4 | POST /api/cases/{case}/plan-versions | "F": "\\u0000" | 400 | sections.F
            caseworker-4 | POST /api/cases/{case}/plan-versions | | 422 | sent
            caseworker-4 | POST /api/cases/2026-9999999/plan-versions | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/requests | {} | 400 | purpose, sentOn
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "purpose": {} | 400 | purpose.proceeding, purpose.number
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "proceeding": "LUNCH" | 400 | purpose.proceeding
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "number": 0 | 400 | purpose.number
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "sentOn": "2026-11-31" | 400 | sentOn
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "sentOn": "+999999-01-01" | 400 | sentOn
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "requests": [] | 422 | requests
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "source": "NEIGHBOUR" | 400 | requests[0].source
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "service": "one" | 400 | requests[0].service
            caseworker-4 | POST /api/cases/{case}/contributions/requests | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/contributions/requests | | 422 | purpose
            caseworker-4 | POST /api/cases/2026-9999999/contributions/requests | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/existing-advice | {} | 400 | purpose, held
            caseworker-4 | POST /api/cases/{case}/contributions/existing-advice | "held": {} | 400 | held.source, held.what, held.decidedOn, held.advisedOn
            caseworker-4 | POST /api/cases/{case}/contributions/existing-advice | "what": "{x1001}" | 400 | held.what
            caseworker-4 | POST /api/cases/{case}/contributions/existing-advice | "advisedOn": "2026-11-31" | 400 | held.advisedOn
            caseworker-4 | POST /api/cases/{case}/contributions/existing-advice | | 422 | purpose
            caseworker-4 | POST /api/cases/2026-9999999/contributions/existing-advice | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/acknowledgements | {} | 400 | contribution, date
            caseworker-4 | POST /api/cases/{case}/contributions/acknowledgements | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/acknowledgements | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/acknowledgements | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/acknowledgements | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/acknowledgements | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/chases | {} | 400 | contribution, date, means
            caseworker-4 | POST /api/cases/{case}/contributions/chases | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/chases | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/chases | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/chases | "means": "OWL" | 400 | means
            caseworker-4 | POST /api/cases/{case}/contributions/chases | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/chases | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/escalations | {} | 400 | contribution, date, to
            caseworker-4 | POST /api/cases/{case}/contributions/escalations | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/escalations | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/escalations | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/escalations | "to": "KING" | 400 | to
            caseworker-4 | POST /api/cases/{case}/contributions/escalations | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/escalations | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/missed-dates | {} | 400 | contribution, date, expectedOn, reason
            caseworker-4 | POST /api/cases/{case}/contributions/missed-dates | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/missed-dates | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/missed-dates | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/missed-dates | "expectedOn": "2026-11-31" | 400 | expectedOn
            caseworker-4 | POST /api/cases/{case}/contributions/missed-dates | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/contributions/missed-dates | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/missed-dates | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/withdrawals | {} | 400 | contribution, date, reason
            caseworker-4 | POST /api/cases/{case}/contributions/withdrawals | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/withdrawals | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/withdrawals | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/withdrawals | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/contributions/withdrawals | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/withdrawals | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/answers | {} | 400 | contribution, date, advice
            caseworker-4 | POST /api/cases/{case}/contributions/answers | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/answers | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/answers | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/answers | "advice": {} | 400 | advice.author, advice.authorRole, advice.dated
            caseworker-4 | POST /api/cases/{case}/contributions/answers | "known": "MAYBE" | 400 | advice.known
            caseworker-4 | POST /api/cases/{case}/contributions/answers | "strengths": "\\u0000" | 400 | advice.strengths
            caseworker-4 | POST /api/cases/{case}/contributions/answers | "dated": "2026-02-31" | 400 | advice.dated
            caseworker-4 | POST /api/cases/{case}/contributions/answers | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/answers | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/nil-returns | {} | 400 | contribution, date
            caseworker-4 | POST /api/cases/{case}/contributions/nil-returns | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/nil-returns | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/nil-returns | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/nil-returns | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/nil-returns | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/declines | {} | 400 | contribution, date, why, explanation
            caseworker-4 | POST /api/cases/{case}/contributions/declines | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/declines | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/declines | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/declines | "why": "RAIN" | 400 | why
            caseworker-4 | POST /api/cases/{case}/contributions/declines | "explanation": "{x1001}" | 400 | explanation
            caseworker-4 | POST /api/cases/{case}/contributions/declines | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/declines | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/returns | {} | 400 | contribution, date, check, whatIsAsked
            caseworker-4 | POST /api/cases/{case}/contributions/returns | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/returns | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/returns | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/returns | "check": "MET" | 400 | check
            caseworker-4 | POST /api/cases/{case}/contributions/returns | "whatIsAsked": " " | 400 | whatIsAsked
            caseworker-4 | POST /api/cases/{case}/contributions/returns | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/returns | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/acceptances | {} | 400 | contribution, date, check
            caseworker-4 | POST /api/cases/{case}/contributions/acceptances | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/acceptances | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/acceptances | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/acceptances | "check": "MET" | 400 | check
            caseworker-4 | POST /api/cases/{case}/contributions/acceptances | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/acceptances | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | {} | 400 | contribution, which, date, reason
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | "contribution": 0 | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | "contribution": "1" | 400 | contribution
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | "which": "LUNCH" | 400 | which
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | "answer": 0 | 400 | answer
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/contributions/corrections | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/exceptions | {} | 400 | contribution, ground, firstDay, lastDay, evidence
            caseworker-4 | POST /api/cases/{case}/contributions/exceptions | "ground": "RAIN" | 400 | ground
            caseworker-4 | POST /api/cases/{case}/contributions/exceptions | "firstDay": "2026-11-31" | 400 | firstDay
            caseworker-4 | POST /api/cases/{case}/contributions/exceptions | "evidence": "\\u0000" | 400 | evidence
            caseworker-4 | POST /api/cases/{case}/contributions/exceptions | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/exceptions | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/contributions/exception-withdrawals | {} | 400 | contribution, exception, reason
            caseworker-4 | POST /api/cases/{case}/contributions/exception-withdrawals | "exception": 0 | 400 | exception
            caseworker-4 | POST /api/cases/{case}/contributions/exception-withdrawals | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/contributions/exception-withdrawals | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/contribution-steps | {} | 400 | contribution, step, reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/contribution-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/contribution-steps | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/contribution-steps | | 404 | contribution
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/contribution-steps | | 404 | reference
            quality-lead | POST /api/frameworks/drafts | {} | 422 | format, version, name, title, answers, sections, outcome
            quality-lead | POST /api/frameworks/ehcp-qa/publications | {} | 400 | version
            quality-lead | POST /api/frameworks/ehcp-qa/publications | "version": "{x10}" | 400 | version
            quality-lead | POST /api/frameworks/ehcp-qa/publications | "version": "latest" | 404 | name
            quality-lead | POST /api/frameworks/ehcp-qa/publications | | 422 |
            quality-lead | POST /api/audits | {} | 400 | caseReference, plan, stage, sentOn, framework, frameworkVersion, auditor
            quality-lead | POST /api/audits | "plan": 0 | 400 | plan
            quality-lead | POST /api/audits | "stage": "LUNCH" | 400 | stage
            quality-lead | POST /api/audits | "sentOn": "2026-11-31" | 400 | sentOn
            quality-lead | POST /api/audits | | 404 | reference
            auditor-2 | PUT /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/answers/A1 | {} | 400 | answer
            auditor-2 | PUT /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/answers/A1 | "answer": "LUNCH" | 400 | answer
            auditor-2 | PUT /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/answers/A1 | "comment": "{x4001}" | 400 | comment
            auditor-2 | PUT /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/answers/A1 | | 404 | auditId
            auditor-2 | PUT /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/findings/OTHER_PERSON_IDENTIFIED | {} | 400 | found
            auditor-2 | PUT /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/findings/OTHER_PERSON_IDENTIFIED | "found": "no" | 400 | found
            auditor-2 | PUT /api/audits/00000000-0000-0000-0000-000000000000/marks/FIRST/findings/OTHER_PERSON_IDENTIFIED | | 404 | auditId
            quality-lead | POST /api/audits/00000000-0000-0000-0000-000000000000/withdrawal | {} | 400 | reason
            quality-lead | POST /api/audits/00000000-0000-0000-0000-000000000000/withdrawal | | 404 | auditId
            caseworker-4 | POST /api/search | {} | 400 | q
            caseworker-4 | POST /api/search | "q": " " | 400 | q
            caseworker-4 | POST /api/search | "q": "{x101}" | 400 | q
            caseworker-4 | POST /api/search | "q": "Exam\\u0007ple" | 400 | q
            caseworker-4 | POST /api/search | "q": 7 | 400 | q
            caseworker-4 | POST /api/search | "Q": "Example" | 400 | Q
            caseworker-4 | POST /api/search | twice "q": "Sample" | 400 | q
            caseworker-4 | POST /api/search?page=0 | | 400 | page
            caseworker-4 | POST /api/cases/{case}/overturned-refusals | {} | 400 | episode, by, date
            caseworker-4 | POST /api/cases/{case}/overturned-refusals | "episode": 99 | 422 | episode
            caseworker-4 | POST /api/cases/{case}/overturned-refusals | "by": "WISH" | 400 | by
            caseworker-4 | POST /api/cases/{case}/overturned-refusals | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/overturned-refusals | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/2026-9999999/overturned-refusals | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | {} | 400 | episode, step, reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | "step": "REQUEST_RECEIVED" | 422 | step
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | "step": "CHILD_DIED" | 422 | step
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | "episode": 0 | 400 | episode
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | "episode": 99 | 422 | episode
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/steps | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/death | {} | 400 | reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/death | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/death | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/death | | 422 | date
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/death | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/overturned-refusals | {} | 400 | episode, reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/overturned-refusals | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/overturned-refusals | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/requests | {} | 400 | episode, receivedOn, reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/requests | | 422 | receivedOn
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/requests | "receivedOn": "2026-11-31" | 400 | receivedOn
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/requests | "requestedBy": "NEIGHBOUR" | 400 | requestedBy
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/requests | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/delay-reasons | {} | 400 | episode, limit, reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/delay-reasons | | 422 | limit
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/delay-reasons | "limit": "LUNCH" | 400 | limit
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/delay-reasons | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | {} | 400 | step, date
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "step": "AMENDED_PLAN_SENT" | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "step": "DECISION_NOTIFIED" | 422 | outcome
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "outcome": "AMEND" | 422 | outcome
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "outcome": "LUNCH" | 400 | outcome
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "date": "-5000-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reviews/steps | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/reviews/steps | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/reviews/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | {} | 400 | plan, review, step, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "review": "1" | 400 | review
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "review": 2147483647 | 422 | review
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "step": "AMENDED_PLAN_SENT" | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/reviews/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/reviews/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/review-steps | {} | 400 | plan, review, step, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/review-steps | | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/review-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/review-steps | "review": 99 | 422 | review
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/review-steps | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/review-steps | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/review-steps | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/review-steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | {} | 400 | kind
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "kind": "LUNCH" | 400 | kind
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "kind": "POST_16_TO_POST_16" | 422 | year
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "year": "2027" | 400 | year
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "year": 2147483648 | 400 | year
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "year": null | 422 | year
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "year": -2147483648 | 422 | year
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "year": 2147483647 | 422 | year
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "day": "2027-09-31" | 400 | day
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "day": "+999999-01-01" | 400 | day
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/phase-transfers | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/phase-transfers | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | {} | 400 | plan, transfer, kind, reason
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | "transfer": "1" | 400 | transfer
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | "transfer": 2147483647 | 422 | transfer
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | "kind": "LUNCH" | 400 | kind
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/phase-transfers/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/phase-transfers/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/phase-transfers | {} | 400 | plan, transfer, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/phase-transfers | "transfer": 99 | 422 | transfer
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/phase-transfers | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/phase-transfers | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/phase-transfers | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | {} | 400 | notice, step, date
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "notice": {} | 400 | notice.decision, notice.number
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "notice": "FINAL_PLAN-1" | 400 | notice
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "decision": "LUNCH" | 400 | notice.decision
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "number": 0 | 400 | notice.number
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "number": "1" | 400 | notice.number
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "number": 99 | 422 | notice
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "decision": "NO_PLAN" | 422 | notice
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "step": "APPEAL_DECIDED" | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "step": "APPEAL_REGISTERED" | 422 | grounds
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "date": "2026-02-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "date": "1827-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "grounds": ["LUNCH"] | 400 | grounds[0]
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "grounds": ["CONTENTS"] | 422 | grounds
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "order": "LUNCH" | 400 | order
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "order": "NAME_SCHOOL" | 422 | order
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "otherMatters": "yes" | 400 | otherMatters
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "otherMatters": true | 422 | otherMatters
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "agreedDueOn": "2026-11-31" | 400 | agreedDueOn
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "agreedDueOn": "2026-11-30" | 422 | agreedDueOn
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "recommendations": true | 422 | recommendations
            caseworker-4 | POST /api/cases/{reviewed}/appeals/steps | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/2026-9999999/appeals/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/appeals/corrections | {} | 400 | notice, step, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/appeals/corrections | "number": 99 | 422 | notice
            caseworker-4 | POST /api/cases/{reviewed}/appeals/corrections | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/appeals/corrections | | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/appeals/corrections | "date": "2026-02-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/appeals/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/appeals/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/appeals/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/appeal-steps | {} | 400 | notice, step, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/appeal-steps | "number": -1 | 400 | notice.number
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/appeal-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/appeal-steps | | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/appeal-steps | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/appeal-steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/amendments/steps | {} | 400 | step, date
            caseworker-4 | POST /api/cases/{reviewed}/amendments/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/amendments/steps | "step": "AMENDED_PLAN_SENT" | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/amendments/steps | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/amendments/steps | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/amendments/steps | "date": "-5000-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/amendments/steps | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/amendments/steps | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/amendments/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | {} | 400 | plan, number, step, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "number": "1" | 400 | number
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "number": 2147483647 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/amendments/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/amendments/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/amendment-steps | {} | 400 | plan, number, step, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/amendment-steps | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/amendment-steps | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/amendment-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/amendment-steps | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/amendment-steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/steps | {} | 400 | step, date
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/steps | "step": "PLAN_KEPT" | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/steps | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/steps | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/steps | "date": "-5000-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/steps | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/ceasings/steps | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/ceasings/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | {} | 400 | plan, number, step, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "number": "1" | 400 | number
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "number": 2147483647 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/ceasings/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/ceasings/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/ceasing-steps | {} | 400 | plan, number, step, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/ceasing-steps | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/ceasing-steps | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/ceasing-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/ceasing-steps | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/ceasing-steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/steps | {} | 400 | step, date
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/steps | "step": "PLAN_SENT" | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/steps | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/steps | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/steps | "date": "-5000-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/steps | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/reassessments/steps | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/reassessments/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions | {} | 400 | plan, number, ground, firstDay, lastDay, evidence
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions | "ground": "RAIN" | 400 | ground
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions | "firstDay": "2026-11-31" | 400 | firstDay
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions | "evidence": "\\u0000" | 400 | evidence
            caseworker-4 | POST /api/cases/2026-9999999/reassessments/exceptions | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exception-withdrawals | {} | 400 | plan, number, exception, reason
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exception-withdrawals | "exception": 0 | 400 | exception
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exception-withdrawals | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exception-withdrawals | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/reassessments/exception-withdrawals | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | {} | 400 | plan, number, step, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "number": "1" | 400 | number
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "number": 2147483647 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/reassessments/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/reassessment-steps | {} | 400 | plan, number, step, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/reassessment-steps | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/reassessment-steps | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/reassessment-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/reassessment-steps | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/reassessment-steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/appeals/agreed-days/corrections | {} | 400 | notice, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/appeals/agreed-days/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/appeals/agreed-days/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/appeals/agreed-days/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/earlier-plans/corrections | {} | 400 | plan, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/earlier-plans/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/earlier-plans/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/earlier-plans/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/earlier-plans/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/earlier-plans/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/requests/corrections | {} | 400 | episode, receivedOn, date, reason
            caseworker-4 | POST /api/cases/{case}/requests/corrections | "episode": 99 | 422 | episode
            caseworker-4 | POST /api/cases/{case}/requests/corrections | "requestedBy": "NEIGHBOUR" | 400 | requestedBy
            caseworker-4 | POST /api/cases/{case}/requests/corrections |  | 422 | receivedOn
            caseworker-4 | POST /api/cases/{case}/requests/corrections | "receivedOn": "yesterday" | 400 | receivedOn
            caseworker-4 | POST /api/cases/{case}/requests/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/requests/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/drafts/corrections | {} | 400 | episode, draft, date, reason
            caseworker-4 | POST /api/cases/{case}/drafts/corrections | "draft": 0 | 400 | draft
            caseworker-4 | POST /api/cases/{case}/drafts/corrections | "episode": 99 | 422 | episode
            caseworker-4 | POST /api/cases/{case}/drafts/corrections |  | 422 | draft
            caseworker-4 | POST /api/cases/{case}/drafts/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/drafts/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/overturned-refusals/corrections | {} | 400 | episode, refusal, date, reason
            caseworker-4 | POST /api/cases/{case}/overturned-refusals/corrections | "refusal": "LUNCH" | 400 | refusal
            caseworker-4 | POST /api/cases/{case}/overturned-refusals/corrections | "episode": 99 | 422 | episode
            caseworker-4 | POST /api/cases/{case}/overturned-refusals/corrections |  | 422 |
            caseworker-4 | POST /api/cases/{case}/overturned-refusals/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/overturned-refusals/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/exceptions/corrections | {} | 400 | episode, number, firstDay, lastDay, reason
            caseworker-4 | POST /api/cases/{case}/exceptions/corrections | "number": 0 | 400 | number
            caseworker-4 | POST /api/cases/{case}/exceptions/corrections | "firstDay": "2026-11-31" | 400 | firstDay
            caseworker-4 | POST /api/cases/{case}/exceptions/corrections |  | 422 | number
            caseworker-4 | POST /api/cases/{case}/exceptions/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/exceptions/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions/corrections | {} | 400 | plan, number, exception, firstDay, lastDay, reason
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions/corrections | "exception": 0 | 400 | exception
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions/corrections |  | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/reassessments/exceptions/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/reassessments/exceptions/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/consultations | {} | 400 | about, setting, date
            caseworker-4 | POST /api/cases/{case}/consultations | "about": {} | 400 | about.matter, about.number
            caseworker-4 | POST /api/cases/{case}/consultations | "matter": "LUNCH" | 400 | about.matter
            caseworker-4 | POST /api/cases/{case}/consultations | "number": 0 | 400 | about.number
            caseworker-4 | POST /api/cases/{case}/consultations | "setting": " " | 400 | setting
            caseworker-4 | POST /api/cases/{case}/consultations | "setting": "{x201}" | 400 | setting
            caseworker-4 | POST /api/cases/{case}/consultations | "setting": "Exam\\u0000ple" | 400 | setting
            caseworker-4 | POST /api/cases/{case}/consultations | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{case}/consultations |  | 422 | about
            caseworker-4 | POST /api/cases/2026-9999999/consultations | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/consultations/replies | {} | 400 | consultation, reply, date
            caseworker-4 | POST /api/cases/{case}/consultations/replies | "consultation": 0 | 400 | consultation
            caseworker-4 | POST /api/cases/{case}/consultations/replies | "reply": "PERHAPS" | 400 | reply
            caseworker-4 | POST /api/cases/{case}/consultations/replies |  | 422 | consultation
            caseworker-4 | POST /api/cases/2026-9999999/consultations/replies | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/consultations/corrections | {} | 400 | consultation, step, date, reason
            caseworker-4 | POST /api/cases/{case}/consultations/corrections | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{case}/consultations/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/consultations/corrections |  | 422 | consultation
            caseworker-4 | POST /api/cases/2026-9999999/consultations/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/consultation-steps | {} | 400 | consultation, step, reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/consultation-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/consultation-steps | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/{case}/recorded-in-error/consultation-steps |  | 422 | consultation
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/consultation-steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends | {} | 400 | endedOn, endReason
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends | "endReason": "LUNCH" | 400 | endReason
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends | "endReason": "NEEDS_MET" | 422 | endReason
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends | "endedOn": "2026-11-31" | 400 | endedOn
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends | | 422 | endReason
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/plan-ends | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/plan-ends | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends/corrections | {} | 400 | plan, endedOn, endReason, reason
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends/corrections | | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/plan-ends/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/plan-ends/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/plan-ends | {} | 400 | plan, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/plan-ends | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/plan-ends | | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/plan-ends | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/plan-ends | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/plans | {} | 400 | transferredFrom, planMadeOn, transferredOn
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/plans | "transferredFrom": "8855" | 400 | transferredFrom
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/plans | "planMadeOn": "2026-11-31" | 400 | planMadeOn
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/plans | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/plans | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/takeovers/plans | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/steps | {} | 400 | step, date
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/steps | "step": "FAMILY_INFORMED" | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/steps | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/steps | "date": "+999999-01-01" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/steps | | 422 | step
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/steps | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/takeovers/steps | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/takeovers/steps | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | {} | 400 | plan, number, step, date, reason
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "plan": 0 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "number": "1" | 400 | number
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "number": 2147483647 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "date": "2026-11-31" | 400 | date
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "reason": "Mis\\u0000read" | 400 | reason
            caseworker-4 | POST /api/cases/{reviewed}/takeovers/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/takeovers/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/takeover-steps | {} | 400 | plan, number, step, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/takeover-steps | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/takeover-steps | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/takeover-steps | "step": "LUNCH" | 400 | step
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/takeover-steps | "reason": "\\u0000" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/takeover-steps | | 404 | reference
            caseworker-4 | POST /api/contributions/chases | {} | 400 | requests
            caseworker-4 | POST /api/contributions/chases | {"requests": []} | 400 | requests
            caseworker-4 | POST /api/contributions/chases | {"requests": ["2026-0413"]} | 400 | requests[0]
            caseworker-4 | POST /api/contributions/chases | {"requests": [null]} | 400 | requests[0]
            caseworker-4 | POST /api/contributions/chases | {"requests": ["R-999999"], "why": ""} | 400 | why
            caseworker-4 | POST /api/cases/{case}/allocations | {} | 400 | caseworker, allocatedOn
            caseworker-4 | POST /api/cases/{case}/allocations | "caseworker": " " | 400 | caseworker
            caseworker-4 | POST /api/cases/{case}/allocations | "caseworker": "{x101}" | 400 | caseworker
            caseworker-4 | POST /api/cases/{case}/allocations | "caseworker": "Caseworker\\u00004" | 400 | caseworker
            caseworker-4 | POST /api/cases/{case}/allocations | "caseworker": "Caseworker 5" | 422 | caseworker
            caseworker-4 | POST /api/cases/{case}/allocations | "caseworker": "Caseworker 7" | 422 | caseworker
            caseworker-4 | POST /api/cases/{case}/allocations | "allocatedOn": "2026-11-31" | 400 | allocatedOn
            caseworker-4 | POST /api/cases/{case}/allocations | "allocatedOn": "+999999-01-01" | 400 | allocatedOn
            caseworker-4 | POST /api/cases/{case}/allocations | "allocatedOn": "-5000-01-01" | 400 | allocatedOn
            caseworker-4 | POST /api/cases/{case}/allocations | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/2026-9999999/allocations | | 404 | reference
            send-manager | POST /api/services | {} | 400 | name, agency, stream, commissioner, lead, leadAddress, commissionerAddress, requestsAddress, days
            send-manager | POST /api/services | "name": " " | 400 | name
            send-manager | POST /api/services | "name": "{x201}" | 400 | name
            send-manager | POST /api/services | "name": "12" | 422 | name
            send-manager | POST /api/services | "name": "Pod\\u0000iatry" | 400 | name
            send-manager | POST /api/services | "name": "PHYSIOTHERAPY, example health trust" | 409 | name
            send-manager | POST /api/services | "agency": "LUNCH" | 400 | agency
            send-manager | POST /api/services | "agency": 1 | 400 | agency
            send-manager | POST /api/services | "stream": "EARLY_HELP" | 422 | stream
            send-manager | POST /api/services | "leadAddress": "nobody" | 422 | leadAddress
            send-manager | POST /api/services | "commissionerAddress": "two@example.org three@example.org" | 422 | commissionerAddress
            send-manager | POST /api/services | "requestsAddress": "{x255}" | 400 | requestsAddress
            send-manager | POST /api/services | "days": [] | 422 | days
            send-manager | POST /api/services | "days": ["SOMEDAY"] | 400 | days[0]
            send-manager | POST /api/services | "closures": [{"firstDay": "2026-12-21", "lastDay": "2026-12-20"}] | 422 | closures
            send-manager | POST /api/services | "closures": [{"firstDay": "2026-12-21"}] | 400 | closures[0].lastDay
            send-manager | POST /api/services | "why": "" | 400 | why
            send-manager | PUT /api/services/5e2c0000-0000-4000-8000-000000000004 | {} | 400 | name, agency, stream, commissioner, lead, leadAddress, commissionerAddress, requestsAddress, days
            send-manager | PUT /api/services/5e2c0000-0000-4000-8000-000000000004 | "requestsAddress": "nobody" | 422 | requestsAddress
            send-manager | PUT /api/services/5e2c0000-0000-4000-8000-000000000004 | "stream": "SETTING" | 422 | stream
            send-manager | POST /api/services/5e2c0000-0000-4000-8000-000000000004/closings | {} | 400 | closedOn, reason
            send-manager | POST /api/services/5e2c0000-0000-4000-8000-000000000004/closings | "closedOn": "2026-11-31" | 400 | closedOn
            send-manager | POST /api/services/5e2c0000-0000-4000-8000-000000000004/closings | "closedOn": "2099-01-01" | 422 | closedOn
            send-manager | POST /api/services/5e2c0000-0000-4000-8000-000000000004/closings | "reason": "{x1001}" | 400 | reason
            send-manager | POST /api/services/5e2c0000-0000-4000-8000-000000000004/reopenings | {} | 400 | reopenedOn, reason
            send-manager | POST /api/services/5e2c0000-0000-4000-8000-000000000004/reopenings | "reopenedOn": "+999999-01-01" | 400 | reopenedOn
            send-manager | POST /api/services/5e2c0000-0000-4000-8000-000000000004/reopenings | | 422 |
            caseworker-4 | POST /api/cases/{reviewed}/moves | {} | 400 | authority, movesOn, learnedOn
            caseworker-4 | POST /api/cases/{reviewed}/moves | "authority": "8855" | 400 | authority
            caseworker-4 | POST /api/cases/{reviewed}/moves | "authority": "abc" | 422 | authority
            caseworker-4 | POST /api/cases/{reviewed}/moves | "movesOn": "2026-11-31" | 400 | movesOn
            caseworker-4 | POST /api/cases/{reviewed}/moves | "movesOn": "+999999-01-01" | 400 | movesOn
            caseworker-4 | POST /api/cases/{reviewed}/moves | "learnedOn": "-5000-01-01" | 400 | learnedOn
            caseworker-4 | POST /api/cases/{reviewed}/moves | "why": "" | 400 | why
            caseworker-4 | POST /api/cases/{case}/moves | | 422 |
            caseworker-4 | POST /api/cases/2026-9999999/moves | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/moves/corrections | {} | 400 | plan, number, authority, movesOn, learnedOn, reason
            caseworker-4 | POST /api/cases/{reviewed}/moves/corrections | "plan": 99 | 422 | plan
            caseworker-4 | POST /api/cases/{reviewed}/moves/corrections | "number": 2147483647 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/moves/corrections | "reason": "{x1001}" | 400 | reason
            caseworker-4 | POST /api/cases/2026-9999999/moves/corrections | | 404 | reference
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/moves | {} | 400 | plan, number, reason
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/moves | "number": 99 | 422 | number
            caseworker-4 | POST /api/cases/{reviewed}/recorded-in-error/moves | "plan": -1 | 400 | plan
            caseworker-4 | POST /api/cases/2026-9999999/recorded-in-error/moves | | 404 | reference
            caseworker-4 | POST /api/cases/taken-over-plans | {} | 400 | child, transferredFrom, planMadeOn, transferredOn
            caseworker-4 | POST /api/cases/taken-over-plans | "child": {} | 400 | child.surname, child.forename, child.birthDate, child.sex
            caseworker-4 | POST /api/cases/taken-over-plans | "transferredFrom": "8855" | 400 | transferredFrom
            caseworker-4 | POST /api/cases/taken-over-plans | "transferredFrom": "abc" | 422 | transferredFrom
            caseworker-4 | POST /api/cases/taken-over-plans | "planMadeOn": "2026-11-31" | 400 | planMadeOn
            caseworker-4 | POST /api/cases/taken-over-plans | "planMadeOn": "2026-11-04" | 422 | transferredOn
            caseworker-4 | POST /api/cases/taken-over-plans | "transferredOn": "+999999-01-01" | 400 | transferredOn
            caseworker-4 | POST /api/cases/taken-over-plans | "why": "" | 400 | why
            speech-and-language-therapist | POST /api/requests/R-9999999/answers | {} | 400 | advice
            speech-and-language-therapist | POST /api/requests/R-9999999/answers | "advice": {} | 400 | advice.author, advice.authorRole, advice.dated
            speech-and-language-therapist | POST /api/requests/R-9999999/answers | "advice": "well" | 400 | advice
            speech-and-language-therapist | POST /api/requests/R-9999999/declines | {} | 400 | why, explanation
            speech-and-language-therapist | POST /api/requests/R-9999999/declines | "why": "LUNCH" | 400 | why
            speech-and-language-therapist | POST /api/requests/R-9999999/declines | "explanation": "" | 400 | explanation
            speech-and-language-therapist | POST /api/requests/R-9999999/declines | | 404 | contribution
            speech-and-language-therapist | POST /api/requests/R-9999999/late | {} | 400 | expectedOn, reason
            speech-and-language-therapist | POST /api/requests/R-9999999/late | "expectedOn": "soon" | 400 | expectedOn
            speech-and-language-therapist | POST /api/requests/R-9999999/late | "reason": "" | 400 | reason
            speech-and-language-therapist | POST /api/requests/R-9999999/late | | 404 | contribution
            designated-clinical-officer | POST /api/requests/R-9999999/returns | {} | 400 | check, whatIsAsked
            designated-clinical-officer | POST /api/requests/R-9999999/returns | "whatIsAsked": "" | 400 | whatIsAsked
            designated-clinical-officer | POST /api/requests/R-9999999/returns | | 404 | contribution
            designated-clinical-officer | POST /api/requests/R-9999999/acceptances | {} | 400 | check
            designated-clinical-officer | POST /api/requests/R-9999999/acceptances | "check": {"LUNCH": "MET"} | 400 | check
            designated-clinical-officer | POST /api/requests/R-9999999/acceptances | | 404 | contribution
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void is_refused_with_the_field_by_name_and_nothing_is_stored(BadInput bad) {
        var before = Product.events();

        Person.named(bad.person())
                .calls(bad.method(), bad.address(), "application/json", BodyPublishers.ofString(bad.sent()))
                .isRefusal(bad.status(), bad.fields());

        assertThat(Product.events()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            application/json                  | {"receivedOn": | 400
            application/json                  | [              | 400
            application/json                  | []             | 400
            application/json                  | null           | 400
            application/json                  | ``             | 400
            text/plain                        | {}             | 415
            application/x-www-form-urlencoded | step=1         | 415
            """)
    void that_is_no_json_at_all_is_refused_wherever_a_body_is_taken(String type, String body, int status) {
        var before = Product.events();

        rows().collect(Collectors.toMap(BadInput::address, row -> row, (row, later) -> row))
                .values()
                .forEach(row -> Person.named(row.person())
                        .calls(row.method(), row.address(), type, BodyPublishers.ofString(body))
                        .isRefusal(status, List.of()));

        assertThat(Product.events()).isEqualTo(before);
    }

    static Stream<BadInput> rows() {
        return BadInput.rows(TABLE).map(row -> row.sending(changed(GOOD.getOrDefault(row.recorded(), ""), row.sent())));
    }

    /** The good body with one of its members in other words, or with one it did not have; or a whole body instead. */
    private static String changed(String good, String change) {
        if (change.isEmpty()) {
            return good;
        }
        if (change.startsWith("{")) {
            return change;
        }
        var name = change.substring(0, change.indexOf(':'));
        var member = Pattern.compile(name + ": (\"[^\"]*\"|\\[[^]]*]|\\{[^}]*}|[^,}]+)")
                .matcher(good);
        return member.find()
                ? member.replaceFirst(Matcher.quoteReplacement(change))
                : good.replaceFirst("\\{", Matcher.quoteReplacement("{" + change.replace("twice ", "") + ", "));
    }
}
