package uk.ehcqa.eventstore.privacy;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.UUID;

/**
 * Which parts of events are personal data, as the program says.
 *
 * @param marker what a personal component of an event is annotated with
 * @param subject the component, a {@link UUID} when written, by which each such event names whose data it holds
 * @param erasure the event after which that person's data can no longer be read
 * @param standIns what is read in place of an erased value, by the type of the component
 */
public record PersonalData(
        Class<? extends Annotation> marker, String subject, Class<?> erasure, Map<Class<?>, Object> standIns) {}
