package uk.ehcqa.command.sen2;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import uk.ehcqa.postgres.TemporaryPostgres;

/** A new database with the tables of the command service. */
public final class CommandDatabase {

    private CommandDatabase() {}

    public static JdbcClient create() {
        var database = TemporaryPostgres.newDatabase();
        var source = new DriverManagerDataSource(database.jdbcUrl(), database.username(), database.password());
        Flyway.configure()
                .dataSource(source)
                .schemas("command")
                .locations("classpath:db/command")
                .load()
                .migrate();
        return JdbcClient.create(source);
    }
}
