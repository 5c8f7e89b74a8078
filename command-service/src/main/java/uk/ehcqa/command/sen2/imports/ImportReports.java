package uk.ehcqa.command.sen2.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.FindImports;
import uk.ehcqa.shared.sen2.imports.FoundImportRows;
import uk.ehcqa.shared.sen2.imports.FoundImports;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.ImportRow;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;

/** What became of imports. It answers pages in whatever process they are, and the API here. */
@Component
public class ImportReports {

    private static final int ROWS_AT_ONCE = 5_000;

    private final ImportTable imports;
    private final ImportRowTable rows;

    ImportReports(ImportTable imports, ImportRowTable rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @QueryHandler
    public FoundImports latest(FindImports query) {
        return new FoundImports(imports.latest());
    }

    @QueryHandler
    public Optional<ImportReport> find(FindImport query) {
        return imports.find(query.importId());
    }

    @QueryHandler
    public FoundImportRows rows(FindImportRows query) {
        var total = imports.find(query.importId()).stream()
                .flatMap(report -> report.counts().stream())
                .filter(count -> isWanted(count, query))
                .mapToLong(OutcomeCount::rows)
                .sum();
        var page = Math.clamp(query.page(), 1, FoundImportRows.pagesOf(total));
        return new FoundImportRows(rows.page(query, page), page, total);
    }

    /** The rows of all pages, fetched as they are read. */
    public Stream<ImportRow> allRows(FindImportRows query) {
        return Stream.iterate(
                        rows.following(query, 0, ROWS_AT_ONCE),
                        page -> !page.isEmpty(),
                        page -> rows.following(query, page.getLast().number(), ROWS_AT_ONCE))
                .flatMap(List::stream);
    }

    private static boolean isWanted(OutcomeCount count, FindImportRows query) {
        return (query.outcome() == null || query.outcome() == count.outcome())
                && (query.module() == null || query.module() == count.module());
    }
}
