package uk.ehcqa.access.signin;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.env.Environment;

/** Refuses to start a demonstration where other computers could reach it. */
class LoopbackServer implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Environment settings;

    LoopbackServer(Environment settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        require(
                "server.address",
                Loopback.isName(settings.getProperty("server.address", "")),
                "with ehcqa.sign-in=demonstration anyone may sign in, so the server must listen on this computer alone."
                        + " Set server.address to 127.0.0.1, or leave it out");
        require(
                "server.forward-headers-strategy",
                settings.getProperty("server.forward-headers-strategy", "").equalsIgnoreCase("none"),
                "with ehcqa.sign-in=demonstration no proxy may stand before the server. Leave the setting out");
        require(
                "management.server.port",
                !settings.containsProperty("management.server.port"),
                "with ehcqa.sign-in=demonstration there is one server, which checks who asks. Leave the setting out");
    }

    private void require(String property, boolean safe, String reason) {
        if (!safe) {
            throw new InvalidConfigurationPropertyValueException(property, settings.getProperty(property), reason);
        }
    }
}
