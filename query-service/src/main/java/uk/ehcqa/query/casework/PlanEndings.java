package uk.ehcqa.query.casework;

import static java.util.stream.IntStream.rangeClosed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.DisputedEnd;
import uk.ehcqa.shared.ceasing.CeasingStep;

/** Every plan in force of which it is considered, or decided, that it will end. Sole writer of {@code query.plan_ending}. */
@Component
class PlanEndings extends RememberedTable<PlanEndings.Row> {

    record Row(CaseFile file, int plan, DisputedEnd end) {

        @Nullable
        LocalDate takenOn(CeasingStep step) {
            return end.ending()
                    .goingOn()
                    .flatMap(ceasing -> ceasing.takenOn(step))
                    .orElse(null);
        }
    }

    private static final BatchTable<Row> TABLE = new BatchTable<>(
            "query.plan_ending",
            "case_id, plan",
            List.of(
                    new Column<>("case_id", "uuid", row -> row.file().caseId().value()),
                    new Column<>("plan", "int", Row::plan),
                    new Column<>("reference", "text", row -> row.file().reference()),
                    date("family_consulted_on", row -> row.takenOn(CeasingStep.FAMILY_CONSULTED)),
                    date("setting_consulted_on", row -> row.takenOn(CeasingStep.SETTING_CONSULTED)),
                    date("decided_on", row -> row.end().ending().decidedOn().orElse(null)),
                    date("maintained_until", row -> row.end().maintainedUntil().orElse(null))));

    PlanEndings(JdbcClient jdbc) {
        super(jdbc, TABLE);
    }

    @Override
    Stream<Row> rows(CaseFile file) {
        return rangeClosed(1, file.plans().size())
                .mapToObj(number -> new Row(file, number, new DisputedEnd(file, number)))
                .filter(row -> row.end().begun());
    }

    private static Column<Row> date(String name, Function<Row, @Nullable LocalDate> value) {
        return new Column<>(name, "date", value);
    }
}
