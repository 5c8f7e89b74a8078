package uk.ehcqa.command;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.shared.timeliness.LondonTime;

/** The command service as a program of its own. */
@SpringBootApplication
public class CommandServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(CommandServiceApplication.class, arguments);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return LondonTime.clock();
    }
}
