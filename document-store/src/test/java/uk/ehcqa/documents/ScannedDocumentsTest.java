package uk.ehcqa.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.documents.scan.FakeClamAv;
import uk.ehcqa.postgres.TemporaryPostgres;
import uk.ehcqa.shared.casework.CaseId;

class ScannedDocumentsTest {

    private final CaseId child = CaseId.random();

    @Test
    void are_kept_only_if_the_scanner_finds_nothing() throws IOException {
        var scanner = new FakeClamAv(content -> content.contains("EICAR") ? "stream: Eicar FOUND" : "stream: OK");
        try (var program =
                DocumentsProgram.on(TemporaryPostgres.newDatabase(), "ehcqa.documents.scanner=" + scanner.address())) {
            var documents = program.getBean(DocumentStore.class);

            assertThat(documents
                            .keep(child, "advice.docx", new ByteArrayInputStream(Samples.docx()))
                            .name())
                    .isEqualTo("advice.docx");
            assertThatThrownBy(() -> documents.keep(child, "advice.pdf", new ByteArrayInputStream(harmful())))
                    .hasMessage("DOCUMENT_HARMFUL");
            scanner.close();
            assertThatThrownBy(() -> documents.keep(child, "advice.pdf", new ByteArrayInputStream(Samples.pdf(100))))
                    .hasMessage("DOCUMENT_NOT_SCANNED");

            assertThat(program.getBean(JdbcClient.class)
                            .sql("select count(*) from document.document")
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }

    private static byte[] harmful() {
        var pdf = Samples.pdf(1_000);
        System.arraycopy("EICAR".getBytes(US_ASCII), 0, pdf, 500, 5);
        return pdf;
    }
}
