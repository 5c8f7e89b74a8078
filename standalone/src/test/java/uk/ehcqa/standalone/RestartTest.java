package uk.ehcqa.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.ehcqa.shared.timeliness.LondonTime;

@Timeout(300)
class RestartTest {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    final String newCase = """
            {"child": {"surname": "Testchild", "forename": "Restart", "birthDate": "2018-05-14", "sex": "FEMALE"},
             "receivedOn": "%s", "requestedBy": "PARENT_OR_YOUNG_PERSON"}""".formatted(LocalDate.now(LondonTime.clock()).minusDays(300));

    @Test
    void keeps_what_was_acknowledged_before_the_product_was_killed(@TempDir Path home) throws Exception {
        String openedCase;
        String worklist;
        String services;
        try (var killed = ProductProcess.startedIn(home)) {
            killed.until("The invented caseload is complete");
            var opened = killed.post("/api/cases", newCase);
            assertThat(opened.statusCode()).isEqualTo(201);
            openedCase = URI.create(opened.headers().firstValue("Location").orElseThrow())
                    .getPath();
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(killed.get(openedCase).statusCode()).isEqualTo(200));
            worklist = killed.get("/api/worklist").body();
            services = killed.get("/api/services").body();
            assertThat(services).contains("\"total\":12", "Speech and language therapy, Example Health Trust");

            killed.kill();
        }

        try (var next = ProductProcess.startedIn(home)) {
            assertThat(next.get(openedCase).statusCode()).isEqualTo(200);
            assertThat(next.get("/api/services").body()).isEqualTo(services);
            assertThat(next.get("/api/worklist").body()).isEqualTo(worklist).contains("Restart");
            assertThat(next.post("/api/cases", newCase.replace("Restart", "Afterwards"))
                            .statusCode())
                    .isEqualTo(201);
        }
    }
}
