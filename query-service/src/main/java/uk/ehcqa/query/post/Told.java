package uk.ehcqa.query.post;

import java.time.LocalDate;

/** A request of which a message tells. */
record Told(String reference, LocalDate dueOn) {}
