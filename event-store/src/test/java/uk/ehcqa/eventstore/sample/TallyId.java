package uk.ehcqa.eventstore.sample;

import java.util.UUID;

public record TallyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
