package uk.ehcqa.eventstore.keys;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Opens the key store. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(KeyStoreSettings.class)
class KeyStoreAutoConfiguration {

    @Bean
    KeyStoreDatabase keyStoreDatabase(KeyStoreSettings settings, DataSource events) {
        return KeyStoreDatabase.of(settings, events);
    }

    @Bean
    SubjectKeys subjectKeys(KeyStoreDatabase database, KeyStoreSettings settings) {
        return new SubjectKeys(new KeyTable(database.pool()), settings.readMasterKey());
    }
}
