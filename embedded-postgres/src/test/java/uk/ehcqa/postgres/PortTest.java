package uk.ehcqa.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortTest {

    static Home home;

    @BeforeAll
    static void prepare(@TempDir Path folder) throws Exception {
        home = Home.in(folder);
    }

    @AfterEach
    void stop() {
        home.postgres().stop();
    }

    @Test
    void is_kept_until_something_else_takes_it() throws Exception {
        var address = home.postgres().start();
        home.postgres().stop();
        assertThat(home.postgres().start()).isEqualTo(address);
        home.postgres().stop();

        try (var taker = onItsPort()) {
            assertThat(address.jdbcUrl()).contains(":" + taker.getLocalPort() + "/");
            var moved = home.postgres().start();
            assertThat(moved).isNotEqualTo(address);
            home.postgres().stop();
            assertThat(home.postgres().start()).isEqualTo(moved);
        }
    }

    @Test
    void is_chosen_anew_when_it_is_taken_at_the_last_moment() throws Exception {
        var takers = new ArrayList<ServerSocket>();
        var unlucky = EmbeddedPostgres.in(home.path()).reportingTo(step -> {
            if (step.startsWith("Starting") && takers.isEmpty()) {
                takers.add(onItsPort());
            }
        });

        var started = unlucky.start();

        try (var taker = takers.getFirst()) {
            assertThat(started.jdbcUrl()).doesNotContain(":" + taker.getLocalPort() + "/");
            assertThat(home.valueOf("select 'up'")).isEqualTo("up");
        }
    }

    private static ServerSocket onItsPort() {
        try {
            var port = Integer.parseInt(Files.readString(home.path().resolve("port")));
            return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
