package uk.ehcqa.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.access.signin.DemonstrationPerson;
import uk.ehcqa.shared.contribution.AdviceCriterion;
import uk.ehcqa.shared.timeliness.LondonTime;

/** Children of whom words and numbers that occur nowhere else are recorded, in whatever is personal. */
final class PlantedChildren {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WHY = "\"reason\": \"said by canarybird\"";
    private static final String NOTICE = "\"notice\": {\"decision\": \"FINAL_PLAN\", \"number\": 1}";

    private static final String FORM = "multipart/form-data; boundary=limit";
    private static final String DOCUMENT = """
            --limit\r
            Content-Disposition: form-data; name="document"; filename="Advice on Canarybird.pdf"\r
            \r
            %PDF-1.7
            Canarybird needs help with speech.
            %%EOF\r
            --limit--\r
            """;
    private static final String ANSWER = "\"date\": \"%1$s\", \"advice\": {\"strengths\": \"canarybird sings\","
            + " \"author\": \"canarybird\", \"authorRole\": \"Neighbour\", \"dated\": \"%1$s\"}, ";
    private static final String CHECK = Stream.of(AdviceCriterion.values())
            .map(criterion -> "\"" + criterion + "\": \"PARTLY\"")
            .collect(joining(", ", "{", "}"));

    private static final String CERTIFICATE = NOTICE + ", \"step\": \"CERTIFICATE_ISSUED\"";

    private static final Set<String> WITHOUT_EPISODE = Set.of(
            "steps",
            "requests",
            "recorded-in-error/death",
            "consultations",
            "consultations/replies",
            "consultations/corrections",
            "recorded-in-error/consultation-steps");

    private final ProductProcess product;
    private final int children;
    private final LocalDate today = LocalDate.now(LondonTime.clock());

    /** @param children as many again are told of by returns */
    PlantedChildren(ProductProcess product, int children) {
        this.product = product;
        this.children = children;
    }

    /** Cases in which everything is put right that can be, closed again. */
    void record() {
        for (var number = 0; number < children; number++) {
            record(number);
        }
    }

