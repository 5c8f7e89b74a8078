package uk.ehcqa.query.casework;

import static java.util.stream.IntStream.rangeClosed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.PlanUpdates;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.plan.Plan;
import uk.ehcqa.shared.review.Review;
import uk.ehcqa.shared.timeliness.ReviewReading;
import uk.ehcqa.shared.timeliness.TransferKind;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/** Every plan, with what is due next in its reviews. Sole writer of {@code query.plan}. */
@Component
class Plans extends RememberedTable<Plans.Row> {

    record Row(CaseFile file, int number, Plan plan, Optional<CaseMilestone> next) {

        PlanUpdates updates() {
            return new PlanUpdates(file, number);
        }

        @Nullable
        TransferKind nextTransfer() {
            return next.flatMap(
                            milestone -> Optional.ofNullable(milestone.subject().transfer()))
                    .flatMap(plan.transfers()::numbered)
                    .map(PhaseTransfer::kind)
                    .orElse(null);
        }
    }

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.plan",
            "case_id, plan",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>("plan", "int", Row::number),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    date("made_on", Plan::madeOn),
                    date("ceased_on", Plan::ceasedOn),
                    new Column<>("updated_on", "date", row -> row.updates().lastOn()),
                    new Column<>(
                            "amendment_decided_on",
                            "date",
                            row -> row.updates().amendmentDecidedOn().orElse(null)),
                    date(
                            "last_completed_on",
                            plan -> plan.reviews().lastCompletedOn().orElse(null)),
                    date(
                            "meeting_held_on",
                            plan -> plan.reviews().underWay().map(Review::day).orElse(null)),
                    next("next_limit", "text", CaseMilestone::kind),
                    next("next_due_on", "date", CaseMilestone::dueOn),
                    new Column<>("next_transfer", "text", Row::nextTransfer)));

    private final ReviewReading reading;

    Plans(JdbcClient jdbc, ReviewReading reading) {
        super(jdbc, TABLE);
        this.reading = reading;
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return rangeClosed(1, file.plans().size()).mapToObj(number -> row(file, number));
    }

    private Row row(CaseFile file, int number) {
        var plan = file.plans().get(number - 1);
        return new Row(file, number, plan, new CaseMilestones(file, reading).nextOfPlan(number));
    }

    private static Column<Row> date(String name, Function<Plan, @Nullable LocalDate> value) {
        return new Column<>(name, "date", row -> value.apply(row.plan()));
    }

    private static Column<Row> next(String name, String type, Function<CaseMilestone, Object> part) {
        return new Column<>(name, type, row -> row.next().map(part).orElse(null));
    }
}
