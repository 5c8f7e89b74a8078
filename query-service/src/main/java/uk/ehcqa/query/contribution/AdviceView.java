package uk.ehcqa.query.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import uk.ehcqa.query.page.Due;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Answer;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.contribution.ContributionStep;
import uk.ehcqa.shared.contribution.ContributionSteps;
import uk.ehcqa.shared.contribution.WrittenContribution;
import uk.ehcqa.shared.document.DocumentId;

/**
 * Everything recorded of one contribution, for the page that shows it.
 *
 * @param daysToAsk within which the authority means to ask after a decision
 */
record AdviceView(
        CaseFile file, Contribution contribution, WrittenContribution written, int daysToAsk, LocalDate today) {

    private static final int NO_ANSWER = 0;

    public AdviceRow row() {
        return new AdviceRow(file, contribution, today);
    }

    public String title() {
        return "Advice: " + Words.of(contribution.source());
    }

    /** Where a document of this case is to be had. */
    String addressOf(DocumentId document) {
        return "/cases/" + file.reference() + "/documents/" + document;
    }

    public String address() {
        return "/cases/" + file.reference() + "/advice/" + contribution.number();
    }

    /** Its dates and what was done so that it comes, each with the form that puts it right. */
    public List<SummaryRow> facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow("Whom the law has us ask", contribution.source().citation(), null));
        dated(rows, "Request sent", ContributionDate.SENT);
        dated(rows, "Request received", ContributionDate.RECEIVED);
        contribution.dueOn().ifPresent(due -> rows.add(new SummaryRow("Due", Dates.full(due), null)));
        held(rows);
        dated(rows, "Acknowledged", ContributionDate.ACKNOWLEDGED);
        pursued(rows);
        dated(rows, "Not known to the service", ContributionDate.NIL_RETURN);
        dated(rows, "Declined", ContributionDate.DECLINED);
        dated(rows, "Taken back", ContributionDate.WITHDRAWN);
        return rows;
    }

    private void dated(List<SummaryRow> rows, String key, ContributionDate which) {
        contribution
                .dateOf(which, NO_ANSWER)
                .ifPresent(on -> rows.add(new SummaryRow(key, Dates.full(on), correction(which, null))));
    }

    private void held(List<SummaryRow> rows) {
        var existing = contribution.existing();
        if (existing != null) {
            rows.add(new SummaryRow("Advice of", Dates.full(existing.advisedOn()), null));
            rows.add(new SummaryRow("Used since", Dates.full(existing.decidedOn()), null));
            rows.add(new SummaryRow(
                    "Agreed that it is enough",
                    "Its author %s, the family %s, the council %s"
                            .formatted(
                                    Dates.full(existing.agreedByAuthor()),
                                    Dates.full(existing.agreedByFamily()),
                                    Dates.full(existing.agreedByAuthority())),
                    null));
        }
    }

    private void pursued(List<SummaryRow> rows) {
        var pursuit = contribution.pursuit();
        pursuit.chases()
                .forEach(chase -> rows.add(new SummaryRow(
                        "Chased", Dates.full(chase.chasedOn()) + ", " + lower(Words.of(chase.means())), null)));
        pursuit.escalations()
                .forEach((step, on) -> rows.add(
                        new SummaryRow("Taken further up", Dates.full(on) + ", " + lower(Words.of(step)), null)));
        pursuit.expected()
                .forEach(said -> rows.add(new SummaryRow(
                        "Cannot meet the date",
                        "Said %s, expected %s".formatted(Dates.full(said.saidOn()), Dates.full(said.expectedOn())),
                        null)));
    }

    /** The answers, the latest first, each with its words. */
    public List<AnswerView> answers() {
        return contribution.answers().reversed().stream()
                .flatMap(answer -> written.answers().stream()
                        .filter(words -> words.number() == answer.number())
                        .map(words -> new AnswerView(this, answer, words)))
                .toList();
    }

    /** Whether the latest answer is to be read. */
    public boolean isToRead() {
        return records() && contribution.standing() == ContributionStanding.ANSWERED;
    }

    /** Whether advice can still come. */
    public boolean isOutstanding() {
        return records() && contribution.standing().isOutstanding();
    }

    /** Whether somebody waits for it. */
    public boolean isAwaited() {
        return records() && new AwaitedAdvice(file).includes(contribution);
    }

    public boolean takesExceptions() {
        return records() && contribution.wasAsked() && contribution.purpose().proceeding() != AdvisedProceeding.REVIEW;
    }

    /** Nothing more is recorded of somebody who has died, or is not known any more. */
    public boolean records() {
        return file.diedOn() == null && !file.child().wasErased();
    }

    /** The exceptions that stand, each with the form that takes it back. */
    public List<Link> exceptions() {
        return contribution
                .standingExceptions()
                .map(each -> Link.to(
                        "%s, %s to %s"
                                .formatted(
                                        Words.of(each.ground()),
                                        Dates.full(each.firstDay()),
                                        Dates.full(each.lastDay())),
                        address() + "/exceptions/" + each.number() + "/withdrawal"))
                .toList();
    }

    /** What can be marked as recorded in error: the last of each kind on which nothing rests. */
    public List<Link> toMark() {
        var steps = new ContributionSteps(contribution);
        return records()
                ? steps.onRecord().stream()
                        .filter(step -> steps.followedUpBy(step).isEmpty())
                        .map(step -> Link.to(said(steps, step), address() + "/" + step + "/recorded-in-error"))
                        .toList()
                : List.of();
    }

    private static String said(ContributionSteps steps, ContributionStep step) {
        return Words.of(step)
                + steps.lastOn(step).map(on -> ", " + Dates.full(on)).orElse("");
    }

    /** The three faults, which are three different people's. */
    public List<String> faults() {
        var late = new AwaitedAdvice(file)
                .decidedOn(contribution.purpose())
                .filter(decided -> contribution.wasAskedLate(decided, daysToAsk))
                .map(decided -> "Asked for late: more than " + daysToAsk + " days after the decision of "
                        + Dates.full(decided));
        var answered = contribution
                .answeredOn()
                .filter(on -> contribution.wasAnsweredLate())
                .map(on -> "Answered late: " + lateBy(on));
        var returned = Optional.of(contribution.timesReturned())
                .filter(times -> times > 0)
                .map(times -> "Sent back " + (times == 1 ? "once" : times + " times"));
        return Stream.of(late, answered, returned).flatMap(Optional::stream).toList();
    }

    private String lateBy(LocalDate on) {
        return Due.standing(contribution.dueOn().orElseThrow(), on);
    }

    @Nullable
    String correction(ContributionDate which, @Nullable Answer answer) {
        return file.child().wasErased()
                ? null
                : address() + "/corrections/new?which=" + which + (answer == null ? "" : "&answer=" + answer.number());
    }

    private static String lower(String words) {
        return StringUtils.uncapitalize(words);
    }
}
