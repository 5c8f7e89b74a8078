package uk.ehcqa.query.contributionmeasure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import uk.ehcqa.query.csv.CsvFile;

/** Every figure of every group, as a file: a column for each, those that a share is of among them. */
final class AdviceFile {

    private AdviceFile() {}

    static ResponseEntity<byte[]> of(AdviceBy by, List<AdviceLine> lines, LocalDate today) {
        var headings = new ArrayList<>(List.of(by.words()));
        Stream.of(AdviceFigure.values()).map(AdviceFigure::words).forEach(headings::add);
        headings.addAll(List.of(
                "Times sent back", "Days within which half of what is usable was so", "Oldest open one sent on"));
        return CsvFile.of("advice-figures-" + today, headings, lines.stream().map(AdviceFile::row));
    }

    private static List<@Nullable Object> row(AdviceLine line) {
        var row = new ArrayList<@Nullable Object>();
        row.add(line.name());
        Stream.of(AdviceFigure.values()).map(line.counts()::count).forEach(row::add);
        row.add(line.counts().timesSentBack());
        row.add(line.counts().daysToUsable());
        row.add(line.counts().oldestOpenSentOn());
        return row;
    }
}
