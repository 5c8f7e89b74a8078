package uk.ehcqa.query.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.Answer;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.ContributionSteps;
import uk.ehcqa.shared.contribution.ExpectedDate;
import uk.ehcqa.shared.contribution.RequestForAdvice;
import uk.ehcqa.shared.service.ServiceId;

/** Every contribution of every case, without its words. Sole writer of {@code query.contribution}. */
@Component
class CaseContributions extends DerivedTable<CaseContributions.Row> {

    record Row(CaseFile file, Contribution contribution) {

        /** Also what came and nobody has read is waited for, while that goes on for which it was asked. */
        boolean awaited() {
            var open =
                    contribution.standing().isOutstanding() || contribution.standing() == ContributionStanding.ANSWERED;
            return open && new AwaitedAdvice(file).goesOn(contribution.purpose());
        }

        Optional<LocalDate> decidedOn() {
            return new AwaitedAdvice(file).decidedOn(contribution.purpose());
        }
    }

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.contribution",
            "case_id, contribution",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    column("contribution", "int", Contribution::number),
                    new Column<>("case_reference", "text", row -> row.file().reference()),
                    column("reference", "text", Contribution::reference),
                    column("proceeding", "text", it -> it.purpose().proceeding()),
                    column("plan", "int", it -> it.purpose().plan()),
                    column("number", "int", it -> it.purpose().number()),
                    column("source", "text", Contribution::source),
                    ifAny("service_id", "uuid", it -> it.service().map(ServiceId::value)),
                    new Column<>("decided_on", "date", row -> row.decidedOn().orElse(null)),
                    request("sent_on", RequestForAdvice::sentOn),
                    request("received_on", RequestForAdvice::receivedOn),
                    request("due_on", RequestForAdvice::dueOn),
                    column("acknowledged_on", "date", it -> it.pursuit().acknowledgedOn()),
                    ifAny("chased_on", "date", it -> it.pursuit().lastChasedOn()),
                    column("chases", "int", it -> it.pursuit().chases().size()),
                    ifAny("escalated_to", "text", it -> it.pursuit().lastEscalation()),
                    ifAny(
                            "expected_on",
                            "date",
                            it -> it.pursuit().lastExpected().map(ExpectedDate::expectedOn)),
                    ifAny(
                            "escalated_on",
                            "date",
                            it -> it.pursuit().lastEscalation().map(it.pursuit().escalations()::get)),
                    column("ended_on", "date", CaseContributions::endedOn),
                    new Column<>("died", "boolean", row -> row.file().diedOn() != null),
                    ifAny("answered_on", "date", Contribution::answeredOn),
                    ifAny("responded_on", "date", Contribution::respondedOn),
                    ifAny("last_answered_on", "date", it -> it.latestAnswer().map(Answer::answeredOn)),
                    ifAny("returned_on", "date", it -> new ContributionSteps(it).lastOn(ContributionStep.RETURNED)),
                    column("times_returned", "int", Contribution::timesReturned),
                    ifAny("usable_on", "date", Contribution::usableOn),
                    column("accepted_first", "boolean", Contribution::wasAcceptedFirstTime),
                    column("standing", "text", Contribution::standing),
                    column("excepted", "boolean", Contribution::wasExcepted),
                    new Column<>("awaited", "boolean", Row::awaited)));

    CaseContributions(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return file.contributions().inOrder().map(contribution -> new Row(file, contribution));
    }

    private static @Nullable LocalDate endedOn(Contribution contribution) {
        return contribution.end() == null ? null : contribution.end().on();
    }

    private static Column<Row> column(String name, String type, Function<Contribution, @Nullable Object> value) {
        return new Column<>(name, type, row -> value.apply(row.contribution()));
    }

    private static Column<Row> ifAny(
            String name, String type, Function<Contribution, ? extends Optional<? extends Object>> value) {
        return new Column<>(name, type, row -> value.apply(row.contribution()).orElse(null));
    }

    private static Column<Row> request(String name, Function<RequestForAdvice, LocalDate> day) {
        return new Column<>(
                name,
                "date",
                row -> Optional.ofNullable(row.contribution().request())
                        .map(day)
                        .orElse(null));
    }
}
