package uk.ehcqa.eventstore.schema;

/** A PostgreSQL schema that one module owns: its migrations lie in {@code db/<name>} on the class path. */
public record DatabaseSchema(String name) {

    public DatabaseSchema {
        if (!name.matches("[a-z][a-z_]*")) {
            throw new IllegalArgumentException("A schema is named in lower case letters and underscores, not " + name);
        }
    }
}
