package uk.ehcqa.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.detection.TestEnvironmentDetector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ehcqa.eventstore.sample.SampleProgram;
import uk.ehcqa.postgres.TemporaryPostgres;

class UnwantedAutoConfigurationsTest {

    /** Axon's checker keeps quiet in tests, unless this is set. */
    private static final String AS_IN_PRODUCTION = TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT;

    private final String home = System.getProperty("user.home");

    @TempDir
    Path emptyHome;

    @BeforeEach
    void behave_as_in_production() {
        System.setProperty(AS_IN_PRODUCTION, "true");
        System.setProperty("user.home", emptyHome.toString());
    }

    @AfterEach
    void behave_as_in_a_test() {
        System.clearProperty(AS_IN_PRODUCTION);
        System.setProperty("user.home", home);
    }

    @Test
    void are_left_out_so_that_no_start_is_reported_and_nothing_is_written_to_the_users_home() {
        try (var program = SampleProgram.on(TemporaryPostgres.newDatabase())) {
            assertThat(program.getBeansOfType(UpdateChecker.class)).isEmpty();
            assertThat(program.getBeansOfType(HandlerTimeoutHandlerEnhancerDefinition.class))
                    .isEmpty();
        }
        assertThat(emptyHome).isEmptyDirectory();
    }
}
