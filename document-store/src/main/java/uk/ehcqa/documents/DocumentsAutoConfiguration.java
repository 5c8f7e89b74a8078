package uk.ehcqa.documents;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import uk.ehcqa.documents.scan.ClamAv;
import uk.ehcqa.documents.scan.VirusScan;
import uk.ehcqa.eventstore.erasure.KeptOfPersons;
import uk.ehcqa.eventstore.keys.SubjectKeys;
import uk.ehcqa.shared.casework.CaseId;

/** Keeps documents for every program that has this module on its class path. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentsAutoConfiguration {

    private static final Duration PATIENCE_WITH_SCANNER = Duration.ofMinutes(1);

    @Bean
    DocumentDatabase documentDatabase(DocumentSettings settings, DataSource events) {
        return DocumentDatabase.of(settings, events);
    }

    @Bean
    @ConditionalOnMissingBean
    VirusScan virusScan(DocumentSettings settings) {
        var scanner = settings.scanner();
        return scanner == null || scanner.isBlank() ? VirusScan.NONE : ClamAv.at(scanner, PATIENCE_WITH_SCANNER);
    }

    @Bean
    DocumentStore documentStore(
            DocumentDatabase database, SubjectKeys keys, DocumentSettings settings, VirusScan scan, Clock clock) {
        var table = new DocumentTable(database.pool());
        var receiving = new Receiving(table, settings.largest(), scan);
        return new DocumentStore(table, keys, receiving, settings.unreferredStay(), clock);
    }

    /** Documents go with the key of the child, and with them what nobody can read any more. */
    @Bean
    KeptOfPersons documentsOfPersons(DocumentStore documents) {
        return subjects -> subjects.forEach(subject -> documents.erase(new CaseId(subject)));
    }

    @Bean
    DocumentSweeping documentSweeping(
            DocumentDatabase database, DocumentStore documents, DocumentSettings settings, Clock clock) {
        return new DocumentSweeping(database.pool(), documents, settings, clock);
    }
}
