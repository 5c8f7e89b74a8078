package uk.ehcqa.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.ChildDetailsErased;
import uk.ehcqa.shared.privacy.ErasureGround;

class DocumentErasureTest {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    @Test
    void takes_the_documents_of_a_child_along_wherever_they_are_kept() {
        var events = TemporaryPostgres.newDatabase();
        var own = TemporaryPostgres.newDatabase();
        try (var program = DocumentsProgram.on(
                events,
                "ehcqa.documents.url=" + own.jdbcUrl(),
                "ehcqa.documents.username=" + own.username(),
                "ehcqa.documents.password=" + own.password())) {
            erases(program);
            assertThat(program.getBean(JdbcClient.class)
                            .sql("select count(*) from pg_namespace where nspname = 'document'")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
        try (var program = DocumentsProgram.on(events)) {
            erases(program);
        }
    }

    private static void erases(ConfigurableApplicationContext program) {
        var documents = program.getBean(DocumentStore.class);
        var erased = CaseId.random();
        var other = CaseId.random();
        var gone = keep(documents, erased);
        var kept = keep(documents, other);

        program.getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "EhcCase",
                        erased.toString(),
                        0,
                        new ChildDetailsErased(erased, ErasureGround.RETENTION_PERIOD_OVER)));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThatThrownBy(() -> documents.open(erased, gone.id()))
                        .hasMessage("DOCUMENT_UNKNOWN"));
        assertThatThrownBy(() -> keep(documents, erased)).hasMessage("CASE_ERASED");
        assertThat(documents.find(other, List.of(kept.id()))).containsExactly(kept);
    }

    private static KeptDocument keep(DocumentStore documents, CaseId caseId) {
        var kept = documents.keep(caseId, "Canarybird.pdf", new ByteArrayInputStream(Samples.pdf(1_000)));
        documents.stayForGood(caseId, List.of(kept.id()));
        return kept;
    }
}
