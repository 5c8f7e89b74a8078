package uk.ehcqa.query.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.casework.BatchTable.Column;
import uk.ehcqa.query.casework.NeedsAssessments.Row;
import uk.ehcqa.shared.assessment.NeedsAssessment;
import uk.ehcqa.shared.casefile.CaseFile;

/**
 * The days in a row for which {@code query.needs_assessment} would say the same of an assessment.
 *
 * @param from the first of them
 * @param next the first day after them, on which it says something else; null where they go on
 * @param told what stands in its columns, in their order
 */
record Spell(LocalDate from, @Nullable LocalDate next, List<@Nullable Object> told) {

    /** By all that is recorded now: those before the latest by what had happened by then. */
    static List<Spell> of(CaseFile file, NeedsAssessment assessment) {
        var days = List.copyOf(assessment.days());
        var spells = new ArrayList<Spell>();
        for (var day : days) {
            var then = day.equals(days.getLast()) ? assessment : assessment.upTo(day);
            var told = told(Row.of(file, then));
            if (spells.isEmpty()) {
                spells.add(new Spell(day, null, told));
            } else if (!spells.getLast().told().equals(told)) {
                spells.add(new Spell(day, null, told));
                spells.set(spells.size() - 2, spells.get(spells.size() - 2).until(day));
            }
        }
        return spells;
    }

    /** Whether the other is this one come to an end. */
    boolean endsAs(Spell other) {
        return next == null && other.next != null && from.equals(other.from) && told.equals(other.told);
    }

    private Spell until(LocalDate day) {
        return new Spell(from, day, told);
    }

    private static List<@Nullable Object> told(Row row) {
        var told = new ArrayList<@Nullable Object>(NeedsAssessments.COLUMNS.size());
        for (Column<Row> column : NeedsAssessments.COLUMNS) {
            told.add(column.value().apply(row));
        }
        return told;
    }
}
