package uk.ehcqa.query.framework;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Finding;
import uk.ehcqa.shared.audit.framework.Limit;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.audit.framework.Section;

/** A version of a framework in words. */
record FrameworkView(KnownVersion known) {

    /** A section, with its share of the score. */
    record SectionView(String code, String title, String weight, List<CriterionView> criteria) {}

    /**
     * What is asked.
     *
     * @param marks what is particular about it, such as "Critical"
     */
    record CriterionView(
            String code, String asks, int weight, List<String> marks, List<String> prompts, List<String> examples) {

        static CriterionView of(Criterion criterion) {
            return new CriterionView(
                    criterion.code(),
                    criterion.asks(),
                    criterion.weight(),
                    marksOf(criterion),
                    criterion.prompts(),
                    criterion.examples());
        }

        public boolean hasMore() {
            return !prompts.isEmpty() || !examples.isEmpty();
        }
    }

    /** A grade, and the score from which on it is given. */
    record BandView(String grade, int from) {}

    /** A limiting judgement, and each of its clauses in a sentence. */
    record LimitView(String code, String says, List<String> clauses) {}

    public String title() {
        return known.framework().title();
    }

    public String nameAndVersion() {
        return known.framework().name() + " " + known.framework().version();
    }

    public String name() {
        return known.framework().name();
    }

    public String version() {
        return known.framework().version().value();
    }

    public String address() {
        return FrameworksPage.addressOf(known.framework());
    }

    public String standing() {
        return FrameworksPage.standingOf(known);
    }

    public boolean draft() {
        return known.draft();
    }

    /** "Met 3, Mostly met 2". */
    public String answers() {
        return known.framework().answers().stream()
                .map(answer -> Words.of(answer) + " " + answer.points())
                .collect(Collectors.joining(", "));
    }

    public List<BandView> bands() {
        return known.framework().outcome() instanceof Outcome.Graded graded
                ? graded.bands().stream()
                        .map(band -> new BandView(Words.of(band.grade()), band.from()))
                        .toList()
                : List.of();
    }

    /** What may be decided, of a framework that gives no grade. */
    public List<String> decisions() {
        return known.framework().outcome() instanceof Outcome.Decided decided
                ? decided.decisions().stream().map(Words::of).toList()
                : List.of();
    }

    public List<LimitView> limits() {
        return known.framework().outcome() instanceof Outcome.Graded graded
                ? graded.limits().stream().map(this::view).toList()
                : List.of();
    }

    public List<String> findings() {
        return known.framework().outcome() instanceof Outcome.Graded graded
                ? graded.findings().stream().map(Finding::asks).toList()
                : List.of();
    }

    public List<SectionView> sections() {
        return known.framework().sections().stream().map(this::view).toList();
    }

    private SectionView view(Section section) {
        return new SectionView(
                section.code(),
                section.title(),
                "%d of %d".formatted(section.weight(), allWeights()),
                section.criteria().stream().map(CriterionView::of).toList());
    }

    private LimitView view(Limit limit) {
        return new LimitView(
                limit.code(),
                limit.says(),
                limit.clauses().stream()
                        .map(clause -> ClauseInWords.of(clause, known.framework()))
                        .toList());
    }

    private int allWeights() {
        return known.framework().sections().stream().mapToInt(Section::weight).sum();
    }

    private static List<String> marksOf(Criterion criterion) {
        return Stream.of(
                        criterion.critical() ? "Critical" : "",
                        criterion.mayNotApply() ? "May not apply" : "",
                        criterion.derived() ? "Answered by the record" : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }
}
