package uk.ehcqa.access.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.support.ResourcePropertySource;

/** Puts the safe settings of {@code access-defaults.properties} beneath whatever a service sets itself. */
public class AccessDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource("classpath:access-defaults.properties"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
