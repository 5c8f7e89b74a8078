package uk.ehcqa.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.PostgresDatabase;
import uk.ehcqa.postgres.TemporaryPostgres;

@ExtendWith(OutputCaptureExtension.class)
class NodeClaimTest {

    private final PostgresDatabase database = TemporaryPostgres.newDatabase();

    @Test
    void lets_no_second_process_start_under_the_same_node_id(CapturedOutput output) {
        try (var first = SampleProgram.on(database, "spring.application.name=sample")) {
            assertThatThrownBy(() -> SampleProgram.on(database, "spring.application.name=sample"));

            assertThat(output)
                    .contains("Another process is already running as 'sample' on this database.")
                    .contains("give this one an event-store.node-id of its own");
            assertThat(first.isRunning()).isTrue();
        }
    }

    @Test
    void ends_with_its_process() {
        SampleProgram.on(database).close();

        try (var second = SampleProgram.on(database)) {
            assertThat(second.isRunning()).isTrue();
        }
    }
}
