package uk.ehcqa.query.difference;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.query.casework.HistoryEntry;
import uk.ehcqa.query.history.HistoryLine;
import uk.ehcqa.query.measure.Rate;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The difference between what was known of a rate at two moments, as JSON. */
@RestController
@RequestMapping("/api/timeliness/difference")
@Tag(name = "Timeliness")
class DifferenceApi {

    /**
     * What changed.
     *
     * @param earlier the rate as it was known at the first moment
     * @param later the rate as it was known at the second
     * @param changes how many were one thing to the rate, and became another: added to the first rate, they make the second
     * @param cases those that changed
     */
    @Schema(name = "Difference")
    record Answer(Rate earlier, Rate later, List<Change> changes, Paged<Changed> cases) {}

    /**
     * What changed in one case.
     *
     * @param episode the number of the assessment; 0 where it is none
     * @param plan the number of the plan; 0 where it is of none
     * @param events recorded between the two moments that made the difference, first to last; none where a last day passed and nothing
     *     was done
     */
    @Schema(name = "ChangedInCase")
    record Changed(String reference, int episode, int plan, Contribution was, Contribution became, List<Made> events) {

        static Changed of(ChangedCase it) {
            return new Changed(
                    it.reference(),
                    it.episode(),
                    it.plan(),
                    it.was(),
                    it.became(),
                    it.made().stream().map(Made::of).toList());
        }
    }

    /**
     * An event that made a difference.
     *
     * @param sequence its number in the history of the case
     * @param what happened, in words
     */
    @Schema(name = "DecisiveEvent")
    record Made(
            long sequence,
            String type,
            String what,
            @Nullable LocalDate businessDate,
            Instant recordedAt,
            @Nullable String recordedBy,
            @Nullable String role,
            @Nullable String team) {

        static Made of(HistoryEntry it) {
            return new Made(
                    it.sequence(),
                    it.type(),
                    HistoryLine.title(it),
                    it.businessDate(),
                    it.recordedAt(),
                    it.recordedBy(),
                    it.role(),
                    it.team());
        }
    }

    private final Differences differences;

    DifferenceApi(Differences differences) {
        this.differences = differences;
    }

    @GetMapping
    @Operation(
            summary = "What made a rate differ from what was known of it before, 50 changes a page",
            description =
                    "Each assessment, review, plan or limit that is something else to the rate than it was, and the events recorded between the two"
                            + " moments that made it so.")
    Answer difference(
            @Valid @ParameterObject DifferenceQuery query, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var compared = query.compared();
        var found = differences.of(compared);
        var part = Page.of(page, found.cases());
        var cases = differences.cases(compared, part).stream().map(Changed::of).toList();
        return new Answer(found.earlier(), found.later(), found.changes(), part.with(found.cases(), cases));
    }
}
