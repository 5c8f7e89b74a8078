package uk.ehcqa.eventstore.rebuild;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.ehcqa.eventstore.projection.MakeAnew;
import uk.ehcqa.eventstore.projection.Projection;
import uk.ehcqa.eventstore.storage.StoredCases;

/** Lets projections be rebuilt. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class RebuildAutoConfiguration {

    @Bean
    Rebuilds rebuilds(JdbcClient jdbc) {
        return new Rebuilds(jdbc);
    }

    @Bean
    Rebuilder rebuilder(
            ObjectProvider<Projection> projections,
            StoredCases stored,
            Rebuilds rebuilds,
            MakeAnew makeAnew,
            PlatformTransactionManager transactions) {
        var step = new RebuildStep(stored, rebuilds, makeAnew);
        return new Rebuilder(projections.stream().toList(), step, rebuilds, new TransactionTemplate(transactions));
    }

    @Bean
    Rebuilding rebuilding(Rebuilds rebuilds, StoredCases stored, Rebuilder rebuilder) {
        return new Rebuilding(rebuilds, stored, rebuilder);
    }
}
