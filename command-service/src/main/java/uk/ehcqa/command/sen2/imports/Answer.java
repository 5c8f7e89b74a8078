package uk.ehcqa.command.sen2.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.command.sen2.reading.ReturnedRequest;
import uk.ehcqa.command.sen2.reading.Row;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Remark;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.TakenIn;

/**
 * What a case answered to one request of a return.
 *
 * @param taken null when it was refused, and then {@code refusal} says why
 */
record Answer(
        ReturnedRequest request,
        @Nullable TakenIn taken,
        @Nullable RefusalDetails refusal) {

    Stream<RowResult> rows() {
        return request.reported().stream().map(this::result);
    }

    /** The row of module 1 shares in every request of the person. */
    static RowResult personRow(Row person, List<Answer> answers) {
        return answers.stream()
                .map(Answer::taken)
                .filter(Objects::nonNull)
                .reduce(Answer::together)
                .map(taken -> RowResult.of(person, taken))
                .orElseGet(() -> answers.getFirst().result(person));
    }

    private RowResult result(Row row) {
        return taken == null ? RowResult.refused(row, Objects.requireNonNull(refusal)) : RowResult.of(row, taken);
    }

    private static TakenIn together(TakenIn one, TakenIn other) {
        var added = Stream.concat(one.added().stream(), other.added().stream()).collect(Collectors.toSet());
        var leftAlone = new EnumMap<ReturnModule, Remark>(ReturnModule.class);
        leftAlone.putAll(other.leftAlone());
        leftAlone.putAll(one.leftAlone());
        return new TakenIn(one.reference(), added, leftAlone);
    }
}
