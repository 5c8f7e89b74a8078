package uk.ehcqa.command.sen2.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import uk.ehcqa.command.sen2.imports.ImportReports;
import uk.ehcqa.shared.sen2.ReturnModule;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImportRows;
import uk.ehcqa.shared.sen2.imports.FoundImportRows;
import uk.ehcqa.shared.sen2.imports.RowOutcome;

/** Says what became of each row of a return. */
@RestController
@RequestMapping("/api/imports/{importId}/rows")
@Tag(name = "Imports of SEN2 returns")
class ImportRowsApi {

    private static final int LAST_PAGE = 1_000_000;

    private final ImportReports reports;

    ImportRowsApi(ImportReports reports) {
        this.reports = reports;
    }

    @GetMapping
    @Operation(
            summary = "What became of the rows of an import",
            description = "With format=csv, all of them come at once as a CSV file.")
    FoundImportRows page(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable RowOutcome outcome,
            @RequestParam(required = false) @Nullable ReturnModule module,
            @RequestParam(defaultValue = "1") @Min(1) @Max(LAST_PAGE) int page) {
        requireKnown(importId);
        return reports.rows(new FindImportRows(importId, outcome, module, page));
    }

    @GetMapping(params = "format=csv")
    @Operation(hidden = true)
    ResponseEntity<StreamingResponseBody> csv(
            @PathVariable UUID importId,
            @RequestParam(required = false) @Nullable RowOutcome outcome,
            @RequestParam(required = false) @Nullable ReturnModule module) {
        requireKnown(importId);
        var wanted = new FindImportRows(importId, outcome, module, 1);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-rows.csv\"")
                .body(out -> RowsAsCsv.write(reports.allRows(wanted), out));
    }

    private void requireKnown(UUID importId) {
        if (reports.find(new FindImport(importId)).isEmpty()) {
            throw new UnknownImport();
        }
    }
}
