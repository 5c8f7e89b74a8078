package uk.ehcqa.benchmarks.replay;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product's event store and its events, with no read model but the one that counts. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class CountingApplication {

    @Bean
    Counting counting(JdbcClient jdbc) {
        return new Counting(jdbc);
    }
}
