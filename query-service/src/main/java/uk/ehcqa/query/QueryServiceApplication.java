package uk.ehcqa.query;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The query service as a program of its own. */
@SpringBootApplication
public class QueryServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(QueryServiceApplication.class, arguments);
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
