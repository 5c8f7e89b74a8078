package uk.ehcqa.query.imports;

import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.FindImports;
import uk.ehcqa.shared.sen2.imports.FoundImportRows;
import uk.ehcqa.shared.sen2.imports.FoundImports;
import uk.ehcqa.shared.sen2.imports.ImportReport;

/** Asks whoever imports returns, in this process or another, what became of them. */
@Component
class ImportQuestions {

    private final QueryGateway queries;

    ImportQuestions(QueryGateway queries) {
        this.queries = queries;
    }

    List<ImportReport> latest() {
        return queries.query(new FindImports(), FoundImports.class).join().imports();
    }

    ImportReport get(UUID importId) {
        return queries.query(new FindImport(importId), ResponseTypes.optionalInstanceOf(ImportReport.class))
                .join()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    FoundImportRows rows(FindImportRows question) {
        return queries.query(question, FoundImportRows.class).join();
    }
}
