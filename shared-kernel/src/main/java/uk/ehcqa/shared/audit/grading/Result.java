package uk.ehcqa.shared.audit.grading;

import java.util.List;
import uk.ehcqa.shared.arithmetic.Rational;
import uk.ehcqa.shared.audit.framework.Grade;

/** What comes of the answers to a framework, with every reason for it. */
public sealed interface Result {

    /** The sections, in the order of the framework. */
    List<SectionResult> sections();

    /** The limiting judgements whose conditions hold, whether or not they change the grade. */
    List<HeldLimit> limits();

    /**
     * Everything was answered.
     *
     * @param score of 100
     * @param band the grade that the score alone gives
     * @param grade the lowest of the band and the caps
     * @param contributions of each criterion to the score: they add up to it
     */
    record Graded(
            Rational score,
            Grade band,
            Grade grade,
            List<SectionResult> sections,
            List<Contribution> contributions,
            List<HeldLimit> limits)
            implements Result {

        public Graded {
            sections = List.copyOf(sections);
            contributions = List.copyOf(contributions);
            limits = List.copyOf(limits);
        }

        /** Those that would have lowered the grade each by itself. They are kept with it. */
        public List<HeldLimit> limitsBelowBand() {
            return limits.stream().filter(limit -> limit.cap().isBelow(band)).toList();
        }

        /** Of those, the ones that set the grade. */
        public List<HeldLimit> limitsThatSetTheGrade() {
            return limitsBelowBand().stream()
                    .filter(limit -> limit.cap() == grade)
                    .toList();
        }
    }

    /**
     * There is no grade.
     *
     * @param unanswered the codes of what was not answered, in the order of the framework
     * @param limits those that hold whatever is still to be answered, as criteria go
     */
    record NotYet(List<String> unanswered, List<SectionResult> sections, List<HeldLimit> limits) implements Result {

        public NotYet {
            unanswered = List.copyOf(unanswered);
            sections = List.copyOf(sections);
            limits = List.copyOf(limits);
        }
    }
}
