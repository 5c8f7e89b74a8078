package uk.ehcqa.shared.audit.framework;

import java.util.List;

/** What comes of the answers. */
public sealed interface Outcome {

    /** A grade, worked out from the answers and held down by limiting judgements. */
    record Graded(List<Band> bands, List<Finding> findings, List<Limit> limits) implements Outcome {

        public Graded {
            bands = List.copyOf(bands);
            findings = List.copyOf(findings);
            limits = List.copyOf(limits);
        }
    }

    /** One of these decisions, taken by the person who answers. */
    record Decided(List<Decision> decisions) implements Outcome {

        public Decided {
            decisions = List.copyOf(decisions);
        }
    }
}
