package uk.ehcqa.eventstore.privacy;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which parts of events are personal data, as the services say.
 *
 * @param marker what a personal component of an event is annotated with
 * @param subject the component, a {@link UUID} when written, by which each such event names whose data it holds
 * @param erasure the event after which that person's data can no longer be read
 * @param standIns what is read in place of an erased value, by the type of the component
 */
public record PersonalData(
        Class<? extends Annotation> marker, String subject, Class<?> erasure, Map<Class<?>, Object> standIns) {

    /** What several services in one program say, which must be the same. */
    public static PersonalData agreed(Stream<PersonalData> said) {
        return said.reduce(PersonalData::agreeing)
                .orElseThrow(() -> new IllegalStateException("Nobody says which data are personal"));
    }

    private static PersonalData agreeing(PersonalData one, PersonalData other) {
        if (!one.equals(other)) {
            throw new IllegalStateException("Personal data are described in two ways");
        }
        return one;
    }
}
