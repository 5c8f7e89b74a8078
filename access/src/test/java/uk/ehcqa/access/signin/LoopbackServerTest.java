package uk.ehcqa.access.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ConfigurableApplicationContext;
import uk.ehcqa.access.AnyAddress;
import uk.ehcqa.access.TestService;

class LoopbackServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void starts_on_this_computer_alone(String address) {
        try (var service = started("--server.address=" + address)) {
            assertThat(service.isRunning()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --server.address=0.0.0.0                   | server.address                  | the server must listen on this computer alone. Set server.address to 127.0.0.1, or leave it out
        --server.address=192.168.1.20              | server.address                  | the server must listen on this computer alone. Set server.address to 127.0.0.1, or leave it out
        --server.address=                          | server.address                  | the server must listen on this computer alone. Set server.address to 127.0.0.1, or leave it out
        --server.forward-headers-strategy=native   | server.forward-headers-strategy | no proxy may stand before the server. Leave the setting out
        --server.forwardHeadersStrategy=framework  | server.forward-headers-strategy | no proxy may stand before the server. Leave the setting out
        --management.server.port=0                 | management.server.port          | there is one server, which checks who asks. Leave the setting out
        --ehcqa.sign-in=oidc                       | ehcqa.sign-in                   | the only way to sign in so far is: demonstration
        """)
    void does_not_start_where_others_could_reach_it(String setting, String property, String reason) {
        assertThatThrownBy(() -> started(setting))
                .rootCause()
                .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, refusal -> {
                    assertThat(refusal.getName()).isEqualTo(property);
                    assertThat(refusal.getReason()).endsWith(reason);
                });
    }

    @Test
    void refuses_a_browser_that_was_lured_here_under_another_name() throws Exception {
        try (var service = started()) {
            assertThat(firstLine(service, "GET /help HTTP/1.1", "Host: localhost"))
                    .isEqualTo("HTTP/1.1 200 ");
            assertThat(firstLine(service, "GET /help HTTP/1.1", "Host: rebound.example"))
                    .isEqualTo("HTTP/1.1 403 ");
            assertThat(firstLine(service, "GET http://rebound.example/help HTTP/1.1", "Host: localhost"))
                    .isNotEqualTo("HTTP/1.1 200 ");
        }
    }

    private static ConfigurableApplicationContext started(String... settings) {
        return new SpringApplicationBuilder(TestService.class, AnyAddress.class)
                .properties("server.port=0", "spring.main.banner-mode=off")
                .run(settings);
    }

    private static String firstLine(ConfigurableApplicationContext service, String... request) throws Exception {
        var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write((String.join("\r\n", request) + "\r\nConnection: close\r\n\r\n").getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
