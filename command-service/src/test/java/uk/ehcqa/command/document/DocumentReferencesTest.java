package uk.ehcqa.command.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.ehcqa.command.sen2.CommandService;
import uk.ehcqa.documents.DocumentStore;
import uk.ehcqa.documents.KeptDocument;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.ContributionAnswered;
import uk.ehcqa.shared.document.AttachedDocument;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.document.DocumentId;

@CommandService
class DocumentReferencesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Advice ADVICE =
            new Advice(null, "", List.of(), List.of(), List.of(), "Invented Author", "Therapist", DAY);

    private final CaseId child = CaseId.random();

    @Autowired
    DocumentStore documents;

    @Autowired
    EventStore events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void have_a_document_stay_for_good() throws IOException {
        var kept = keep(child);
        assertThatThrownBy(() -> documents.openRecorded(child, kept.id())).hasMessage("DOCUMENT_UNKNOWN");

        record(attached(kept.id(), kept.name(), kept.bytes()));

        try (var open = documents.openRecorded(child, kept.id())) {
            assertThat(open.document()).isEqualTo(kept);
        }
    }

    @Test
    void refuse_what_is_not_kept_or_of_another_case_or_is_said_to_be_something_else() {
        var kept = keep(child);
        var other = keep(CaseId.random());

        for (var wrong : List.of(
                attached(DocumentId.random(), kept.name(), kept.bytes()),
                attached(other.id(), other.name(), other.bytes()),
                attached(kept.id(), "other.pdf", kept.bytes()),
                attached(kept.id(), kept.name(), kept.bytes() + 1))) {
            assertThatThrownBy(() -> record(wrong)).hasMessage("DOCUMENT_UNKNOWN");
        }

        assertThat(jdbc.sql("select count(*) from event_store.event where aggregate_id = ?")
                        .param(child.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void record(AttachedDocument document) {
        var answered = new ContributionAnswered(child, 1, 1, DAY, ADVICE, new AttachedDocuments(List.of(document)));
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction ->
                        events.publish(new GenericDomainEventMessage<>("EhcCase", child.toString(), 0, answered)));
    }

    private static AttachedDocument attached(DocumentId id, String name, long bytes) {
        return new AttachedDocument(id, name, "application/pdf", bytes);
    }

    private KeptDocument keep(CaseId caseId) {
        var pdf = "%PDF-1.7 Two sessions a week %%EOF".getBytes(US_ASCII);
        return documents.keep(caseId, "advice.pdf", new ByteArrayInputStream(pdf));
    }
}
