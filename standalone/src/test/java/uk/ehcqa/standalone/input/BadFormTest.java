package uk.ehcqa.standalone.input;

import static java.util.Comparator.comparingInt;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ehcqa.standalone.browser.Product;

/** Every form, filled in well but for the answers that a row changes; "+" adds a second answer, "-" leaves all out. */
class BadFormTest {

    private static final Pattern CASE = Pattern.compile("/cases/(\\d{4}-\\d+)/");

    private static final String PERSON =
            "forename=Ada&surname=Example&birthDate.day=1&birthDate.month=3&birthDate.year=2015&sex=FEMALE";
    private static final String SERVICE = "name=Podiatry&agency=HEALTH&stream=OTHER&commissioner=Board&lead=Officer"
            + "&leadAddress=l%40example.org&commissionerAddress=c%40example.org&requestsAddress=r%40example.org&days=MONDAY";
    private static final String RECEIVED =
            "receivedOn.day=2&receivedOn.month=11&receivedOn.year=2026&requestedBy=HEALTH";

    private static final Map<String, String> GOOD = Map.ofEntries(
            entry("cases/new", PERSON + "&" + RECEIVED),
            entry(
                    "cases/new/taken-over",
                    PERSON + "&transferredFrom=885&planMadeOn.day=2&planMadeOn.month=11&planMadeOn.year=2026"
                            + "&transferredOn.day=3&transferredOn.month=11&transferredOn.year=2026"),
            entry("child", PERSON + "&reason=Misspelt"),
            entry("plan/new", "sent=1-FINAL-2026-11-16&f=Ten+minutes"),
            entry(
                    "advice/request",
                    "purpose=NEEDS_ASSESSMENT-0-1&others=FAMILY&sentOn.day=20&sentOn.month=11&sentOn.year=2026"),
            entry("reading", "outcome=ACCEPT&date.day=23&date.month=11&date.year=2026"),
            entry(
                    "advice/1/steps/new",
                    "step=CHASED&means=EMAIL&to=LEAD&why=OTHER&date.day=23&date.month=11&date.year=2026"),
            entry(
                    "advice/99/steps/new",
                    "step=CHASED&means=EMAIL&to=LEAD&why=OTHER&date.day=23&date.month=11&date.year=2026"),
            entry(
                    "missed-date/new",
                    "date.day=23&date.month=11&date.year=2026&expectedOn.day=30&expectedOn.month=11&expectedOn.year=2026"
                            + "&reason=Nobody+is+free"),
            entry(
                    "answers/new",
                    "author=Example&authorRole=Parent&strengths=Words&date.day=23&date.month=11&date.year=2026"
                            + "&dated.day=23&dated.month=11&dated.year=2026"),
            entry(
                    "advice/1/exceptions/new",
                    "ground=MISSED_APPOINTMENT&firstDay.day=24&firstDay.month=11&firstDay.year=2026"
                            + "&lastDay.day=24&lastDay.month=11&lastDay.year=2026&evidence=A+letter"),
            entry(
                    "advice/99/exceptions/new",
                    "ground=MISSED_APPOINTMENT&firstDay.day=24&firstDay.month=11&firstDay.year=2026"
                            + "&lastDay.day=24&lastDay.month=11&lastDay.year=2026&evidence=A+letter"),
            entry("advice/1/corrections/new", "which=RECEIVED&date.day=22&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "advice/99/corrections/new",
                    "which=RECEIVED&date.day=22&date.month=11&date.year=2026&reason=Misread"),
            entry("requests/new", RECEIVED),
            entry("drafts/new", "document=%7B%7D"),
            entry("sections/F", "F1=MET"),
            entry("answers/F1", "F1=MET"),
            entry("moderation", ""),
            entry("publication", ""),
            entry("discarding", ""),
            entry("steps/new", "step=NO_PLAN_NOTICE_SENT&date.day=20&date.month=11&date.year=2026"),
            entry(
                    "corrections/new",
                    "episode=1&step=REQUEST_RECEIVED&date.day=2&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "exceptions/new",
                    "episode=1&ground=ABSENCE_FROM_AREA&firstDay.day=21&firstDay.month=11&firstDay.year=2026"
                            + "&lastDay.day=22&lastDay.month=11&lastDay.year=2026&bearsOn=FINAL_PLAN&evidence=A+letter"),
            entry("withdrawal", "reason=Another+case"),
            entry("erasure", "ground=REQUEST_ACCEPTED&confirmation=2026-9999"),
            entry("delay-reasons/new", "episode=1&limit=FINAL_PLAN&reason=OTHER"),
            entry("overturned-refusals/new", "episode=1&by=TRIBUNAL&date.day=20&date.month=11&date.year=2026"),
            entry("recorded-in-error", "reason=Another+case"),
            entry("reviews/steps/new", "step=MEETING_HELD&date.day=16&date.month=11&date.year=2026"),
            entry(
                    "reviews/corrections/new",
                    "plan=1&review=1&step=DECISION_NOTIFIED&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry("phase-transfers/new", "kind=PRIMARY_TO_SECONDARY&year=2027"),
            entry(
                    "phase-transfers/corrections/new",
                    "plan=1&transfer=1&kind=PRIMARY_TO_SECONDARY&year=2027&reason=Misread"),
            entry(
                    "appeals/steps/new",
                    "notice=FINAL_PLAN-1&step=CERTIFICATE_ISSUED&date.day=20&date.month=11&date.year=2026"),
            entry(
                    "appeals/corrections/new",
                    "notice=FINAL_PLAN-1&step=CERTIFICATE_ISSUED&date.day=20&date.month=11&date.year=2026&reason=Misread"),
            entry("amendments/steps/new", "step=NOTICE_SENT&date.day=16&date.month=11&date.year=2026"),
            entry(
                    "amendments/corrections/new",
                    "plan=1&number=1&step=NOTICE_SENT&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry("ceasings/steps/new", "step=FAMILY_CONSULTED&date.day=16&date.month=11&date.year=2026"),
            entry(
                    "ceasings/corrections/new",
                    "plan=1&number=1&step=FAMILY_CONSULTED&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "reassessments/exceptions/new",
                    "plan=1&number=1&ground=ABSENCE_FROM_AREA&firstDay.day=21&firstDay.month=10&firstDay.year=2026"
                            + "&lastDay.day=22&lastDay.month=11&lastDay.year=2026&evidence=A+letter"),
            entry("reassessments/steps/new", "step=REQUEST_RECEIVED&date.day=16&date.month=11&date.year=2026"),
            entry(
                    "reassessments/corrections/new",
                    "plan=1&number=1&step=REQUEST_RECEIVED&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "appeals/agreed-days/corrections/new",
                    "notice=FINAL_PLAN-1&date.day=20&date.month=11&date.year=2026&reason=Misread"),
            entry("earlier-plans/corrections/new", "plan=1&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "requests/corrections/new",
                    "episode=1&receivedOn=2026-11-02&requestedBy=HEALTH&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "drafts/corrections/new",
                    "episode=1&draft=1&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "overturned-refusals/corrections/new",
                    "episode=1&refusal=ASSESSMENT_REFUSED&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry(
                    "correction",
                    "firstDay.day=21&firstDay.month=10&firstDay.year=2026&lastDay.day=22&lastDay.month=11&lastDay.year=2026"
                            + "&reason=Misread"),
            entry(
                    "consultations/new",
                    "about=DRAFT_AFTER_ASSESSMENT-9&setting=Example+School&date.day=16&date.month=11&date.year=2026"),
            entry("reply", "reply=NO_VIEW&date.day=16&date.month=11&date.year=2026"),
            entry(
                    "consultations/corrections/new",
                    "consultation=9&step=SETTING_REPLIED&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry("plan-ends/new", "endedOn.day=16&endedOn.month=11&endedOn.year=2026&endReason=MAXIMUM_AGE"),
            entry(
                    "plan-ends/corrections/new",
                    "plan=1&endedOn.day=16&endedOn.month=11&endedOn.year=2026&endReason=NEEDS_MET&reason=Misread"),
            entry(
                    "takeovers/plans/new",
                    "transferredFrom=885&planMadeOn.day=2&planMadeOn.month=11&planMadeOn.year=2026"
                            + "&transferredOn.day=3&transferredOn.month=11&transferredOn.year=2026"),
            entry("takeovers/steps/new", "step=PLAN_TRANSFERRED&date.day=16&date.month=11&date.year=2026"),
            entry(
                    "takeovers/corrections/new",
                    "plan=1&number=1&step=PLAN_TRANSFERRED&date.day=16&date.month=11&date.year=2026&reason=Misread"),
            entry("services/new", SERVICE),
            entry("edit", SERVICE + "&expectedVersion=0"),
            entry(
                    "closings/new",
                    "closedOn.day=20&closedOn.month=11&closedOn.year=2026&reason=Merged&expectedVersion=0"),
            entry(
                    "reopenings/new",
                    "reopenedOn.day=20&reopenedOn.month=11&reopenedOn.year=2026&reason=By+mistake&expectedVersion=0"),
            entry("advice/chase", "request=R-999999"),
            entry("advice/chases", "request=R-999999&attempt=00000000-0000-4000-8000-0000000000cc"),
            entry(
                    "allocations/new",
                    "caseworker=Caseworker+4&allocatedOn.day=20&allocatedOn.month=11&allocatedOn.year=2026"),
            entry(
                    "moves/new",
                    "authority=885&movesOn.day=16&movesOn.month=11&movesOn.year=2026&learnedOn.day=16"
                            + "&learnedOn.month=11&learnedOn.year=2026"),
            entry(
                    "moves/corrections/new",
                    "plan=1&number=1&authority=885&movesOn.day=16&movesOn.month=11&movesOn.year=2026&learnedOn.day=16"
                            + "&learnedOn.month=11&learnedOn.year=2026&reason=Misread"),
            entry("search", "q=Example"),
            entry("retries", ""),
            entry("made-anew", ""),
            entry("R-9999999", "known=NOT_KNOWN"),
            entry("requests/2026-0001", "known=NOT_KNOWN"),
            entry("draft", "known=NOT_KNOWN"),
            entry("check", "revision=1"),
            entry("late", "expectedOn.day=15&expectedOn.month=12&expectedOn.year=2026&reason=Away"),
            entry("decline", "reason=OTHER&explanation=Not+ours"),
            entry("acknowledgement", ""),
            entry("rebuilds/new", ""));

    static final String TABLE = """
            caseworker-4 | POST /cases/new | - | 422 | forename, surname, birthDate, sex, receivedOn, requestedBy
            caseworker-4 | POST /cases/new | surname=+ | 422 | surname
            caseworker-4 | POST /cases/new | surname={x101} | 422 | surname
            caseworker-4 | POST /cases/new | surname=Exam%00ple | 422 | surname
            caseworker-4 | POST /cases/new | surname=Exam%07ple | 422 | surname
            caseworker-4 | POST /cases/new | surname=Exam%ED%A0%80ple | 400 |
            caseworker-4 | POST /cases/new | +surname=Sample | 422 | surname
            caseworker-4 | POST /cases/new | forename={x101} | 422 | forename
            caseworker-4 | POST /cases/new | birthDate=2015-03-01 | 422 | birthDate
            caseworker-4 | POST /cases/new | birthDate.day=%00 | 422 | birthDate.day
            caseworker-4 | POST /cases/new | sex=UNSAID | 422 | sex
            caseworker-4 | POST /cases/new | +sex=MALE | 422 | sex
            caseworker-4 | POST /cases/new | upn=A1 | 422 | upn
            caseworker-4 | POST /cases/new | postcode={x11} | 422 | postcode
            caseworker-4 | POST /cases/new | postcode=%00 | 422 | postcode
            caseworker-4 | POST /cases/new | receivedOn.day=31&receivedOn.month=2 | 422 | receivedOn.day
            caseworker-4 | POST /cases/new | receivedOn.day=third | 422 | receivedOn.day
            caseworker-4 | POST /cases/new | receivedOn.year=99999 | 422 | receivedOn.year
            caseworker-4 | POST /cases/new | receivedOn.year=2036 | 422 | receivedOn.day
            caseworker-4 | POST /cases/new | requestedBy=NEIGHBOUR | 422 | requestedBy
            caseworker-4 | POST /cases/new | differentChildConfirmed=perhaps | 422 | differentChildConfirmed
            caseworker-4 | POST /cases/{case}/child | - | 422 | forename, surname, birthDate, sex, reason
            caseworker-4 | POST /cases/{case}/child | surname=%00 | 422 | surname
            caseworker-4 | POST /cases/{case}/child | uln=1 | 422 | uln
            caseworker-4 | POST /cases/{case}/child | birthDate.day=31&birthDate.month=2 | 422 | birthDate.day
            caseworker-4 | POST /cases/{case}/child | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/child | | 404 |
            caseworker-4 | POST /cases/{case}/requests/new | - | 422 | receivedOn, requestedBy
            caseworker-4 | POST /cases/{case}/requests/new | receivedOn.day=31&receivedOn.month=2 | 422 | receivedOn.day
            caseworker-4 | POST /cases/{case}/requests/new | requestedBy=NEIGHBOUR | 422 | requestedBy
            caseworker-4 | POST /cases/2026-9999999/requests/new | | 404 |
            caseworker-4 | POST /cases/{case}/steps/new | - | 422 | step, date
            caseworker-4 | POST /cases/{case}/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{case}/steps/new | step=REQUEST_RECEIVED | 422 | step
            caseworker-4 | POST /cases/{case}/steps/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{case}/steps/new | date.day=third | 422 | date.day
            caseworker-4 | POST /cases/{case}/steps/new | date.year=26 | 422 | date.year
            caseworker-4 | POST /cases/{case}/steps/new | delayReason=RAIN | 422 | delayReason
            caseworker-4 | POST /cases/{case}/steps/new | expectedVersion= | 400 | expectedVersion
            caseworker-4 | POST /cases/{case}/steps/new | expectedVersion=-1 | 400 | expectedVersion
            caseworker-4 | POST /cases/{case}/steps/new | expectedVersion=99999999999999999999 | 400 | expectedVersion
            caseworker-4 | POST /cases/{case}/steps/new | +expectedVersion=1 | 400 | expectedVersion
            caseworker-4 | POST /cases/{case}/steps/new | expectedVersion=0 | 409 |
            caseworker-4 | POST /cases/2026-9999999/steps/new | | 404 |
            caseworker-4 | POST /cases/{case}/corrections/new | - | 422 | episode, step, date, reason
            caseworker-4 | POST /cases/{case}/corrections/new | episode=first | 422 | episode
            caseworker-4 | POST /cases/{case}/corrections/new | episode=99999999999 | 422 | episode
            caseworker-4 | POST /cases/{case}/corrections/new | episode=99 | 422 | episode
            caseworker-4 | POST /cases/{case}/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{case}/corrections/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{case}/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{case}/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/corrections/new | | 404 |
            caseworker-4 | POST /cases/{case}/exceptions/new | - | 422 | episode, ground, firstDay, lastDay, bearsOn, evidence
            caseworker-4 | POST /cases/{case}/exceptions/new | episode=first | 422 | episode
            caseworker-4 | POST /cases/{case}/exceptions/new | ground=RAIN | 422 | ground
            caseworker-4 | POST /cases/{case}/exceptions/new | firstDay.day=31 | 422 | firstDay.day
            caseworker-4 | POST /cases/{case}/exceptions/new | lastDay.day=20 | 422 | lastDay.day
            caseworker-4 | POST /cases/{case}/exceptions/new | bearsOn=LUNCH | 422 | bearsOn
            caseworker-4 | POST /cases/{case}/exceptions/new | evidence=%00 | 422 | evidence
            caseworker-4 | POST /cases/2026-9999999/exceptions/new | | 404 |
            caseworker-4 | POST /cases/{excepted}/exceptions/1/0/withdrawal | - | 422 | reason
            caseworker-4 | POST /cases/{excepted}/exceptions/1/0/withdrawal | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{excepted}/exceptions/1/0/withdrawal | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/{excepted}/exceptions/1/99/withdrawal | | 404 |
            caseworker-4 | POST /cases/{excepted}/exceptions/first/0/withdrawal | | 400 | episode
            caseworker-4 | POST /cases/{excepted}/exceptions/1/99999999999/withdrawal | | 400 | number
            send-manager | POST /cases/{case}/erasure | - | 422 | ground, confirmation
            send-manager | POST /cases/{case}/erasure | ground=TIDINESS | 422 | ground
            send-manager | POST /cases/{case}/erasure | | 422 | confirmation
            caseworker-4 | POST /cases/{case}/erasure | | 404 |
            send-manager | POST /cases/2026-9999999/erasure | | 404 |
            caseworker-4 | POST /cases/{case}/delay-reasons/new | - | 422 | episode, limit, reason
            caseworker-4 | POST /cases/{case}/delay-reasons/new | episode=first | 422 | episode
            caseworker-4 | POST /cases/{case}/delay-reasons/new | limit=LUNCH | 422 | limit
            caseworker-4 | POST /cases/{case}/delay-reasons/new | reason=RAIN | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/delay-reasons/new | | 404 |
            caseworker-4 | POST /search | - | 422 | q
            caseworker-4 | POST /search | q={x101} | 422 | q
            caseworker-4 | POST /search | q=Exam%00ple | 422 | q
            caseworker-4 | POST /search | +q=Sample | 422 | q
            caseworker-4 | POST /search | page=-1 | 400 | page
            caseworker-4 | POST /search | page=first | 400 | page
            caseworker-4 | POST /cases/{case}/overturned-refusals/new | - | 422 | episode, by, date
            caseworker-4 | POST /cases/{case}/overturned-refusals/new | episode=first | 422 | episode
            caseworker-4 | POST /cases/{case}/overturned-refusals/new | by=WISH | 422 | by
            caseworker-4 | POST /cases/{case}/overturned-refusals/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/2026-9999999/overturned-refusals/new | | 404 |
            caseworker-4 | POST /cases/{case}/steps/1/ASSESSMENT_AGREED/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{case}/steps/1/ASSESSMENT_AGREED/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{case}/steps/1/ASSESSMENT_AGREED/recorded-in-error | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/{case}/steps/1/ASSESSMENT_AGREED/recorded-in-error | expectedVersion=latest | 400 | expectedVersion
            caseworker-4 | POST /cases/{case}/steps/1/REQUEST_RECEIVED/recorded-in-error | | 422 | step
            caseworker-4 | POST /cases/{case}/steps/1/FINAL_PLAN_SENT/recorded-in-error | | 422 | step
            caseworker-4 | POST /cases/{case}/steps/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | POST /cases/{case}/death/recorded-in-error | | 422 |
            caseworker-4 | POST /cases/{case}/steps/1/CHILD_DIED/recorded-in-error | | 422 | step
            caseworker-4 | POST /cases/{case}/overturned-refusals/1/recorded-in-error | | 422 |
            caseworker-4 | POST /cases/{case}/overturned-refusals/first/recorded-in-error | | 400 | episode
            caseworker-4 | POST /cases/{case}/requests/1/2026-11-02/recorded-in-error | | 422 | receivedOn
            caseworker-4 | POST /cases/{case}/requests/1/2026-11-02/HEALTH/recorded-in-error | | 422 | receivedOn
            caseworker-4 | POST /cases/{case}/requests/99/2026-11-02/recorded-in-error | | 404 |
            caseworker-4 | POST /cases/{case}/requests/1/first/recorded-in-error | | 400 | receivedOn
            caseworker-4 | POST /cases/{case}/requests/1/2026-11-02/NEIGHBOUR/recorded-in-error | | 400 | requestedBy
            caseworker-4 | POST /cases/{case}/delay-reasons/99/FINAL_PLAN/recorded-in-error | | 404 |
            caseworker-4 | POST /cases/{case}/delay-reasons/1/FINAL_PLAN/recorded-in-error | | 422 | limit
            caseworker-4 | POST /cases/{case}/delay-reasons/1/LUNCH/recorded-in-error | | 400 | limit
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | - | 422 | step, date
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | step=AMENDED_PLAN_SENT | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | step=DECISION_NOTIFIED | 422 | outcome
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | outcome=AMEND | 422 | outcome
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | outcome=LUNCH | 422 | outcome
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | +outcome=AMEND&outcome=CEASE | 422 | outcome
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | date.day=third | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | date.year=2036 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | date.year=1836 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | expectedVersion= | 400 | expectedVersion
            caseworker-4 | POST /cases/{reviewed}/reviews/steps/new | expectedVersion=0 | 409 |
            caseworker-4 | POST /cases/{case}/reviews/steps/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/reviews/steps/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | - | 422 | plan, review, step, date, reason
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | review=99999999999 | 422 | review
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | review=99 | 422 | review
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | step=AMENDED_PLAN_SENT | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | date.year=2036 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/reviews/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/reviews/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/reviews/1/1/DECISION_NOTIFIED/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/reviews/1/1/DECISION_NOTIFIED/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/reviews/1/1/DECISION_NOTIFIED/recorded-in-error | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/reviews/1/1/MEETING_HELD/recorded-in-error | | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reviews/1/1/AMENDED_PLAN_SENT/recorded-in-error | | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reviews/1/99/MEETING_HELD/recorded-in-error | | 422 | review
            caseworker-4 | POST /cases/{reviewed}/reviews/first/1/MEETING_HELD/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/reviews/1/first/MEETING_HELD/recorded-in-error | | 400 | review
            caseworker-4 | POST /cases/{reviewed}/reviews/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | - | 422 | kind
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | kind=LUNCH | 422 | kind
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | year= | 422 | year
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | year=soon | 422 | year
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | year=99999999999 | 422 | year
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | year=1827 | 422 | year
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | year=2099 | 422 | year
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | day.day=1&day.month=9&day.year=2027 | 422 | day.day
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | day.day=31&day.month=2&day.year=2027 | 422 | day.day
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | day=2027-09-01 | 422 | day
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | kind=POST_16_TO_POST_16 | 422 | year
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/new | kind=POST_16_TO_POST_16&year= | 422 | day
            caseworker-4 | POST /cases/{case}/phase-transfers/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/phase-transfers/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/corrections/new | - | 422 | plan, transfer, kind, reason
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/corrections/new | transfer=99999999999 | 422 | transfer
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/corrections/new | transfer=99 | 422 | transfer
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/phase-transfers/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/1/99/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/1/99/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/1/99/recorded-in-error | | 422 | transfer
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/first/1/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/phase-transfers/1/first/recorded-in-error | | 400 | transfer
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | - | 422 | notice, step, date
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | notice=LUNCH-1 | 422 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | notice=FINAL_PLAN-9999999 | 422 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | notice=FINAL_PLAN-99 | 422 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | notice=%00 | 422 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | step=ORDER_CARRIED_OUT | 422 | step
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | step=APPEAL_REGISTERED | 422 | grounds
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | date.year=1827 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | date.year=2099 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | grounds=LUNCH | 422 | grounds
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | grounds=CONTENTS | 422 | grounds
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | order=LUNCH | 422 | order
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | order=NAME_SCHOOL | 422 | order
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | otherMatters=perhaps | 422 | otherMatters
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | otherMatters=true | 422 | otherMatters
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | agreedDueOn.day=1 | 422 | agreedDueOn.month
            caseworker-4 | POST /cases/{reviewed}/appeals/steps/new | recommendations=true | 422 | recommendations
            caseworker-4 | POST /cases/2026-9999999/appeals/steps/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/appeals/corrections/new | - | 422 | notice, step, date, reason
            caseworker-4 | POST /cases/{reviewed}/appeals/corrections/new | notice=LUNCH | 422 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/corrections/new | notice=FINAL_PLAN-99 | 422 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/appeals/corrections/new | | 422 | step
            caseworker-4 | POST /cases/{reviewed}/appeals/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/appeals/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/appeals/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/appeals/FINAL_PLAN-1/CERTIFICATE_ISSUED/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/appeals/FINAL_PLAN-1/CERTIFICATE_ISSUED/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/appeals/FINAL_PLAN-1/CERTIFICATE_ISSUED/recorded-in-error | | 422 | step
            caseworker-4 | POST /cases/{reviewed}/appeals/first/CERTIFICATE_ISSUED/recorded-in-error | | 400 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/FINAL_PLAN-1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | POST /cases/{reviewed}/amendments/steps/new | - | 422 | step, date
            caseworker-4 | POST /cases/{reviewed}/amendments/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/amendments/steps/new | step=AMENDED_PLAN_SENT | 422 | step
            caseworker-4 | POST /cases/{reviewed}/amendments/steps/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/amendments/steps/new | date.year=2036 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/amendments/steps/new | date=2026-11-16 | 422 | date
            caseworker-4 | POST /cases/{case}/amendments/steps/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/amendments/steps/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | - | 422 | plan, number, step, date, reason
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | number=99999999999 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | number=99 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/amendments/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/amendments/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/amendments/1/99/NOTICE_SENT/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/amendments/1/99/NOTICE_SENT/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/amendments/1/99/NOTICE_SENT/recorded-in-error | | 422 | number
            caseworker-4 | POST /cases/{reviewed}/amendments/first/1/NOTICE_SENT/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/amendments/1/first/NOTICE_SENT/recorded-in-error | | 400 | number
            caseworker-4 | POST /cases/{reviewed}/amendments/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | POST /cases/{reviewed}/ceasings/steps/new | - | 422 | step, date
            caseworker-4 | POST /cases/{reviewed}/ceasings/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/ceasings/steps/new | step=PLAN_KEPT | 422 | step
            caseworker-4 | POST /cases/{reviewed}/ceasings/steps/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/ceasings/steps/new | date.year=2036 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/ceasings/steps/new | date=2026-11-16 | 422 | date
            caseworker-4 | POST /cases/{case}/ceasings/steps/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/ceasings/steps/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | - | 422 | plan, number, step, date, reason
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | number=99999999999 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | number=99 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/ceasings/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/ceasings/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/ceasings/1/99/FAMILY_CONSULTED/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/ceasings/1/99/FAMILY_CONSULTED/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/ceasings/1/99/FAMILY_CONSULTED/recorded-in-error | | 422 | number
            caseworker-4 | POST /cases/{reviewed}/ceasings/first/1/FAMILY_CONSULTED/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/ceasings/1/first/FAMILY_CONSULTED/recorded-in-error | | 400 | number
            caseworker-4 | POST /cases/{reviewed}/ceasings/1/1/LUNCH/recorded-in-error | | 400 | step
            auditor-2 | POST /audits/00000000-0000-0000-0000-000000000000/sections/F | - | 404 |
            auditor-2 | POST /audits/00000000-0000-0000-0000-000000000000/answers/F1 | - | 404 |
            auditor-2 | POST /audits/00000000-0000-0000-0000-000000000000/check | - | 404 |
            quality-lead | POST /audits/00000000-0000-0000-0000-000000000000/moderation | - | 404 |
            caseworker-4 | POST /cases/{reviewed}/plan/new | - | 422 | sent
            caseworker-4 | POST /cases/{reviewed}/plan/new | sent=lunch | 422 | sent
            caseworker-4 | POST /cases/{reviewed}/plan/new | f={x20001} | 422 | f
            caseworker-4 | POST /cases/{reviewed}/plan/new | f=%00 | 422 | f
            caseworker-4 | POST /cases/{reviewed}/plan/new | appended={x10001} | 422 | appended
            caseworker-4 | POST /cases/{reviewed}/plan/new | | 422 | sent
            caseworker-4 | POST /cases/2026-9999999/plan/new | | 404 |
            caseworker-4 | POST /cases/{case}/advice/request | - | 422 | purpose, sentOn
            caseworker-4 | POST /cases/{case}/advice/request | sentOn.day=31&sentOn.month=2 | 422 | sentOn.day
            caseworker-4 | POST /cases/{case}/advice/request | services=one | 422 | services
            caseworker-4 | POST /cases/{case}/advice/request | others=NEIGHBOUR | 422 | others
            caseworker-4 | POST /cases/{case}/advice/request | held[0].source=NEIGHBOUR | 422 | held[0].source
            caseworker-4 | POST /cases/{case}/advice/request | questions={x4001} | 422 | questions
            caseworker-4 | POST /cases/{case}/advice/request | questions=%00 | 422 | questions
            caseworker-4 | POST /cases/{case}/advice/request | others=&checked=true | 422 |
            caseworker-4 | POST /cases/2026-9999999/advice/request | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/reading | - | 422 | outcome, date
            caseworker-4 | POST /cases/{advised}/advice/1/reading | outcome=LUNCH | 422 | outcome
            caseworker-4 | POST /cases/{advised}/advice/1/reading | plainLanguage=RATHER | 422 | plainLanguage
            caseworker-4 | POST /cases/{advised}/advice/1/reading | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{advised}/advice/1/reading | notes=%00 | 422 | notes
            caseworker-4 | POST /cases/{advised}/advice/1/reading | | 422 |
            caseworker-4 | POST /cases/{advised}/advice/99/reading | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/first/reading | | 400 | number
            caseworker-4 | POST /cases/2026-9999999/advice/1/reading | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/steps/new | - | 422 | step, date, means, to, why
            caseworker-4 | POST /cases/{advised}/advice/1/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{advised}/advice/1/steps/new | date.year=2036 | 422 | date.day
            caseworker-4 | POST /cases/{advised}/advice/1/steps/new | means=OWL | 422 | means
            caseworker-4 | POST /cases/{advised}/advice/1/steps/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/{advised}/advice/99/steps/new | | 404 |
            caseworker-4 | POST /cases/2026-9999999/advice/1/steps/new | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/missed-date/new | - | 422 | date, expectedOn, reason
            caseworker-4 | POST /cases/{advised}/advice/1/missed-date/new | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{advised}/advice/1/missed-date/new | expectedOn.year=2025 | 422 | expectedOn.day
            caseworker-4 | POST /cases/{advised}/advice/99/missed-date/new | | 404 |
            caseworker-4 | POST /cases/2026-9999999/advice/1/missed-date/new | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/answers/new | - | 422 | date, author, authorRole, dated
            caseworker-4 | POST /cases/{advised}/advice/1/answers/new | known=MAYBE | 422 | known
            caseworker-4 | POST /cases/{advised}/advice/1/answers/new | author={x201} | 422 | author
            caseworker-4 | POST /cases/{advised}/advice/1/answers/new | strengths=%00 | 422 | strengths
            caseworker-4 | POST /cases/{advised}/advice/1/answers/new | dated.year=2036 | 422 | dated.day
            caseworker-4 | POST /cases/{advised}/advice/99/answers/new | | 404 |
            caseworker-4 | POST /cases/2026-9999999/advice/1/answers/new | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/exceptions/new | - | 422 | ground, firstDay, lastDay, evidence
            caseworker-4 | POST /cases/{advised}/advice/1/exceptions/new | ground=RAIN | 422 | ground
            caseworker-4 | POST /cases/{advised}/advice/1/exceptions/new | firstDay.day=31&firstDay.month=2 | 422 | firstDay.day
            caseworker-4 | POST /cases/{advised}/advice/1/exceptions/new | firstDay.year=2025&lastDay.year=2025 | 422 | firstDay.day
            caseworker-4 | POST /cases/{advised}/advice/1/exceptions/new | evidence=%00 | 422 | evidence
            caseworker-4 | POST /cases/{advised}/advice/99/exceptions/new | | 404 |
            caseworker-4 | POST /cases/2026-9999999/advice/1/exceptions/new | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/exceptions/1/withdrawal | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/exceptions/first/withdrawal | | 400 | exception
            caseworker-4 | POST /cases/2026-9999999/advice/1/exceptions/1/withdrawal | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/corrections/new | - | 422 | which, date, reason
            caseworker-4 | POST /cases/{advised}/advice/1/corrections/new | which=LUNCH | 422 | which
            caseworker-4 | POST /cases/{advised}/advice/1/corrections/new | answer=first | 422 | answer
            caseworker-4 | POST /cases/{advised}/advice/1/corrections/new | which=ACCEPTED | 422 | which
            caseworker-4 | POST /cases/{advised}/advice/1/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/{advised}/advice/99/corrections/new | | 404 |
            caseworker-4 | POST /cases/2026-9999999/advice/1/corrections/new | | 404 |
            caseworker-4 | POST /cases/{advised}/advice/1/CHASED/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{advised}/advice/1/CHASED/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{advised}/advice/1/CHASED/recorded-in-error | | 422 | step
            caseworker-4 | POST /cases/{advised}/advice/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | POST /cases/{advised}/advice/first/CHASED/recorded-in-error | | 400 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/steps/new | - | 422 | step, date
            caseworker-4 | POST /cases/{reviewed}/reassessments/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reassessments/steps/new | step=PLAN_SENT | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reassessments/steps/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reassessments/steps/new | date.year=2036 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/reassessments/steps/new | date=2026-11-16 | 422 | date
            caseworker-4 | POST /cases/{case}/reassessments/steps/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/reassessments/steps/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/new | - | 422 | plan, number, ground, firstDay, lastDay, evidence
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/new | number=99 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/new | ground=RAIN | 422 | ground
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/new | firstDay.day=31&firstDay.month=2 | 422 | firstDay.day
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/new | evidence=%00 | 422 | evidence
            caseworker-4 | POST /cases/2026-9999999/reassessments/exceptions/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/1/1/99/withdrawal | | 404 |
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/first/1/1/withdrawal | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/1/first/1/withdrawal | | 400 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/1/1/99999999999/withdrawal | | 400 | exception
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | - | 422 | plan, number, step, date, reason
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | number=99999999999 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | number=99 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/reassessments/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/reassessments/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/reassessments/1/99/REQUEST_RECEIVED/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/reassessments/1/99/REQUEST_RECEIVED/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/reassessments/1/99/REQUEST_RECEIVED/recorded-in-error | | 422 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/first/1/REQUEST_RECEIVED/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/reassessments/1/first/REQUEST_RECEIVED/recorded-in-error | | 400 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | POST /cases/{reviewed}/appeals/agreed-days/corrections/new | - | 422 | notice, date, reason
            caseworker-4 | POST /cases/{reviewed}/appeals/agreed-days/corrections/new | notice=LUNCH-1 | 422 | notice
            caseworker-4 | POST /cases/{reviewed}/appeals/agreed-days/corrections/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/2026-9999999/appeals/agreed-days/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/earlier-plans/corrections/new | - | 422 | plan, date, reason
            caseworker-4 | POST /cases/{reviewed}/earlier-plans/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/earlier-plans/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/earlier-plans/corrections/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/earlier-plans/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/earlier-plans/corrections/new | | 404 |
            caseworker-4 | POST /cases/{case}/requests/corrections/new | - | 422 | episode, receivedOn, date, reason
            caseworker-4 | POST /cases/{case}/requests/corrections/new | episode=first | 422 | episode
            caseworker-4 | POST /cases/{case}/requests/corrections/new | receivedOn=yesterday | 422 | receivedOn
            caseworker-4 | POST /cases/{case}/requests/corrections/new | requestedBy=NEIGHBOUR | 422 | requestedBy
            caseworker-4 | POST /cases/{case}/requests/corrections/new |  | 422 | receivedOn
            caseworker-4 | POST /cases/{case}/requests/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/requests/corrections/new | | 404 |
            caseworker-4 | POST /cases/{case}/drafts/corrections/new | - | 422 | episode, draft, date, reason
            caseworker-4 | POST /cases/{case}/drafts/corrections/new | draft=first | 422 | draft
            caseworker-4 | POST /cases/{case}/drafts/corrections/new |  | 422 | draft
            caseworker-4 | POST /cases/{case}/drafts/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/drafts/corrections/new | | 404 |
            caseworker-4 | POST /cases/{case}/overturned-refusals/corrections/new | - | 422 | episode, refusal, date, reason
            caseworker-4 | POST /cases/{case}/overturned-refusals/corrections/new | refusal=LUNCH | 422 | refusal
            caseworker-4 | POST /cases/{case}/overturned-refusals/corrections/new |  | 422 |
            caseworker-4 | POST /cases/{case}/overturned-refusals/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/overturned-refusals/corrections/new | | 404 |
            caseworker-4 | POST /cases/{excepted}/exceptions/1/0/correction | | 404 |
            caseworker-4 | POST /cases/{excepted}/exceptions/1/9/correction | | 404 |
            caseworker-4 | POST /cases/{excepted}/exceptions/1/first/correction | | 400 | number
            caseworker-4 | POST /cases/{reviewed}/reassessments/exceptions/1/1/9/correction | | 404 |
            caseworker-4 | POST /cases/{case}/consultations/new | - | 422 | about, setting, date
            caseworker-4 | POST /cases/{case}/consultations/new | about=LUNCH-1 | 422 | about
            caseworker-4 | POST /cases/{case}/consultations/new | setting={x201} | 422 | setting
            caseworker-4 | POST /cases/{case}/consultations/new | setting=Exam%00ple | 422 | setting
            caseworker-4 | POST /cases/{case}/consultations/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{case}/consultations/new | | 422 | about
            caseworker-4 | POST /cases/2026-9999999/consultations/new | | 404 |
            caseworker-4 | POST /cases/{case}/consultations/9/reply | | 404 |
            caseworker-4 | POST /cases/{case}/consultations/first/reply | | 400 | consultation
            caseworker-4 | POST /cases/{case}/consultations/corrections/new | - | 422 | consultation, step, date, reason
            caseworker-4 | POST /cases/{case}/consultations/corrections/new | consultation=first | 422 | consultation
            caseworker-4 | POST /cases/{case}/consultations/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{case}/consultations/corrections/new | | 422 | consultation
            caseworker-4 | POST /cases/2026-9999999/consultations/corrections/new | | 404 |
            caseworker-4 | POST /cases/{case}/consultations/9/SETTING_REPLIED/recorded-in-error | | 422 | consultation
            caseworker-4 | POST /cases/{reviewed}/plan-ends/new | - | 422 | endedOn, endReason
            caseworker-4 | POST /cases/{reviewed}/plan-ends/new | endReason=LUNCH | 422 | endReason
            caseworker-4 | POST /cases/{reviewed}/plan-ends/new | | 422 | endReason
            caseworker-4 | POST /cases/{reviewed}/plan-ends/new | endReason=NEEDS_MET | 422 | endReason
            caseworker-4 | POST /cases/{reviewed}/plan-ends/new | endedOn.day=31&endedOn.month=2 | 422 | endedOn.day
            caseworker-4 | POST /cases/{reviewed}/plan-ends/new | endReason=TRANSFERRED_TO_ANOTHER_AUTHORITY&endedOn.year=2036 | 422 | endedOn.day
            caseworker-4 | POST /cases/{case}/plan-ends/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/plan-ends/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/plan-ends/corrections/new | - | 422 | plan, endedOn, endReason, reason
            caseworker-4 | POST /cases/{reviewed}/plan-ends/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/plan-ends/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/plan-ends/corrections/new | | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/plan-ends/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/plan-ends/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/plan-ends/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/plan-ends/1/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/plan-ends/1/recorded-in-error | | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/plan-ends/first/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{case}/takeovers/plans/new | - | 422 | transferredFrom, planMadeOn, transferredOn
            caseworker-4 | POST /cases/{case}/takeovers/plans/new | transferredFrom=Kent | 422 | transferredFrom
            caseworker-4 | POST /cases/{case}/takeovers/plans/new | planMadeOn.day=31&planMadeOn.month=2 | 422 | planMadeOn.day
            caseworker-4 | POST /cases/{case}/takeovers/plans/new | transferredOn=2026-11-03 | 422 | transferredOn
            caseworker-4 | POST /cases/{case}/takeovers/plans/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/takeovers/plans/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/takeovers/steps/new | - | 422 | step, date
            caseworker-4 | POST /cases/{reviewed}/takeovers/steps/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/takeovers/steps/new | step=FAMILY_INFORMED | 422 | step
            caseworker-4 | POST /cases/{reviewed}/takeovers/steps/new | date.day=31&date.month=2 | 422 | date.day
            caseworker-4 | POST /cases/{reviewed}/takeovers/steps/new | | 422 | step
            caseworker-4 | POST /cases/{reviewed}/takeovers/steps/new | date=2026-11-16 | 422 | date
            caseworker-4 | POST /cases/{case}/takeovers/steps/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/takeovers/steps/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | - | 422 | plan, number, step, date, reason
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | number=99999999999 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | number=99 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | step=LUNCH | 422 | step
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/takeovers/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/takeovers/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/takeovers/1/99/PLAN_TRANSFERRED/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/takeovers/1/99/PLAN_TRANSFERRED/recorded-in-error | reason=%00 | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/takeovers/1/99/PLAN_TRANSFERRED/recorded-in-error | | 422 | number
            caseworker-4 | POST /cases/{reviewed}/takeovers/first/1/PLAN_TRANSFERRED/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/takeovers/1/first/PLAN_TRANSFERRED/recorded-in-error | | 400 | number
            caseworker-4 | POST /cases/{reviewed}/takeovers/1/1/LUNCH/recorded-in-error | | 400 | step
            caseworker-4 | POST /advice/chase | request= | 422 | request
            caseworker-4 | POST /advice/chases | request= | 422 | request
            caseworker-4 | POST /advice/chases | attempt=first | 422 | attempt
            caseworker-4 | POST /cases/{case}/allocations/new | - | 422 | caseworker, allocatedOn
            caseworker-4 | POST /cases/{case}/allocations/new | caseworker= | 422 | caseworker
            caseworker-4 | POST /cases/{case}/allocations/new | caseworker=%00 | 422 | caseworker
            caseworker-4 | POST /cases/{case}/allocations/new | caseworker=Caseworker+5 | 422 | caseworker
            caseworker-4 | POST /cases/{case}/allocations/new | caseworker=Caseworker+7 | 422 | caseworker
            caseworker-4 | POST /cases/{case}/allocations/new | allocatedOn.day=31&allocatedOn.month=2 | 422 | allocatedOn.day
            caseworker-4 | POST /cases/{case}/allocations/new | allocatedOn.year=2099 | 422 | allocatedOn.day
            caseworker-4 | POST /cases/{case}/allocations/new | allocatedOn.year=1999 | 422 | allocatedOn.day
            caseworker-4 | POST /cases/{case}/allocations/new | allocatedOn=2026-11-16 | 422 | allocatedOn
            caseworker-4 | POST /cases/2026-9999999/allocations/new | | 404 |
            quality-lead | POST /settings/frameworks/drafts/new | - | 422 | document
            quality-lead | POST /settings/frameworks/drafts/new | document=%00 | 422 | document
            quality-lead | POST /settings/frameworks/drafts/new | document={x20001} | 422 | document
            quality-lead | POST /settings/frameworks/drafts/new | document=%7B%7D | 422 | document
            quality-lead | POST /settings/frameworks/ehcp-qa/1.0/publication | | 404 |
            quality-lead | POST /settings/frameworks/ehcp-qa/1.0/discarding | | 404 |
            send-manager | POST /settings/services/new | - | 422 | name, agency, stream, requestsAddress, lead, leadAddress, commissioner, commissionerAddress, days
            send-manager | POST /settings/services/new | name= | 422 | name
            send-manager | POST /settings/services/new | name={x201} | 422 | name
            send-manager | POST /settings/services/new | name=%00 | 422 | name
            send-manager | POST /settings/services/new | name=12 | 422 | name
            send-manager | POST /settings/services/new | name=physiotherapy,+example+health+trust | 422 | name
            send-manager | POST /settings/services/new | agency=lunch | 422 | agency
            send-manager | POST /settings/services/new | stream=SETTING | 422 | stream
            send-manager | POST /settings/services/new | requestsAddress=nobody | 422 | requestsAddress
            send-manager | POST /settings/services/new | leadAddress={x255} | 422 | leadAddress
            send-manager | POST /settings/services/new | days=SOMEDAY | 422 | days
            send-manager | POST /settings/services/new | closures=summer | 422 | closures
            send-manager | POST /settings/services/new | closures=21+December+2026+to+20+December+2026 | 422 | closures
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/edit | commissionerAddress=nobody | 422 | commissionerAddress
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/edit | name= | 422 | name
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/edit | expectedVersion=first | 400 | expectedVersion
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/edit | expectedVersion=7 | 409 |
            send-manager | POST /settings/services/00000000-0000-0000-0000-000000000000/edit | | 404 |
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/closings/new | closedOn.day=31&closedOn.month=2 | 422 | closedOn.day
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/closings/new | closedOn.year=2099 | 422 | closedOn.day
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/closings/new | reason= | 422 | reason
            send-manager | POST /settings/services/00000000-0000-0000-0000-000000000000/closings/new | | 404 |
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/reopenings/new | reopenedOn=2026-11-16 | 422 | reopenedOn
            send-manager | POST /settings/services/5e2c0000-0000-4000-8000-000000000004/reopenings/new | | 422 |
            send-manager | POST /settings/services/first/reopenings/new | | 400 | serviceId
            caseworker-4 | POST /cases/{reviewed}/moves/new | - | 422 | authority, movesOn, learnedOn
            caseworker-4 | POST /cases/{reviewed}/moves/new | authority= | 422 | authority
            caseworker-4 | POST /cases/{reviewed}/moves/new | authority=8855 | 422 | authority
            caseworker-4 | POST /cases/{reviewed}/moves/new | authority=%00 | 422 | authority
            caseworker-4 | POST /cases/{reviewed}/moves/new | movesOn.day=31&movesOn.month=2 | 422 | movesOn.day
            caseworker-4 | POST /cases/{reviewed}/moves/new | movesOn.year=2099 | 422 | movesOn.day
            caseworker-4 | POST /cases/{reviewed}/moves/new | movesOn.year=1999 | 422 | movesOn.day
            caseworker-4 | POST /cases/{reviewed}/moves/new | learnedOn.year=2099 | 422 | learnedOn.day
            caseworker-4 | POST /cases/{reviewed}/moves/new | learnedOn=2026-11-16 | 422 | learnedOn
            caseworker-4 | POST /cases/{case}/moves/new | | 422 |
            caseworker-4 | POST /cases/2026-9999999/moves/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/moves/corrections/new | - | 422 | plan, number, authority, movesOn, learnedOn, reason
            caseworker-4 | POST /cases/{reviewed}/moves/corrections/new | plan=first | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/moves/corrections/new | plan=99 | 422 | plan
            caseworker-4 | POST /cases/{reviewed}/moves/corrections/new | number=99 | 422 | number
            caseworker-4 | POST /cases/{reviewed}/moves/corrections/new | reason=Mis%00read | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/moves/corrections/new | reason={x1001} | 422 | reason
            caseworker-4 | POST /cases/2026-9999999/moves/corrections/new | | 404 |
            caseworker-4 | POST /cases/{reviewed}/moves/1/99/recorded-in-error | - | 422 | reason
            caseworker-4 | POST /cases/{reviewed}/moves/1/99/recorded-in-error | | 422 | number
            caseworker-4 | POST /cases/{reviewed}/moves/first/1/recorded-in-error | | 400 | plan
            caseworker-4 | POST /cases/{reviewed}/moves/1/first/recorded-in-error | | 400 | number
            caseworker-4 | POST /cases/new/taken-over | - | 422 | forename, surname, birthDate, sex, transferredFrom, planMadeOn, transferredOn
            caseworker-4 | POST /cases/new/taken-over | surname=Exam%00ple | 422 | surname
            caseworker-4 | POST /cases/new/taken-over | forename={x101} | 422 | forename
            caseworker-4 | POST /cases/new/taken-over | birthDate.year=2036 | 422 | birthDate.day
            caseworker-4 | POST /cases/new/taken-over | sex=UNSAID | 422 | sex
            caseworker-4 | POST /cases/new/taken-over | upn=A1 | 422 | upn
            caseworker-4 | POST /cases/new/taken-over | postcode={x11} | 422 | postcode
            caseworker-4 | POST /cases/new/taken-over | transferredFrom=Kent | 422 | transferredFrom
            caseworker-4 | POST /cases/new/taken-over | planMadeOn.day=31&planMadeOn.month=2 | 422 | planMadeOn.day
            caseworker-4 | POST /cases/new/taken-over | planMadeOn.year=2027 | 422 | transferredOn.day
            caseworker-4 | POST /cases/new/taken-over | transferredOn.year=2036 | 422 | transferredOn.day
            caseworker-4 | POST /cases/new/taken-over | differentChildConfirmed=perhaps | 422 | differentChildConfirmed
            administrator | POST /settings/event-processing/lunch/retries | | 404 |
            administrator | POST /settings/event-processing/lunch/rebuilds/new | | 404 |
            administrator | POST /settings/event-processing/cases/parked-cases/first/retries | | 400 | caseId
            administrator | POST /settings/event-processing/cases/parked-cases/00000000-0000-0000-0000-000000000000/retries | | 404 |
            administrator | POST /settings/event-processing/cases/parked-cases/first/made-anew | | 400 | caseId
            administrator | POST /settings/event-processing/cases/parked-cases/00000000-0000-0000-0000-000000000000/made-anew | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999 | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999 | revision=first | 400 | revision
            speech-and-language-therapist | POST /requests/2026-0001 | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999/draft | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999/draft | revision=99999999999 | 400 | revision
            speech-and-language-therapist | POST /requests/R-9999999/check | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999/late | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999/late | - | 404 |
            speech-and-language-therapist | POST /requests/R-9999999/decline | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999/decline | reason=LUNCH | 404 |
            speech-and-language-therapist | POST /requests/R-9999999/acknowledgement | | 404 |
            speech-and-language-therapist | POST /requests/R-9999999 | remove=first | 400 | remove
            designated-clinical-officer | POST /requests/R-9999999/reading | | 404 |
            designated-clinical-officer | POST /requests/R-9999999/reading | - | 404 |
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void is_refused_with_the_field_by_name_and_nothing_is_stored(BadInput bad) {
        var before = Product.events();

        Person.named(bad.person()).fillsIn(bad.address(), bad.sent()).isRefusal(bad.status(), bad.fields());

        assertThat(Product.events()).isEqualTo(before);
    }

    @Test
    void that_does_not_come_from_a_page_of_this_session_is_refused() {
        var before = Product.events();

        BadInput.rows(TABLE)
                .map(BadInput::address)
                .distinct()
                .forEach(address -> Person.named("caseworker-4")
                        .fills(address, good(address))
                        .isRefusal(403, List.of()));

        assertThat(Product.events()).isEqualTo(before);
    }

    static Stream<BadInput> rows() {
        return BadInput.rows(TABLE).map(row -> row.sending(changed(good(row.address()), row.sent())));
    }

    /** What every form about a case says beside the answers: which version of the case it was drawn from. */
    private static String drawnFrom(String address) {
        return CASE.matcher(address)
                .results()
                .map(found -> "expectedVersion=" + Product.versionOf(found.group(1)))
                .collect(Collectors.joining());
    }

    /** The longest name that fits: the form of a step of a review is another than that of a step. */
    private static String good(String address) {
        return GOOD.entrySet().stream()
                .filter(form -> address.endsWith("/" + form.getKey()))
                .max(comparingInt(form -> form.getKey().length()))
                .map(form -> form.getValue() + "&" + drawnFrom(address))
                .orElseThrow();
    }

    private static String changed(String good, String change) {
        if (change.equals("-")) {
            return good.substring(good.lastIndexOf('&') + 1);
        }
        if (change.startsWith("+")) {
            return good + "&" + change.substring(1);
        }
        var answers = new LinkedHashMap<String, String>();
        Stream.of((good + "&" + change).split("&", -1))
                .filter(answer -> !answer.isEmpty())
                .forEach(answer -> answers.put(answer.substring(0, answer.indexOf('=')), answer));
        return answers.values().stream().collect(Collectors.joining("&"));
    }
}
