package uk.ehcqa.query.processing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.eventstore.projection.DeadLetter;
import uk.ehcqa.eventstore.rebuild.Rebuild;

/** Event processing for programs. */
@RestController
@RequestMapping("/api/event-processing")
@Tag(name = "Event processing")
class EventProcessingApi {

    record Answer(List<ProjectionState> projections, List<Parked> parked) {}

    private final EventProcessing processing;

    EventProcessingApi(EventProcessing processing) {
        this.processing = processing;
    }

    @GetMapping
    @Operation(
            summary =
                    "The projections, how far they are rebuilt, and the cases that are parked, those parked longest first")
    Answer state() {
        return new Answer(processing.projections(), processing.parked());
    }

    @GetMapping("/{projection}/parked-cases/{caseId}")
    @Operation(summary = "The events that a parked case has not taken in: which they are, and nothing of what they say")
    List<DeadLetter> letters(@PathVariable String projection, @PathVariable UUID caseId) {
        return processing.letters(projection, caseId);
    }

    @PostMapping("/{projection}/parked-cases/retries")
    @Operation(summary = "Tries every parked case again")
    Retried retryAll(@PathVariable String projection) {
        return processing.retryAll(projection);
    }

    @PostMapping("/{projection}/parked-cases/{caseId}/retries")
    @Operation(summary = "Tries a parked case again, from the first event that it has not taken in")
    Retried retry(@PathVariable String projection, @PathVariable UUID caseId) {
        return processing.retry(projection, caseId);
    }

    @PostMapping("/{projection}/parked-cases/{caseId}/made-anew")
    @Operation(
            summary =
                    "Gives up what is parked of a case and what is shown of it, and makes it anew from its first event:"
                            + " an event that still fails is parked again")
    Retried makeAnew(@PathVariable String projection, @PathVariable UUID caseId) {
        return processing.makeAnew(projection, caseId);
    }

    @PostMapping("/{projection}/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Begins to make every case of a projection anew from its events, while pages go on showing them")
    Rebuild rebuild(@PathVariable String projection) {
        return processing.rebuild(projection);
    }
}
