package uk.ehcqa.shared.service;

import java.util.UUID;

/** Names a service to the program. People use its name. */
public record ServiceId(UUID value) {

    public static ServiceId random() {
        return new ServiceId(UUID.randomUUID());
    }

    public static ServiceId of(String value) {
        return new ServiceId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
