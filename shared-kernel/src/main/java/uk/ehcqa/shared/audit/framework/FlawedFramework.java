package uk.ehcqa.shared.audit.framework;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a document is no framework, or one that cannot be used. It tells everything that is wrong at once. */
public class FlawedFramework extends RuntimeException {

    private final List<Flaw> flaws;

    FlawedFramework(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining("; ")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
