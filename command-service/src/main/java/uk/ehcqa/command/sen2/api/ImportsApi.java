package uk.ehcqa.command.sen2.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import uk.ehcqa.access.problem.Problem;
import uk.ehcqa.command.sen2.imports.ImportReports;
import uk.ehcqa.shared.refusal.Refused;
import uk.ehcqa.shared.sen2.imports.FindImport;
import uk.ehcqa.shared.sen2.imports.FindImports;
import uk.ehcqa.shared.sen2.imports.FoundImports;
import uk.ehcqa.shared.sen2.imports.ImportReport;

/** Takes returns in, and says how far each import is. */
@RestController
@RequestMapping("/api/imports")
@Tag(name = "Imports of SEN2 returns")
class ImportsApi {

    private final Reception reception;
    private final ImportReports reports;

    ImportsApi(Reception reception, ImportReports reports) {
        this.reception = reception;
        this.reports = reports;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Import a return: one XML file, its module CSVs, or a ZIP file of these",
            description =
                    "An XML or a ZIP file may also be the whole body, sent as application/xml or application/zip, with"
                            + " its name in Content-Disposition. The import goes on after the answer: ask by its id how far it is.")
    @ApiResponse(responseCode = "202", description = "The import has begun.", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "413",
            description = "The return is larger than this service takes.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    ResponseEntity<ImportReport> start(
            @Parameter(description = "The files of one return") @RequestParam(required = false)
                    List<MultipartFile> file) {
        return accepted(reception.start(file));
    }

    @PostMapping(consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE, "application/zip"})
    @Operation(hidden = true)
    ResponseEntity<ImportReport> start(
            @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false) @Nullable String disposition,
            InputStream content) {
        return accepted(reception.start(disposition, content));
    }

    /** For the page without JavaScript: it is led on to the import, or back with the problem. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    ResponseEntity<Void> startFromForm(@RequestParam(required = false) List<MultipartFile> file) {
        try {
            return seeOther("/imports/" + reception.start(file));
        } catch (Refused e) {
            return seeOther("/imports/new?problem=" + e.details().code());
        }
    }

    @GetMapping
    @Operation(summary = "The latest imports, newest first")
    FoundImports list() {
        return reports.latest(new FindImports());
    }

    @GetMapping("/{importId}")
    @Operation(summary = "How far an import is, and what it came to")
    ImportReport one(@PathVariable UUID importId) {
        return known(importId);
    }

    private ResponseEntity<ImportReport> accepted(UUID importId) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/imports/" + importId))
                .body(known(importId));
    }

    private ImportReport known(UUID importId) {
        return reports.find(new FindImport(importId)).orElseThrow(UnknownImport::new);
    }

    private static ResponseEntity<Void> seeOther(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
