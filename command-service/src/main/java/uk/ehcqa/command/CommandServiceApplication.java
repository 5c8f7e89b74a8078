package uk.ehcqa.command;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The command service as a program of its own. */
@SpringBootApplication
public class CommandServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CommandServiceApplication.class, arguments);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
