package uk.ehcqa.query.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.Answer;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionEnd;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.EscalationStep;
import uk.ehcqa.shared.contribution.ExpectedDate;
import uk.ehcqa.shared.contribution.Pursuit;
import uk.ehcqa.shared.contribution.Reading;
import uk.ehcqa.shared.contribution.RequestForAdvice;

/** The advice and information of every case, as far as it has come. Sole writer of {@code query.contribution}. */
@Component
class CaseContributions extends DerivedTable<CaseContributions.Row> {

    record Row(AwaitedAdvice advice, Contribution contribution) {

        CaseFile file() {
            return advice.file();
        }

        ContributionPurpose purpose() {
            return contribution.purpose();
        }

        Pursuit pursuit() {
            return contribution.pursuit();
        }

        Optional<RequestForAdvice> request() {
            return Optional.ofNullable(contribution.request());
        }

        Optional<ContributionEnd> end() {
            return Optional.ofNullable(contribution.end());
        }

        Optional<EscalationStep> escalatedTo() {
            return pursuit().lastEscalation();
        }

        Optional<LocalDate> returnedOn() {
            return contribution.answers().stream()
                    .filter(Answer::wasReturned)
                    .flatMap(answer -> Stream.ofNullable(answer.reading()))
                    .map(Reading::on)
                    .reduce((earlier, later) -> later);
        }
    }

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.contribution",
            "case_id, contribution",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>(
                            "contribution", "int", row -> row.contribution().number()),
                    new Column<>("case_reference", "text", row -> row.file().reference()),
                    new Column<>("reference", "text", row -> row.contribution().reference()),
                    new Column<>("proceeding", "text", row -> row.purpose().proceeding()),
                    new Column<>("plan", "int", row -> row.purpose().plan()),
                    new Column<>(
                            "proceeding_number", "int", row -> row.purpose().number()),
                    date("decided_on", row -> row.advice().decidedOn(row.purpose())),
                    new Column<>("source", "text", row -> row.contribution().source()),
                    new Column<>(
                            "service",
                            "uuid",
                            row -> row.contribution()
                                    .service()
                                    .map(service -> service.value())
                                    .orElse(null)),
                    date("sent_on", row -> row.request().map(RequestForAdvice::sentOn)),
                    date("received_on", row -> row.request().map(RequestForAdvice::receivedOn)),
                    date("due_on", row -> row.contribution().dueOn()),
                    date(
                            "acknowledged_on",
                            row -> Optional.ofNullable(row.pursuit().acknowledgedOn())),
                    new Column<>("standing", "text", row -> row.contribution().standing()),
                    new Column<>("awaited", "boolean", row -> row.advice().includes(row.contribution())),
                    new Column<>(
                            "answers",
                            "int",
                            row -> row.contribution().answers().size()),
                    date("answered_on", row -> row.contribution().answeredOn()),
                    date(
                            "last_answered_on",
                            row -> row.contribution().latestAnswer().map(Answer::answeredOn)),
                    new Column<>(
                            "answered_late",
                            "boolean",
                            row -> row.contribution().wasAnsweredLate()),
                    date("responded_on", row -> row.contribution().respondedOn()),
                    new Column<>(
                            "times_returned", "int", row -> row.contribution().timesReturned()),
                    date("returned_on", Row::returnedOn),
                    date("usable_on", row -> row.contribution().usableOn()),
                    new Column<>(
                            "accepted_first_time",
                            "boolean",
                            row -> row.contribution().wasAcceptedFirstTime()),
                    date("ended_on", row -> row.end().map(ContributionEnd::on)),
                    new Column<>(
                            "declined_because",
                            "text",
                            row -> row.end().map(ContributionEnd::reason).orElse(null)),
                    new Column<>(
                            "excepted", "boolean", row -> row.contribution().wasExcepted()),
                    new Column<>("chases", "int", row -> row.pursuit().chases().size()),
                    date("chased_on", row -> row.pursuit().lastChasedOn()),
                    new Column<>(
                            "escalated_to", "text", row -> row.escalatedTo().orElse(null)),
                    date(
                            "escalated_on",
                            row -> row.escalatedTo().map(row.pursuit().escalations()::get)),
                    date("expected_on", row -> row.pursuit().lastExpected().map(ExpectedDate::expectedOn))));

    CaseContributions(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        var advice = new AwaitedAdvice(file);
        return file.contributions().inOrder().map(contribution -> new Row(advice, contribution));
    }

    private static Column<Row> date(String name, Function<Row, Optional<LocalDate>> day) {
        return new Column<>(name, "date", row -> day.apply(row).orElse(null));
    }
}
