package uk.ehcqa.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.casework.CaseId;

class DocumentSweepingTest {

    @Test
    void happens_by_itself_again_and_again() {
        try (var program = DocumentsProgram.on(TemporaryPostgres.newDatabase(), "ehcqa.documents.sweep-every=100ms")) {
            var documents = program.getBean(DocumentStore.class);
            var child = CaseId.random();
            for (var time = 0; time < 2; time++) {
                var kept = documents.keep(child, "advice.pdf", new ByteArrayInputStream(Samples.pdf(1_000)));

                DocumentsProgram.clockOf(program).moveOn(Duration.ofDays(2));

                await().atMost(Duration.ofMinutes(1))
                        .untilAsserted(() -> assertThatThrownBy(() -> documents.find(child, List.of(kept.id())))
                                .hasMessage("DOCUMENT_UNKNOWN"));
            }
        }
    }
}
