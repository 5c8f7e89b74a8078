package uk.ehcqa.shared.service;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.Refusal;

/** Why the register of services was not changed. */
public enum ServiceRefusal implements Refusal {
    SERVICE_UNKNOWN("service"),
    SERVICE_ALREADY_REGISTERED(null),
    SERVICE_CHANGED_SINCE("expectedVersion"),
    SERVICE_NAME_NEEDED("name"),
    SERVICE_NAME_TAKEN("name"),
    SERVICE_STREAM_OF_ANOTHER_AGENCY("stream"),
    SERVICE_ADDRESS_MALFORMED("requestsAddress"),
    SERVICE_NEVER_WORKS("days"),
    SERVICE_CLOSURE_ENDS_BEFORE_IT_BEGINS("closures"),
    SERVICE_ALREADY_SO(null),
    SERVICE_ALREADY_CLOSED(null),
    SERVICE_NOT_CLOSED(null),
    SERVICE_CLOSED_IN_FUTURE("closedOn"),
    SERVICE_CLOSED_BEFORE_IT_REOPENED("closedOn"),
    SERVICE_REOPENED_IN_FUTURE("reopenedOn"),
    SERVICE_REOPENED_BEFORE_IT_CLOSED("reopenedOn");

    private final @Nullable String field;

    ServiceRefusal(@Nullable String field) {
        this.field = field;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