    private void record(int number) {
        var child = """
                {"surname": "Canarybird%1$s", "forename": "Canarybird%1$s", "birthDate": "2018-05-14",
                 "sex": "FEMALE", "upn": "Z9998765%1$s", "postcode": "ZZ1 1ZZ"}""".formatted(letters(number));
        var opened = recorded(() -> product.post("/api/cases", """
                {"child": %s, "receivedOn": "%s", "requestedBy": "PARENT_OR_YOUNG_PERSON"}""".formatted(child, day(0))));
        var reference = opened.replaceAll("(?s).*\"reference\":\"([0-9-]+)\".*", "$1");
        var documents = "\"documents\": [" + sent(reference) + "]";
        recorded(() -> product.put("/api/cases/" + reference + "/child", """
                {"child": %s, "reason": "said by canarybird"}""".formatted(child.replace("ZZ1", "ZZ3"))));
        Stream.of(
                        "exceptions \"ground\": \"EXCEPTIONAL_PERSONAL_CIRCUMSTANCES\", \"bearsOn\": [\"FINAL_PLAN\"],"
                                + " \"firstDay\": \"%s\", \"lastDay\": \"%s\", \"evidence\": \"letter of canarybird\""
                                        .formatted(day(7), day(28)),
                        "exceptions/corrections \"number\": 1, \"firstDay\": \"%s\", \"lastDay\": \"%s\", "
                                        .formatted(day(8), day(29))
                                + WHY,
                        "exception-withdrawals \"number\": 1, " + WHY,
                        "corrections \"step\": \"REQUEST_RECEIVED\", \"date\": \"%s\", ".formatted(day(1)) + WHY,
                        "requests \"receivedOn\": \"%s\", \"requestedBy\": \"HEALTH\"".formatted(day(10)),
                        "requests/corrections \"receivedOn\": \"%s\", \"requestedBy\": \"HEALTH\", \"date\": \"%s\", "
                                        .formatted(day(10), day(11))
                                + WHY,
                        "recorded-in-error/requests \"receivedOn\": \"%s\", \"requestedBy\": \"HEALTH\", "
                                        .formatted(day(11))
                                + WHY,
                        "steps \"step\": \"ASSESSMENT_REFUSED\", \"date\": \"%s\", \"delayReason\": \"CASEWORK_CAPACITY\""
                                .formatted(day(60)),
                        "corrections \"step\": \"ASSESSMENT_REFUSED\", \"date\": \"%s\", ".formatted(day(61)) + WHY,
                        "recorded-in-error/delay-reasons \"limit\": \"ASSESSMENT_DECISION\", " + WHY,
                        "overturned-refusals \"by\": \"TRIBUNAL\", \"date\": \"%s\"".formatted(day(70)),
                        "overturned-refusals/corrections \"refusal\": \"ASSESSMENT_REFUSED\", \"date\": \"%s\", "
                                        .formatted(day(71))
                                + WHY,
                        "steps \"step\": \"ASSESSMENT_AGREED\", \"date\": \"%s\"".formatted(day(72)),
                        "steps \"step\": \"DRAFT_PLAN_SENT\", \"date\": \"%s\"".formatted(day(73)),
                        "steps \"step\": \"DRAFT_PLAN_RESENT\", \"date\": \"%s\"".formatted(day(74)),
                        "steps \"step\": \"DRAFT_PLAN_RESENT\", \"date\": \"%s\"".formatted(day(77)),
                        "drafts/corrections \"draft\": 1, \"date\": \"%s\", ".formatted(day(75)) + WHY,
                        "consultations \"about\": {\"matter\": \"DRAFT_AFTER_ASSESSMENT\", \"number\": 1}, \"date\": \"%s\","
                                        .formatted(day(78))
                                + " \"setting\": \"School of canarybird\"",
                        "consultations/corrections \"consultation\": 1, \"step\": \"SETTING_CONSULTED\", \"date\": \"%s\", "
                                        .formatted(day(79))
                                + WHY,
                        "consultations/replies \"consultation\": 1, \"reply\": \"NO_VIEW\", \"date\": \"%s\""
                                .formatted(day(79)),
                        "recorded-in-error/consultation-steps \"consultation\": 1, \"step\": \"SETTING_REPLIED\", "
                                + WHY,
                        "recorded-in-error/steps \"step\": \"DRAFT_PLAN_RESENT\", " + WHY,
                        "recorded-in-error/steps \"step\": \"DRAFT_PLAN_RESENT\", " + WHY,
                        "recorded-in-error/steps \"step\": \"DRAFT_PLAN_SENT\", " + WHY,
                        "recorded-in-error/steps \"step\": \"ASSESSMENT_AGREED\", " + WHY,
                        "recorded-in-error/overturned-refusals " + WHY,
                        "recorded-in-error/steps \"step\": \"ASSESSMENT_REFUSED\", " + WHY,
                        "steps \"step\": \"ASSESSMENT_AGREED\", \"date\": \"%s\", \"delayReason\": \"CASEWORK_CAPACITY\""
                                .formatted(day(62)),
                        "contributions/requests " + requests(documents),
                        "contributions/missed-dates \"contribution\": 1, \"date\": \"%s\", \"expectedOn\": \"%s\", "
                                        .formatted(day(64), day(74))
                                + WHY,
                        "contributions/exceptions \"contribution\": 1, \"ground\": \"MISSED_APPOINTMENT\","
                                + " \"firstDay\": \"%1$s\", \"lastDay\": \"%1$s\", \"evidence\": \"letter of canarybird\""
                                        .formatted(day(64)),
                        "contributions/exception-withdrawals \"contribution\": 1, \"exception\": 1, " + WHY,
                        "contributions/answers \"contribution\": 2, " + ANSWER.formatted(day(64)) + documents,
                        "contributions/returns \"contribution\": 2, \"date\": \"%s\", \"check\": %s, \"whatIsAsked\": \"more of canarybird\""
                                .formatted(day(65), CHECK),
                        "contributions/answers \"contribution\": 2, " + ANSWER.formatted(day(66)) + documents,
                        "contributions/acceptances \"contribution\": 2, \"date\": \"%s\", \"check\": %s, \"notes\": \"canarybird\""
                                .formatted(day(67), CHECK),
                        "contributions/corrections \"contribution\": 2, \"which\": \"ACCEPTED\", \"date\": \"%s\", "
                                        .formatted(day(68))
                                + WHY,
                        "contributions/declines \"contribution\": 3, \"date\": \"%s\", \"why\": \"OTHER\","
                                        .formatted(day(65))
                                + " \"explanation\": \"said by canarybird\"",
                        "recorded-in-error/contribution-steps \"contribution\": 3, \"step\": \"DECLINED\", " + WHY,
                        "contributions/withdrawals \"contribution\": 1, \"date\": \"%s\", ".formatted(day(66)) + WHY,
                        "steps \"step\": \"CHILD_DIED\", \"date\": \"%s\"".formatted(day(80)),
                        "corrections \"step\": \"CHILD_DIED\", \"date\": \"%s\", ".formatted(day(81)) + WHY,
                        "recorded-in-error/death " + WHY,
                        "steps \"step\": \"REQUEST_WITHDRAWN\", \"date\": \"%s\"".formatted(day(85)))
                .map(entry -> entry.split(" ", 2))
                .forEach(entry -> recorded(
                        () -> product.post("/api/cases/" + reference + "/" + entry[0], body(entry[0], entry[1]))));
    }

