package uk.ehcqa.shared.casework;

import java.util.UUID;

/** Names a case to the program. People use its {@link CaseReference}. */
public record CaseId(UUID value) {

    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    public static CaseId of(String value) {
        return new CaseId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
