package uk.ehcqa.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.audit.framework.Among.Reach;
import uk.ehcqa.shared.audit.framework.Answer;
import uk.ehcqa.shared.audit.framework.Condition;
import uk.ehcqa.shared.audit.framework.Criterion;
import uk.ehcqa.shared.audit.framework.Outcome;
import uk.ehcqa.shared.audit.framework.Section;
import uk.ehcqa.shared.audit.grading.Grading;
import uk.ehcqa.shared.audit.marking.Marking;
import uk.ehcqa.shared.audit.marking.Marks;
import uk.ehcqa.shared.contribution.VagueWords;
import uk.ehcqa.shared.plantext.PlanSection;
import uk.ehcqa.shared.plantext.WrittenPlan;

/**
 * The questions of one section, with what was answered so far.
 *
 * @param written the words of the plan; null where none are on record
 * @param typed what was entered and could not be saved, which stands before what is saved; empty otherwise
 * @param problems what is wrong with it, by field
 */
record ScoringView(
        OpenedAudit audit,
        Section section,
        @Nullable WrittenPlan written,
        Map<String, String> typed,
        Map<String, String> problems) {

    /** A section of the framework in the list of all. */
    public record SectionStep(String code, String title, int answered, int asked, String href, boolean current) {

        public boolean isDone() {
            return answered == asked;
        }
    }

    /** An answer that is offered, and the key that gives it. */
    public record Offered(String id, String value, String words, int key, boolean chosen) {}

    /** What somebody else answered, where that may be seen. */
    public record Other(String by, String answer, @Nullable String comment) {}

    /** One question. */
    public record Question(
            String code,
            String asks,
            boolean limiting,
            List<String> prompts,
            List<String> examples,
            List<Offered> offered,
            boolean takesComment,
            String comment,
            @Nullable String problem,
            @Nullable String problemOfComment,
            List<Other> others) {}

    /** A section of the plan in pieces. */
    public record Beside(String title, List<VagueWords.Passage> passages) {}

    static String leadingOn(OpenedAudit audit, Section section, String act) {
        var sections = audit.framework().sections();
        var place = sections.indexOf(section) + ("previous".equals(act) ? -1 : 1);
        return "check".equals(act) || place >= sections.size()
                ? audit.address() + "/check"
                : audit.address() + "/sections/"
                        + sections.get(Math.max(place, 0)).code();
    }

    public String title() {
        return "Section %s: %s".formatted(section.code(), section.title());
    }

    public String caption() {
        return audit.caption();
    }

    public String address() {
        return audit.address();
    }

    public String form() {
        return audit.address() + "/sections/" + section.code();
    }

    /** "24 of 36 criteria scored". */
    public String progress() {
        return "%d of %d criteria scored"
                .formatted(
                        marks().answers().criteria().size(),
                        audit.framework().criteria().count());
    }

    public List<SectionStep> steps() {
        return audit.framework().sections().stream().map(this::step).toList();
    }

    private SectionStep step(Section each) {
        var asked = audit.asked(each);
        var answered =
                asked.stream().filter(code -> audit.isAnswered(marks(), code)).count();
        return new SectionStep(
                each.code(),
                each.title(),
                (int) answered,
                asked.size(),
                audit.address() + "/sections/" + each.code(),
                each.equals(section));
    }

    public List<Question> questions() {
        return Stream.concat(
                        section.criteria().stream().map(this::question),
                        audit.findings(section).stream().map(finding -> question(finding.code(), finding.asks())))
                .toList();
    }

    private Question question(Criterion criterion) {
        var code = criterion.code();
        var given = typed.isEmpty()
                ? Optional.ofNullable(marks().answers().criteria().get(code)).map(Enum::name)
                : Optional.ofNullable(typed.get(code));
        var answers = Stream.concat(
                        audit.framework().answers().stream(),
                        criterion.mayNotApply() ? Stream.of(Answer.NOT_APPLICABLE) : Stream.<Answer>empty())
                .toList();
        var offered = new ArrayList<Offered>();
        for (var answer : answers) {
            offered.add(new Offered(
                    offered.isEmpty() ? code : code + "-" + answer,
                    answer.name(),
                    Words.of(answer),
                    offered.size() + 1,
                    given.filter(answer.name()::equals).isPresent()));
        }
        return new Question(
                code,
                criterion.asks(),
                isLimiting(criterion),
                criterion.prompts(),
                criterion.examples(),
                offered,
                true,
                typed.isEmpty()
                        ? marks().comments().getOrDefault(code, "")
                        : typed.getOrDefault(code + EnteredAnswers.COMMENT, ""),
                problems.get(code),
                problems.get(code + EnteredAnswers.COMMENT),
                others(code));
    }

    private Question question(String code, String asks) {
        var found = marks().answers().findings().get(code);
        var given = typed.isEmpty()
                ? Optional.ofNullable(found).map(yes -> yes ? "yes" : "no")
                : Optional.ofNullable(typed.get(code));
        return new Question(
                code,
                asks,
                true,
                List.of(),
                List.of(),
                List.of(
                        new Offered(
                                code, "no", "No", 1, given.filter("no"::equals).isPresent()),
                        new Offered(
                                code + "-yes",
                                "yes",
                                "Yes",
                                2,
                                given.filter("yes"::equals).isPresent())),
                false,
                "",
                problems.get(code),
                null,
                othersFound(code));
    }

    /** Of whoever settles what two see differently, what those two answered. */
    private List<Other> others(String code) {
        return otherMarks()
                .flatMap(marks -> Optional.ofNullable(marks.answers().criteria().get(code)).stream()
                        .map(answer -> new Other(
                                marks.by(), Words.of(answer), marks.comments().get(code))))
                .toList();
    }

    private List<Other> othersFound(String code) {
        return otherMarks()
                .flatMap(marks -> Optional.ofNullable(marks.answers().findings().get(code)).stream()
                        .map(found -> new Other(marks.by(), found ? "Yes" : "No", null)))
                .toList();
    }

    private Stream<Marks> otherMarks() {
        return audit.own().filter(own -> own == Marking.MODERATION).isEmpty()
                ? Stream.empty()
                : Stream.of(Marking.FIRST, Marking.SECOND).flatMap(marking -> audit.seen(marking).stream());
    }

    /** The words of the plan that this section looks at. */
    public List<Beside> beside() {
        return written == null
                ? List.of()
                : OpenedAudit.beside(section).stream()
                        .map(each -> new Beside(
                                each + " " + each.title(),
                                VagueWords.passages(written.text().of(each).orElse(""))))
                        .toList();
    }

    public boolean hasVagueWords() {
        return beside().stream().anyMatch(each -> each.passages().stream().anyMatch(VagueWords.Passage::vague));
    }

    public List<String> appended() {
        return written != null && OpenedAudit.beside(section).contains(PlanSection.K)
                ? written.text().appended()
                : List.of();
    }

    public boolean hasWords() {
        return written != null && written.text().hasWords();
    }

    public List<Link> documents() {
        return written == null
                ? List.of()
                : written.documents().all().stream()
                        .map(document -> Link.to(
                                document.name() + ", " + Math.ceilDiv(document.bytes(), 1024) + " KB",
                                audit.address() + "/documents/" + document.document()))
                        .toList();
    }

    /** The advice that came in the case, on which the plan should rest. */
    public List<String> advice() {
        var file = audit.caseFile();
        return file == null
                ? List.of()
                : file.contributions()
                        .inOrder()
                        .flatMap(each -> each.usableOn().stream()
                                .map(on -> Words.of(each.source()) + ", usable since " + Dates.full(on)))
                        .toList();
    }

    /** The limiting judgements that hold by what was answered so far. */
    public List<String> holding() {
        var result = Grading.of(audit.framework(), audit.file().begun().plan().stage(), marks().answers());
        return result.limits().stream()
                .map(held -> "%s: not above %s, because of %s"
                        .formatted(held.code(), Words.of(held.cap()), String.join(", ", held.because())))
                .toList();
    }

    /** The code of the section before; null where this is the first. */
    @Nullable
    public String previous() {
        var place = audit.framework().sections().indexOf(section);
        return place == 0 ? null : audit.framework().sections().get(place - 1).code();
    }

    /** What the button says that leads on. */
    public String onward() {
        var place = audit.framework().sections().indexOf(section) + 1;
        return place == audit.framework().sections().size()
                ? "Save and check"
                : "Save and go to " + audit.framework().sections().get(place).code();
    }

    private Marks marks() {
        return audit.ownMarks().orElseThrow();
    }

    private boolean isLimiting(Criterion criterion) {
        return audit.framework().outcome() instanceof Outcome.Graded graded
                && graded.limits().stream()
                        .flatMap(limit -> limit.clauses().stream())
                        .anyMatch(clause -> clause.when() instanceof Condition.AnyAnswer any
                                && any.among().reach() != Reach.ALL
                                && any.among().includes(criterion));
    }
}
