package uk.ehcqa.command.sen2.imports;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.FindImports;
import uk.ehcqa.shared.sen2.imports.FoundImportRows;
import uk.ehcqa.shared.sen2.imports.FoundImports;
import uk.ehcqa.shared.sen2.imports.ImportReport;
import uk.ehcqa.shared.sen2.imports.OutcomeCount;

/** Answers questions about imports, from pages in whatever process they are. */
@Component
class ImportQueries {

    private final ImportTable imports;
    private final ImportRowTable rows;

    ImportQueries(ImportTable imports, ImportRowTable rows) {
        this.imports = imports;
        this.rows = rows;
    }

    @QueryHandler
    FoundImports handle(FindImports query) {
        return new FoundImports(imports.latest());
    }

    @QueryHandler
    Optional<ImportReport> handle(FindImport query) {
        return imports.find(query.importId());
    }

    @QueryHandler
    FoundImportRows handle(FindImportRows query) {
        var total = imports.find(query.importId()).stream()
                .flatMap(report -> report.counts().stream())
                .filter(count -> isWanted(count, query))
                .mapToLong(OutcomeCount::rows)
                .sum();
        return new FoundImportRows(rows.page(query), query.page(), total);
    }

    private static boolean isWanted(OutcomeCount count, FindImportRows query) {
        return (query.outcome() == null || query.outcome() == count.outcome())
                && (query.module() == null || query.module() == count.module());
    }
}