    /** A document, as the answer tells of it: that is how it is referred to. */
    private String sent(String reference) {
        return recorded(() -> product.post(
                "/api/cases/" + reference + "/documents", FORM, DOCUMENT, DemonstrationPerson.SEND_MANAGER));
    }

    private String requests(String documents) {
        return "\"purpose\": {\"proceeding\": \"NEEDS_ASSESSMENT\", \"number\": 1}, \"sentOn\": \"%1$s\", \"requests\": ["
                        .formatted(day(63))
                + "{\"source\": \"FAMILY\", \"questions\": \"what of canarybird\"}, {\"source\": \"OTHER_PERSON\"},"
                + " {\"source\": \"ASKED_FOR_BY_FAMILY\"}], \"used\": [{\"source\": \"EDUCATIONAL\","
                + " \"what\": \"report on canarybird\", \"decidedOn\": \"%1$s\", \"advisedOn\": \"%1$s\", \"agreedByAuthor\": \"%1$s\","
                        .formatted(day(63))
                + " \"agreedByFamily\": \"%1$s\", \"agreedByAuthority\": \"%1$s\", %2$s}]"
                        .formatted(day(63), documents);
    }

    /** All others say which assessment they are about. */
    private static String body(String path, String said) {
        return WITHOUT_EPISODE.contains(path) || path.contains("contribution")
                ? "{" + said + "}"
                : "{\"episode\": 1, " + said + "}";
    }

