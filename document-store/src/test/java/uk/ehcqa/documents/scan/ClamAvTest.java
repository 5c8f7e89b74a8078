package uk.ehcqa.documents.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamAvTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void sends_the_whole_content_and_is_told_whether_it_does_harm() throws IOException {
        var long1 = "a".repeat(200_000);
        try (var scanner = new FakeClamAv(
                content -> content.equals(long1) ? "stream: OK" : "stream: Eicar-Test-Signature FOUND")) {
            assertThat(asked(scanner, long1)).isFalse();
            assertThat(asked(scanner, long1 + "harm")).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR", "", "stream: Can't allocate memory ERROR"})
    void does_not_take_an_error_for_an_answer(String error) throws IOException {
        try (var scanner = new FakeClamAv(content -> error)) {
            assertThatThrownBy(() -> asked(scanner, "advice")).isInstanceOf(IOException.class);
        }
    }

    @Test
    void does_not_take_silence_for_an_answer() throws IOException {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var scan = ClamAv.at("127.0.0.1:" + silent.getLocalPort(), Duration.ofMillis(200));

            assertThatThrownBy(() -> scan.findsHarm(new ByteArrayInputStream(new byte[10])))
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "http://localhost:3310", ":3310", "localhost:port"})
    void is_named_by_host_and_port(String address) {
        assertThatThrownBy(() -> ClamAv.at(address, PATIENCE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean asked(FakeClamAv scanner, String content) throws IOException {
        return ClamAv.at(scanner.address(), PATIENCE).findsHarm(new ByteArrayInputStream(content.getBytes(ISO_8859_1)));
    }
}
