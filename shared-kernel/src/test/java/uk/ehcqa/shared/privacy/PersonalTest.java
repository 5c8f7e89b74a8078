package uk.ehcqa.shared.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.appeal.Notice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casefile.StoredEvents;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.CaseReference;
import uk.ehcqa.shared.consultation.ConsultationSubject;
import uk.ehcqa.shared.contribution.AdviceCheck;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.contribution.ExistingAdvice;
import uk.ehcqa.shared.move.Move;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.transfer.PhaseTransfer;

/** Whoever adds a component to an event decides here whether it is personal: there is no third way. */
class PersonalTest {

    private static final Set<Class<?>> SAY_WHAT_HAPPENED_WHEN = Set.of(
            CaseId.class,
            CaseReference.class,
            LocalDate.class,
            PhaseTransfer.class,
            Notice.class,
            Move.class,
            ContributionReference.class,
            ContributionPurpose.class,
            ServiceId.class,
            ExistingAdvice.class,
            AdviceCheck.class,
            Integer.class,
            ConsultationSubject.class,
            int.class,
            boolean.class,
            Set.class);

    /** Which caseworker is responsible for a case, as who recorded it; and the number of the authority that made a plan. */
    private static final List<String> NOT_PERSONAL_ALL_THE_SAME =
            List.of("CaseAllocated.allocation", "EarlierPlanRecorded.transferredFrom");

    @Test
    void is_every_component_of_an_event_that_is_more_than_a_date_or_a_decision() {
        var undecided = components()
                .filter(component -> !component.isAnnotationPresent(Personal.class))
                .filter(component -> !SAY_WHAT_HAPPENED_WHEN.contains(component.getType()))
                .filter(component -> !component.getType().isEnum())
                .map(PersonalTest::name);

        assertThat(undecided).containsExactlyElementsOf(NOT_PERSONAL_ALL_THE_SAME);
    }

    @Test
    void is_marked_on_names_and_on_words_of_peoples_own() {
        assertThat(components()
                        .filter(component -> component.isAnnotationPresent(Personal.class))
                        .map(PersonalTest::name))
                .contains("CaseOpened.child", "ExceptionRecorded.evidence", "StepDateCorrected.reason");
    }

    @Test
    void always_has_something_to_stand_in_for_it() {
        assertThat(components().filter(component -> component.isAnnotationPresent(Personal.class)))
                .allSatisfy(component -> assertThat(CaseFile.STAND_INS).containsKey(component.getType()));
    }

    private static Stream<RecordComponent> components() {
        return StoredEvents.ALL.stream()
                .flatMap(event -> Arrays.stream(event.type().getRecordComponents()));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
