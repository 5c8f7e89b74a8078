package uk.ehcqa.postgres;

import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {

    @Test
    void keeps_other_programs_out_until_it_ends(@TempDir Path folder) throws Exception {
        var other = AnotherProgram.that("takes its turn", folder.toString());
        assertThat(other.inputReader().readLine()).isEqualTo("begun");

        try (var lock = FileChannel.open(folder.resolve("lock"), WRITE)) {
            assertThat(lock.tryLock()).isNull();

            other.getOutputStream().close();
            other.waitFor();

            assertThat(lock.tryLock()).isNotNull();
        }
    }
}
