package uk.ehcqa.query.contribution.request;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.ehcqa.query.words.Dates;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.contribution.Advice;
import uk.ehcqa.shared.contribution.Provision;

/** Advice to be read through, before it is sent and after. */
record AdviceInWords(List<AdviceRow> rows) {

    /**
     * One thing that was said.
     *
     * @param lines each on its own
     */
    record AdviceRow(String key, List<String> lines) {}

    static AdviceInWords of(Advice advice) {
        var rows = new ArrayList<AdviceRow>();
        var known = advice.known();
        if (known != null) {
            rows.add(new AdviceRow("Known to your service", List.of(Words.of(known))));
        }
        rows.add(new AdviceRow(
                "Does well and can do now", said(advice.strengths().lines())));
        rows.add(new AdviceRow("Needs", said(numbered(advice.needs().stream().map(need -> need.words())))));
        rows.add(new AdviceRow("Outcomes", said(advice.outcomes().stream().map(OutcomeLine::write))));
        IntStream.rangeClosed(1, advice.provision().size())
                .mapToObj(number -> provision(number, advice.provision().get(number - 1)))
                .forEach(rows::add);
        rows.add(new AdviceRow("Written by", List.of(advice.author() + ", " + advice.authorRole())));
        rows.add(new AdviceRow("Date of the advice", List.of(Dates.full(advice.dated()))));
        return new AdviceInWords(List.copyOf(rows));
    }

    private static AdviceRow provision(int number, Provision said) {
        var need = said.need() == 0 ? "" : "For need " + said.need();
        var how = Stream.of(said.who(), said.howOften(), said.howLong())
                .filter(part -> !part.isBlank())
                .collect(joining(", "));
        var review = said.review().isBlank() ? "" : "Reviewed: " + said.review();
        return new AdviceRow(
                "Provision " + number,
                said(Stream.of(said.what(), how, review, need).filter(part -> !part.isBlank())));
    }

    private static Stream<String> numbered(Stream<String> needs) {
        var all = needs.toList();
        return IntStream.rangeClosed(1, all.size()).mapToObj(number -> "N" + number + " " + all.get(number - 1));
    }

    private static List<String> said(Stream<String> lines) {
        var all = lines.filter(line -> !line.isBlank()).toList();
        return all.isEmpty() ? List.of("Nothing entered") : all;
    }
}
