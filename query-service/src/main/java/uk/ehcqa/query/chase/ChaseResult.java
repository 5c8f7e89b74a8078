package uk.ehcqa.query.chase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.ehcqa.query.words.Words;

/**
 * What came of reminding of many requests at once.
 *
 * @param lines one for each request that was ticked
 */
record ChaseResult(UUID chase, LocalDate askedOn, List<ChaseRecord.Line> lines) {

    /** Why some were left out, and which. */
    record Group(ChaseOutcome why, List<String> requests) {

        public String words() {
            return Words.of(why);
        }
    }

    /** One to each person. */
    public int messages() {
        return (int) with(ChaseOutcome.RECORDED)
                .map(ChaseRecord.Line::messageId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    public int recorded() {
        return (int) with(ChaseOutcome.RECORDED).count();
    }

    public int leftOut() {
        return count(skipped());
    }

    public int failed() {
        return count(failures());
    }

    public List<Group> skipped() {
        return groups(ChaseOutcome.CHASED_LATELY, ChaseOutcome.NOT_AWAITED, ChaseOutcome.NOBODY_TO_WRITE_TO);
    }

    /** What is still under way will be tried again. */
    public List<Group> failures() {
        return groups(ChaseOutcome.FAILED, ChaseOutcome.PREPARED);
    }

    private static int count(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.requests().size()).sum();
    }

    private List<Group> groups(ChaseOutcome... outcomes) {
        return Stream.of(outcomes)
                .map(outcome -> new Group(
                        outcome, with(outcome).map(ChaseRecord.Line::reference).toList()))
                .filter(group -> !group.requests().isEmpty())
                .toList();
    }

    private Stream<ChaseRecord.Line> with(ChaseOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome);
    }
}
