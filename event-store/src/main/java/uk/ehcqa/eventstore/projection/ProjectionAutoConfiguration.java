package uk.ehcqa.eventstore.projection;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.ehcqa.eventstore.privacy.PersonalData;
import uk.ehcqa.eventstore.storage.StoredCases;

/** Lets projections set cases aside and be rebuilt. */
@AutoConfiguration(after = JdbcClientAutoConfiguration.class)
class ProjectionAutoConfiguration {

    @Bean
    DeadLetters deadLetters(JdbcClient jdbc) {
        return new DeadLetters(jdbc);
    }

    @Bean
    WritingTurn writingTurn(JdbcClient jdbc) {
        return new WritingTurn(jdbc);
    }

    @Bean
    CarefulWriter carefulWriter(
            DeadLetters letters, WritingTurn turn, PlatformTransactionManager transactions, PersonalData personal) {
        var nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        return new CarefulWriter(letters, turn, new TransactionTemplate(transactions, nested), personal.erasure());
    }

    @Bean
    MakeAnew makeAnew(StoredCases stored, DeadLetters letters, WritingTurn turn, CarefulWriter writer) {
        return new MakeAnew(stored, letters, turn, writer);
    }

    @Bean
    ParkedCases parkedCases(
            StoredCases stored,
            DeadLetters letters,
            WritingTurn turn,
            CarefulWriter writer,
            MakeAnew makeAnew,
            PlatformTransactionManager transactions) {
        var retry = new Retry(stored, letters, turn, writer);
        return new ParkedCases(letters, retry, makeAnew, new TransactionTemplate(transactions));
    }
}
