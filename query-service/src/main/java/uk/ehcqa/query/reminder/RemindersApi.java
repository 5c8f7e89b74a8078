package uk.ehcqa.query.reminder;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.query.paging.PageNumber;
import uk.ehcqa.query.paging.Paged;

/** The reminders for programs. */
@RestController
@RequestMapping("/api/reminders")
@Tag(name = "Cases: read")
class RemindersApi {

    record Digest(ReminderCounts counts, Paged<Reminder> reminders) {}

    private final Reminders reminders;
    private final Clock clock;

    RemindersApi(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "The reminders that hold today, the first to fall due first, 50 a page:"
                    + " a caseworker's own, for a manager everybody's")
    Digest reminders(
            @Valid @ParameterObject DigestFilter filter, @RequestParam(defaultValue = "1") @PageNumber int page) {
        var today = LocalDate.now(clock);
        var viewer = CurrentIdentity.get().orElseThrow();
        var counts = reminders.counts(filter.on(viewer), today);
        var part = Page.of(page, counts.all());
        return new Digest(counts, part.with(counts.all(), reminders.rows(filter.on(viewer), today, part)));
    }
}
