package uk.ehcqa.postgres;

/** PostgreSQL cannot be had here; the message is a sentence for the person who started the program. */
public class PostgresUnavailable extends RuntimeException {

    public PostgresUnavailable(String sentence) {
        super(sentence);
    }

    public PostgresUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