    /** What is done about the plan of each of these cases, mediation, and its end, of which all is put right that can be. */
    void review(List<String> cases) {
        for (var reference : cases) {
            var address = "/api/cases/" + reference;
            recorded(() -> product.post(address + "/reviews/steps", """
                    {"step": "MEETING_HELD", "date": "%s"}""".formatted(day(150))));
            recorded(() -> product.post(address + "/reviews/corrections", """
                    {"plan": 1, "review": 1, "step": "MEETING_HELD", "date": "%s", %s}""".formatted(day(151), WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/review-steps", """
                    {"plan": 1, "review": 1, "step": "MEETING_HELD", %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/phase-transfers", """
                    {"kind": "PRIMARY_TO_SECONDARY", "year": %d}""".formatted(today.getYear())));
            recorded(() ->
                    product.post(address + "/phase-transfers/corrections", """
                    {"plan": 1, "transfer": 1, "kind": "PRIMARY_TO_SECONDARY", "year": %d, %s}""".formatted(today.getYear() + 1, WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/phase-transfers", """
                    {"plan": 1, "transfer": 1, %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/appeals/steps", """
                    {%s, "date": "%s"}""".formatted(CERTIFICATE, day(152))));
            recorded(() -> product.post(address + "/appeals/corrections", """
                    {%s, "date": "%s", %s}""".formatted(CERTIFICATE, day(153), WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/appeal-steps", """
                    {%s, %s}""".formatted(CERTIFICATE, WHY)));
            recorded(() -> product.post(address + "/appeals/steps", """
                    {%s, "step": "MEDIATION_HELD", "otherMatters": true, "date": "%s"}""".formatted(NOTICE, day(152))));
            recorded(() ->
                    product.post(address + "/appeals/agreed-days/corrections", """
                    {%s, "date": "%s", %s}""".formatted(NOTICE, day(160), WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/appeal-steps", """
                    {%s, "step": "MEDIATION_HELD", %s}""".formatted(NOTICE, WHY)));
            recorded(() -> product.post(address + "/amendments/steps", """
                    {"step": "NOTICE_SENT", "date": "%s"}""".formatted(day(152))));
            recorded(() -> product.post(address + "/amendments/corrections", """
                    {"plan": 1, "number": 1, "step": "NOTICE_SENT", "date": "%s", %s}""".formatted(day(153), WHY)));
            recorded(() -> product.post(address + "/plan-versions", """
                    {"plan": 1, "stage": "DRAFT", "sentOn": "%s", "sections": {"F": "canarybird sings"},
                     "appended": ["report on canarybird"], "documents": [%s]}""".formatted(day(153), sent(reference))));
            recorded(() -> product.post(address + "/recorded-in-error/amendment-steps", """
                    {"plan": 1, "number": 1, "step": "NOTICE_SENT", %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/ceasings/steps", """
                    {"step": "FAMILY_CONSULTED", "date": "%s"}""".formatted(day(154))));
            recorded(() -> product.post(address + "/ceasings/corrections", """
                    {"plan": 1, "number": 1, "step": "FAMILY_CONSULTED", "date": "%s", %s}""".formatted(day(155), WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/ceasing-steps", """
                    {"plan": 1, "number": 1, "step": "FAMILY_CONSULTED", %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/reassessments/steps", """
                    {"step": "REQUEST_RECEIVED", "date": "%s"}""".formatted(day(154))));
            recorded(() -> product.post(address + "/reassessments/corrections", """
                    {"plan": 1, "number": 1, "step": "REQUEST_RECEIVED", "date": "%s", %s}""".formatted(day(155), WHY)));
            recorded(() -> product.post(address + "/reassessments/steps", """
                    {"step": "REASSESSMENT_AGREED", "date": "%s"}""".formatted(day(155))));
            recorded(() -> product.post(address + "/reassessments/exceptions", """
                    {"plan": 1, "number": 1, "ground": "EXCEPTIONAL_PERSONAL_CIRCUMSTANCES", "firstDay": "%1$s", "lastDay": "%1$s",
                     "evidence": "letter of canarybird"}""".formatted(day(155))));
            recorded(() -> product.post(
                    address + "/reassessments/exceptions/corrections", """
                    {"plan": 1, "number": 1, "exception": 1, "firstDay": "%1$s", "lastDay": "%2$s", %3$s}""".formatted(day(155), day(156), WHY)));
            recorded(() -> product.post(address + "/reassessments/exception-withdrawals", """
                    {"plan": 1, "number": 1, "exception": 1, %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/reassessment-steps", """
                    {"plan": 1, "number": 1, "step": "REASSESSMENT_AGREED", %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/reassessment-steps", """
                    {"plan": 1, "number": 1, "step": "REQUEST_RECEIVED", %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/moves", """
                    {"authority": "885", "movesOn": "%1$s", "learnedOn": "%1$s"}""".formatted(day(156))));
            recorded(() -> product.post(address + "/moves/corrections", """
                    {"plan": 1, "number": 1, "authority": "330", "movesOn": "%1$s", "learnedOn": "%1$s", %2$s}""".formatted(day(156), WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/moves", """
                    {"plan": 1, "number": 1, %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/plan-ends", """
                    {"endedOn": "%s", "endReason": "TRANSFERRED_TO_ANOTHER_AUTHORITY"}""".formatted(day(156))));
            recorded(() -> product.post(address + "/plan-ends/corrections", """
                    {"plan": 1, "endedOn": "%s", "endReason": "TRANSFERRED_TO_ANOTHER_AUTHORITY", %s}""".formatted(day(157), WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/plan-ends", """
                    {"plan": 1, %s}""".formatted(WHY)));
        }
    }

    /** A return that tells of as many children with a plan that is in force. */
    void takeIn() throws Exception {
        takeIn("ZZ1 1ZZ", "");
    }

    /** The next return, which has another postcode for each of them, and the end of the plan. */
    void takeInEnd() throws Exception {
        takeIn("ZZ2 2ZZ", "<CeaseDate>%s</CeaseDate><CeaseReason>5</CeaseReason>".formatted(day(200)));
    }

    /** The return after that: each of them has come back with a plan that another authority made. */
    void takeInAnotherPlan() throws Exception {
        send(IntStream.range(0, children)
                .mapToObj(number -> """
                        <Person><Surname>Canarybird%1$s</Surname><Forename>Returned</Forename>
                          <PersonBirthDate>2016-05-04</PersonBirthDate><PostCode>ZZ2 2ZZ</PostCode><UPN>Z99987651%2$04d</UPN>
                          <Requests><RequestOutcome>H</RequestOutcome>
                            <Assessment><AssessmentOutcome>H</AssessmentOutcome>
                              <NamedPlan><StartDate>%3$s</StartDate></NamedPlan></Assessment>
                            <ActivePlans><TransferLA>885</TransferLA></ActivePlans></Requests></Person>
                        """.formatted(letters(number), number, day(204)))
                .collect(joining()));
    }

    /** The transfer of that plan, of which all is put right, and its end. */
    void takeOver(List<String> cases) {
        for (var reference : cases) {
            var address = "/api/cases/" + reference;
            recorded(() -> product.post(address + "/earlier-plans/corrections", """
                    {"plan": 2, "date": "%s", %s}""".formatted(day(203), WHY)));
            recorded(() -> product.post(address + "/takeovers/steps", """
                    {"step": "PLAN_TRANSFERRED", "date": "%s"}""".formatted(day(205))));
            recorded(() -> product.post(address + "/takeovers/corrections", """
                    {"plan": 2, "number": 1, "step": "PLAN_TRANSFERRED", "date": "%s", %s}""".formatted(day(206), WHY)));
            recorded(() -> product.post(address + "/recorded-in-error/takeover-steps", """
                    {"plan": 2, "number": 1, "step": "PLAN_TRANSFERRED", %s}""".formatted(WHY)));
            recorded(() -> product.post(address + "/plan-ends", """
                    {"endedOn": "%s", "endReason": "TRANSFERRED_TO_ANOTHER_AUTHORITY"}""".formatted(day(210))));
        }
    }

    private void takeIn(String postcode, String end) throws Exception {
        send(IntStream.range(0, children)
                .mapToObj(number -> """
                        <Person><Surname>Canarybird%1$s</Surname><Forename>Returned</Forename>
                          <PersonBirthDate>2016-05-04</PersonBirthDate><PostCode>%2$s</PostCode><UPN>Z99987651%7$04d</UPN>
                          <Requests><ReceivedDate>%3$s</ReceivedDate><RequestOutcome>Y</RequestOutcome>
                            <RequestOutcomeDate>%4$s</RequestOutcomeDate>
                            <Assessment><AssessmentOutcome>Y</AssessmentOutcome>
                              <AssessmentOutcomeDate>%5$s</AssessmentOutcomeDate>
                              <NamedPlan><StartDate>%5$s</StartDate>%6$s<PlanDetail><UKPRN>99987651</UKPRN></PlanDetail></NamedPlan>
                            </Assessment></Requests></Person>
                        """.formatted(letters(number), postcode, day(0), day(40), day(130), end, number))
                .collect(joining()));
    }

    private void send(String people) throws Exception {
        var begun = product.post(
                "/api/imports",
                "application/xml",
                "<Message><Header><Collection>SEN2</Collection><LEA>999</LEA></Header>\n<Persons>\n" + people
                        + "</Persons></Message>",
                DemonstrationPerson.DATA_OFFICER);
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        var address = begun.headers().firstValue("Location").orElseThrow();
        await().atMost(PATIENCE)
                .until(() -> product.get(address, DemonstrationPerson.DATA_OFFICER)
                        .body()
                        .contains("\"FINISHED\""));
    }

    private static String recorded(Callable<HttpResponse<String>> sending) {
        try {
            var answer = sending.call();
            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
            return answer.body();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Counted from the day on which the requests were received, which is not as long ago as can no longer be recorded. */
    LocalDate day(int number) {
        return today.minusDays(300).plusDays(number);
    }

    private static String letters(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }
}
