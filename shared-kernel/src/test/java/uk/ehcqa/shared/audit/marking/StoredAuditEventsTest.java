package uk.ehcqa.shared.audit.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.audit.marking.StoredAuditEvents.StoredAuditEvent;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.privacy.Personal;

class StoredAuditEventsTest {

    @Test
    void are_all_there_are() {
        assertThat(StoredAuditEvents.ALL).extracting(StoredAuditEvent::type).hasSameElementsAs(permitted());
    }

    /** By this component the key is found under which they are sealed, and with which they are erased. */
    @Test
    void say_each_whose_case_they_are_about() {
        assertThat(StoredAuditEvents.ALL)
                .allSatisfy(event -> assertThat(Arrays.stream(event.type().getRecordComponents())
                                .filter(component -> component.getName().equals("caseId"))
                                .map(RecordComponent::getType))
                        .containsExactly(CaseId.class));
    }

    @Test
    void keep_the_words_of_auditors_under_the_key_of_the_child() {
        assertThat(components()
                        .filter(component -> component.isAnnotationPresent(Personal.class))
                        .map(StoredAuditEventsTest::name))
                .containsExactly("AuditAnswerSaved.comment", "QualityAuditWithdrawn.reason");
    }

    /** Names of staff, and codes of frameworks, are no data of a child. */
    @Test
    void hold_no_other_text_that_anybody_could_write_about_a_child() {
        assertThat(components()
                        .filter(component -> component.getType() == String.class)
                        .filter(component -> !component.isAnnotationPresent(Personal.class))
                        .map(StoredAuditEventsTest::name))
                .containsExactly(
                        "QualityAuditBegun.framework",
                        "QualityAuditBegun.auditor",
                        "QualityAuditBegun.secondAuditor",
                        "AuditAnswerSaved.criterion",
                        "AuditFindingSaved.finding",
                        "AuditModerationBegun.moderator");
    }

    @Test
    void have_something_to_stand_in_for_what_is_erased() {
        assertThat(components().filter(component -> component.isAnnotationPresent(Personal.class)))
                .allSatisfy(component -> assertThat(CaseFile.STAND_INS).containsKey(component.getType()));
    }

    private static Stream<RecordComponent> components() {
        return StoredAuditEvents.ALL.stream()
                .flatMap(event -> Arrays.stream(event.type().getRecordComponents()));
    }

    private static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends AuditEvent>> permitted() {
        return List.of((Class<? extends AuditEvent>[]) AuditEvent.class.getPermittedSubclasses());
    }
}
