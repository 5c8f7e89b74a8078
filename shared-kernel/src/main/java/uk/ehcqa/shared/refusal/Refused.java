package uk.ehcqa.shared.refusal;

import java.util.Map;

/** Thrown when a command is refused. Nothing has been recorded. */
public class Refused extends RuntimeException {

    private final RefusalDetails details;

    public Refused(RefusalDetails details) {
        super(details.code());
        this.details = details;
    }

    public Refused(Refusal refusal, Map<String, String> facts) {
        this(new RefusalDetails(refusal.name(), refusal.field(), facts));
    }

    /**
     * Refuses with one fact.
     *
     * @param fact what the reader needs to know to put it right, for instance the date that was passed
     */
    public Refused(Refusal refusal, String name, Object fact) {
        this(refusal, Map.of(name, fact.toString()));
    }

    public Refused(Refusal refusal) {
        this(refusal, Map.of());
    }

    public RefusalDetails details() {
        return details;
    }

    public static void when(boolean forbidden, Refusal refusal) {
        if (forbidden) {
            throw new Refused(refusal);
        }
    }

    /** Refuses with one fact, if at all. */
    public static void when(boolean forbidden, Refusal refusal, String name, Object fact) {
        if (forbidden) {
            throw new Refused(refusal, name, fact);
        }
    }
}
