package uk.ehcqa.shared.audit.sampling;

import java.util.Comparator;

/** The part that somebody had in a plan, which keeps them from auditing it. */
public record Involvement(String person, Part part) {

    static final Comparator<Involvement> WEIGHTIEST_FIRST = Comparator.comparing(Involvement::part);

    /** What somebody did, from what weighs most. */
    public enum Part {
        WROTE,
        MANAGED,
        ADVISED
    }
}
