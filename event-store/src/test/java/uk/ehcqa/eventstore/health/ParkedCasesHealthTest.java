package uk.ehcqa.eventstore.health;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.eventstore.sample.SampleProgram.eventually;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import uk.ehcqa.eventstore.projection.ParkedCases;
import uk.ehcqa.eventstore.sheets.Sheets;
import uk.ehcqa.eventstore.sheets.SheetsProgram;
import uk.ehcqa.postgres.TemporaryPostgres;

class ParkedCasesHealthTest {

    private final SheetsProgram program = SheetsProgram.on(TemporaryPostgres.newDatabase());

    @AfterEach
    void end() {
        program.close();
    }

    @Test
    void is_degraded_for_as_long_as_a_case_is_parked_and_says_how_many_there_are() {
        assertThat(health().getStatus()).isEqualTo(Status.UP);

        var poisoned = program.tally("one", Sheets.UNLUCKY);

        eventually().until(() -> health().getStatus().equals(new Status("DEGRADED")));
        assertThat(health().getDetails()).containsExactly(entry("sheets", 1L));
        program.sheets().mend();
        program.part(ParkedCases.class).retry(program.sheets(), poisoned.toString());
        assertThat(health().getStatus()).isEqualTo(Status.UP);
    }

    private Health health() {
        return requireNonNull(program.part(ParkedCasesHealth.class).health());
    }
}
