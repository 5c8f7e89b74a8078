package uk.ehcqa.query.calendar;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.query.paging.Page;

/** Answers calendar programs. Whoever has the address of somebody who is still a caseworker is let in; an address that leads nowhere is not found. */
@Controller
class CalendarFeedPage {

    private final CalendarFeeds feeds;
    private final OpenDates dates;
    private final Caseworkers caseworkers;
    private final Clock clock;

    CalendarFeedPage(CalendarFeeds feeds, OpenDates dates, Caseworkers caseworkers, Clock clock) {
        this.feeds = feeds;
        this.caseworkers = caseworkers;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/calendar/feeds/{token}.ics")
    ResponseEntity<String> read(@PathVariable String token) {
        var caseworker = feeds.caseworker(new FeedToken(token))
                .filter(caseworkers::include)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar; charset=utf-8")
                .body(CalendarFile.of(dates.rows(caseworker, Page.whole()), clock.instant()));
    }
}
