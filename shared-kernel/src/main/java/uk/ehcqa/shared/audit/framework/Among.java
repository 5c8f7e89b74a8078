package uk.ehcqa.shared.audit.framework;

import java.util.List;

/**
 * The criteria, or the sections, that a condition looks at.
 *
 * @param codes those that are named; none unless they are named
 */
public record Among(Reach reach, List<String> codes) {

    /** Which are meant. */
    public enum Reach {
        ALL,
        /** Criteria alone can be critical. */
        CRITICAL,
        NAMED
    }

    public static final Among ALL = new Among(Reach.ALL, List.of());
    public static final Among CRITICAL = new Among(Reach.CRITICAL, List.of());

    public Among {
        codes = List.copyOf(codes);
    }

    public static Among named(List<String> codes) {
        return new Among(Reach.NAMED, codes);
    }

    public boolean includes(Criterion criterion) {
        return switch (reach) {
            case ALL -> true;
            case CRITICAL -> criterion.critical();
            case NAMED -> codes.contains(criterion.code());
        };
    }

    public boolean includes(Section section) {
        return switch (reach) {
            case ALL -> true;
            case CRITICAL -> false;
            case NAMED -> codes.contains(section.code());
        };
    }
}
