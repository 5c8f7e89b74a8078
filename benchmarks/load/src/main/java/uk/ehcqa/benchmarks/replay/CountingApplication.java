package uk.ehcqa.benchmarks.replay;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.shared.timeliness.LondonTime;

/** The product's event store and its events, with no read model but the one that counts. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class CountingApplication {

    @Bean
    Clock clock() {
        return LondonTime.clock();
    }

    @Bean
    Counting counting(JdbcClient jdbc) {
        return new Counting(jdbc);
    }
}
