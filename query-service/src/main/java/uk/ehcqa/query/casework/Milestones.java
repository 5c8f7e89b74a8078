package uk.ehcqa.query.casework;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.milestone.CaseMilestone;
import uk.ehcqa.shared.milestone.CaseMilestones;
import uk.ehcqa.shared.milestone.MilestoneKind;
import uk.ehcqa.shared.milestone.MilestoneSubject;
import uk.ehcqa.shared.timeliness.ReviewReading;

/**
 * Every legal date of every case but those that tell when somebody was born, which are worked out where they are shown. Sole writer
 * of {@code query.milestone}.
 */
@Component
class Milestones extends RememberedTable<Milestones.Row> {

    private static final int NONE = 0;

    record Row(CaseFile file, CaseMilestone milestone) {}

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.milestone",
            "case_id, kind, episode, plan, review, transfer, proceeding, consultation, decision, route, contribution",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    column("kind", "text", CaseMilestone::kind),
                    number("episode", MilestoneSubject::episode),
                    number("plan", MilestoneSubject::plan),
                    number("review", MilestoneSubject::review),
                    number("transfer", MilestoneSubject::transfer),
                    number("proceeding", MilestoneSubject::proceeding),
                    number("consultation", MilestoneSubject::consultation),
                    word("decision", MilestoneSubject::decision),
                    word("route", MilestoneSubject::route),
                    number("contribution", MilestoneSubject::contribution),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    column("whose", "text", milestone -> milestone.kind().whose()),
                    column("counted_from", "date", CaseMilestone::countedFrom),
                    column("due_on", "date", CaseMilestone::dueOn),
                    column("met_on", "date", CaseMilestone::metOn),
                    column("excepted", "boolean", CaseMilestone::wasExcepted)));

    private final ReviewReading reading;

    Milestones(JdbcClient jdbc, ReviewReading reading) {
        super(jdbc, TABLE);
        this.reading = reading;
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return new CaseMilestones(file, reading)
                .all().stream()
                        .filter(milestone -> !milestone.kind().tellsBirthDate())
                        .map(milestone -> new Row(file, milestone));
    }

    @Override
    Optional<String> personal() {
        return Optional.of("kind in ("
                + Stream.of(MilestoneKind.values())
                        .filter(MilestoneKind::goesByAge)
                        .map(kind -> "'" + kind + "'")
                        .collect(joining(", "))
                + ")");
    }

    private static Column<Row> column(String name, String type, Function<CaseMilestone, @Nullable Object> value) {
        return new Column<>(name, type, row -> value.apply(row.milestone()));
    }

    private static Column<Row> number(String name, Function<MilestoneSubject, @Nullable Integer> value) {
        return column(name, "int", milestone -> Objects.requireNonNullElse(value.apply(milestone.subject()), NONE));
    }

    /** Part of the key: an empty text where there is none. */
    private static Column<Row> word(String name, Function<MilestoneSubject, @Nullable Object> value) {
        return column(name, "text", milestone -> Objects.requireNonNullElse(value.apply(milestone.subject()), ""));
    }
}
