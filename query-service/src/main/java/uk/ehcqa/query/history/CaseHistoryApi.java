package uk.ehcqa.query.history;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.asat.KnownAt;
import uk.ehcqa.query.casework.CaseHistory;
import uk.ehcqa.query.casework.CasesAsKnown;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The history of a case, for programs. */
@RestController
@RequestMapping("/api/cases/{reference}/history")
@Tag(name = "Cases: read")
class CaseHistoryApi {

    /**
     * One event of the history.
     *
     * @param sequence the number of the event, counted from 0
     * @param event what it says, by the names it is stored under
     */
    @Schema(name = "CaseEvent")
    record Event(
            long sequence,
            String type,
            @Nullable LocalDate businessDate,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable String role,
            @Nullable String team,

            @JsonRawValue @Schema(implementation = Object.class)
            String event) {

        static Event of(HistoryEntry entry) {
            return new Event(
                    entry.sequence(),
                    entry.type(),
                    entry.businessDate(),
                    entry.recordedAt(),
                    entry.recordedBy(),
                    entry.role(),
                    entry.team(),
                    entry.payload());
        }
    }

    private final CasesAsKnown cases;
    private final CaseHistory history;

    CaseHistoryApi(CasesAsKnown cases, CaseHistory history) {
        this.cases = cases;
        this.history = history;
    }

    @GetMapping
    @Operation(summary = "Everything that was recorded of a case, the latest first, 50 a page")
    Paged<Event> history(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable KnownAt asKnownAt,
            @RequestParam(defaultValue = "1") @PageNumber int page) {
        var found = cases.get(reference, asKnownAt);
        var total = Math.toIntExact(found.version() + 1);
        var part = Page.of(page, total);
        return part.with(
                total, history.latest(found, part).stream().map(Event::of).toList());
    }
}
