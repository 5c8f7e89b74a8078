package uk.ehcqa.eventstore.erasure;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.eventstore.OutsideThePool;
import uk.ehcqa.eventstore.keys.SubjectKeys;
import uk.ehcqa.eventstore.privacy.PersonalData;

/** Erases whom the events say. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
class ErasureAutoConfiguration {

    @Bean
    Bell erasuresBell() {
        return new Bell();
    }

    @Bean
    TableRewrites tableRewrites(DataSource pool, Bell bell) {
        return new TableRewrites(pool, OutsideThePool.patientConnections(pool), bell);
    }

    @Bean
    Erasures erasures(
            PersonalData personal,
            DataSource database,
            SubjectKeys keys,
            TableRewrites rewrites,
            ObjectProvider<KeptOfPersons> keptBeside,
            Bell bell) {
        var kept = keptBeside.orderedStream().toList();
        return new Erasures(personal.erasure(), new ErasureLog(database), keys, rewrites, kept, bell);
    }
}
