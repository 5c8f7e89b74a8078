package uk.ehcqa.query.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.query.document.DocumentLine;
import uk.ehcqa.query.page.Link;
import uk.ehcqa.query.page.SummaryRow;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.Answer;
import uk.ehcqa.shared.contribution.ContributionDate;
import uk.ehcqa.shared.contribution.Provision;
import uk.ehcqa.shared.contribution.VagueWords;
import uk.ehcqa.shared.contribution.WrittenAnswer;

/** One answer with its words, and what came of reading it. */
record AnswerView(AdviceView advice, Answer answer, WrittenAnswer words) {

    /** A provision as it is shown, with what it leaves open. */
    record ProvisionView(String text, List<String> open) {}

    public String title() {
        return answer.number() == 1 ? "The advice" : "Answer " + answer.number();
    }

    public Advice said() {
        return words.advice();
    }

    public List<SummaryRow> facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                "Came", Dates.full(answer.answeredOn()), advice.correction(ContributionDate.ANSWERED, answer)));
        if (!said().wasErased()) {
            rows.add(new SummaryRow("Written by", said().author() + ", " + said().authorRole(), null));
            rows.add(new SummaryRow("Dated", Dates.full(said().dated()), null));
        }
        if (said().known() != null) {
            rows.add(new SummaryRow("Known to the service", Words.of(said().known()), null));
        }
        var reading = answer.reading();
        if (reading != null) {
            var which = reading.accepted() ? ContributionDate.ACCEPTED : ContributionDate.RETURNED;
            rows.add(new SummaryRow(Words.of(which), Dates.full(reading.on()), advice.correction(which, answer)));
        }
        return rows;
    }

    public List<String> needs() {
        return IntStream.range(0, said().needs().size())
                .mapToObj(place ->
                        "N" + (place + 1) + " " + said().needs().get(place).words())
                .toList();
    }

    public List<String> outcomes() {
        return said().outcomes().stream()
                .map(each -> each.words() + (each.byWhen().isBlank() ? "" : ", by " + each.byWhen()))
                .toList();
    }

    public List<ProvisionView> provision() {
        return said().provision().stream()
                .map(each -> new ProvisionView(text(each), open(each)))
                .toList();
    }

    public List<Link> documents() {
        return words.documents().all().stream()
                .map(document -> Link.to(
                        document.name() + ", " + DocumentLine.size(document.bytes()),
                        advice.addressOf(document.document())))
                .toList();
    }

    /** Vague words outside of provision. */
    public List<String> vague() {
        return Stream.concat(
                        Stream.of(said().strengths()),
                        said().outcomes().stream().map(each -> each.words()))
                .flatMap(text -> VagueWords.in(text).stream())
                .distinct()
                .toList();
    }

    /** How far each criterion was met, where it was checked. */
    public List<String> check() {
        var reading = answer.reading();
        return reading == null
                ? List.of()
                : reading.check().answers().entrySet().stream()
                        .map(each -> AdviceFramework.asks(each.getKey()) + ": " + Words.of(each.getValue()))
                        .toList();
    }

    @Nullable
    public String whatIsAsked() {
        return words.whatIsAsked();
    }

    @Nullable
    public String notes() {
        return words.notes();
    }

    public boolean wasReturned() {
        return answer.wasReturned();
    }

    private static String text(Provision it) {
        return (it.need() == 0 ? "" : "For N" + it.need() + ": ")
                + Stream.of(it.what(), it.who(), it.howOften(), it.howLong(), it.review())
                        .filter(part -> !part.isBlank())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
    }

    private static List<String> open(Provision it) {
        var missing = it.missing().stream().map(point -> Words.of(point) + " is not said");
        var vague = Stream.of(it.what(), it.who(), it.howOften(), it.howLong())
                .flatMap(part -> VagueWords.in(part).stream())
                .map(found -> "“" + found + "” leaves it open");
        return Stream.concat(missing, vague).toList();
    }
}
