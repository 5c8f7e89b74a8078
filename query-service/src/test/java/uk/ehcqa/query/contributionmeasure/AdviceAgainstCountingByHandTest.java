package uk.ehcqa.query.contributionmeasure;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.query.casework.CaseStory;
import uk.ehcqa.query.casework.RecordedCases;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.casefile.AwaitedAdvice;
import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.contribution.AdvisedProceeding;
import uk.ehcqa.shared.contribution.Contribution;
import uk.ehcqa.shared.contribution.ContributionRules;
import uk.ehcqa.shared.contribution.ContributionStanding;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.Stream;

/** The advice of six hundred cases, counted one by one from the case files and by the database: both must say the same. */
@QueryTest
@TestInstance(Lifecycle.PER_CLASS)
@NullUnmarked // what is not chosen narrows nothing
class AdviceAgainstCountingByHandTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Identity MANAGER = new Identity("SEND service manager", Role.MANAGER, null);
    static final int CASES = 600;
    static final int CHOICES = 250;

    /** One of them, with the case that it belongs to. */
    record Asked(CaseFile file, Contribution it) {

        Optional<RegisteredServices> service() {
            return it.service()
                    .flatMap(id -> RegisteredServices.ALL.stream()
                            .filter(service -> service.id().equals(id))
                            .findFirst());
        }

        String team() {
            var allocation = file.allocation();
            return switch (allocation == null ? "" : allocation.caseworker()) {
                case "Caseworker 4" -> "North team";
                case "Caseworker 7" -> "South team";
                default -> "No team";
            };
        }

        LocalDate sentOn() {
            return Objects.requireNonNull(it.request()).sentOn();
        }

        LocalDate receivedOn() {
            return Objects.requireNonNull(it.request()).receivedOn();
        }

        Optional<LocalDate> decidedOn() {
            return new AwaitedAdvice(file).decidedOn(it.purpose());
        }

        boolean isOpen() {
            return new AwaitedAdvice(file).includes(it);
        }

        boolean fellDue() {
            return it.dueOn().orElseThrow().isBefore(TODAY);
        }

        boolean wasInTime() {
            return it.answeredOn().isPresent() && !it.wasAnsweredLate();
        }

        boolean wasRead() {
            return it.timesReturned() > 0 || it.wasAcceptedFirstTime();
        }

        int daysToUsable() {
            return (int) DAYS.between(receivedOn(), it.usableOn().orElseThrow());
        }

        boolean isUsableIn(int fewest, int most) {
            return it.usableOn().isPresent() && daysToUsable() >= fewest && daysToUsable() <= most;
        }

        boolean is(AdviceFigure figure) {
            var bound = !it.wasExcepted();
            var unanswered = it.answeredOn().isEmpty();
            return switch (figure) {
                case ASKED -> true;
                case ASKED_AFTER_DECISION -> decidedOn().isPresent();
                case ASKED_LATE ->
                    decidedOn().isPresent() && it.wasAskedLate(decidedOn().get(), ContributionRules.DAYS_TO_ASK);
                case DUE -> bound && (!unanswered || (isOpen() && fellDue()));
                case ANSWERED_IN_TIME -> bound && wasInTime();
                case ANSWERED_LATE -> bound && it.wasAnsweredLate();
                case OVERDUE -> bound && isOpen() && it.isOverdueOn(TODAY);
                case NOT_YET_DUE -> bound && unanswered && isOpen() && !fellDue();
                case NEVER_ANSWERED -> bound && unanswered && it.standing().isOutstanding() && !isOpen();
                case EXCEPTED -> !bound;
                case RESPONDED -> it.respondedOn().isPresent();
                case NIL_RETURN -> it.standing() == ContributionStanding.NIL_RETURN;
                case NIL_RETURN_LATE ->
                    bound
                            && unanswered
                            && it.standing() == ContributionStanding.NIL_RETURN
                            && it.respondedOn().orElseThrow().isAfter(it.dueOn().orElseThrow());
                case DECLINED -> it.standing() == ContributionStanding.DECLINED;
                case WITHDRAWN -> it.standing() == ContributionStanding.WITHDRAWN;
                case TO_READ -> it.standing() == ContributionStanding.ANSWERED;
                case READ -> wasRead();
                case SENT_BACK -> it.timesReturned() > 0;
                case SENT_BACK_AGAIN -> it.timesReturned() > 1;
                case ACCEPTED_FIRST_TIME -> it.wasAcceptedFirstTime();
                case USABLE -> it.usableOn().isPresent();
                case USABLE_WITHIN_6_WEEKS -> isUsableIn(0, 42);
                case USABLE_FROM_6_TO_8_WEEKS -> isUsableIn(43, 56);
                case USABLE_FROM_8_TO_12_WEEKS -> isUsableIn(57, 84);
                case USABLE_AFTER_12_WEEKS -> isUsableIn(85, Integer.MAX_VALUE);
                case OPEN -> isOpen();
            };
        }
    }

    @Autowired
    AdviceMeasures measures;

    private final List<Asked> all = new ArrayList<>();

    @BeforeAll
    void record(@Autowired JdbcClient jdbc, @Autowired RecordedCases recorded, @Autowired CaseFiles cases) {
        RegisteredServices.inRegister(jdbc);
        recorded.are(InventedAdvice.of(CASES).toArray(CaseStory[]::new));
        for (int number = 1; number <= CASES; number++) {
            var file = cases.get("2026-%04d".formatted(number)).file();
            file.contributions()
                    .inOrder()
                    .filter(Contribution::wasAsked)
                    .map(it -> new Asked(file, it))
                    .forEach(all::add);
        }
    }

    @Test
    void are_of_every_kind() {
        assertThat(AdviceFigure.values())
                .allSatisfy(figure -> assertThat(all.stream().filter(each -> each.is(figure)))
                        .as(figure.name())
                        .isNotEmpty());
    }

    @Test
    void are_counted_alike_whatever_is_chosen() {
        for (var scope : scopes()) {
            assertThat(asManager(() -> measures.of(scope, TODAY)))
                    .as(scope.toString())
                    .isEqualTo(counts(all.stream().filter(in(scope)).toList()));
        }
    }

    @Test
    void are_counted_alike_in_every_group() {
        for (var scope : scopes().subList(0, 40)) {
            for (var by : AdviceBy.values()) {
                var groups = new HashMap<@Nullable String, AdviceCounts>();
                for (var group : asManager(() -> measures.by(by, scope, TODAY))) {
                    groups.put(group.key(), group.counts());
                }
                assertThat(groups).as(by + " of " + scope).isEqualTo(counted(by, scope));
            }
        }
    }

    @Test
    void are_as_many_in_the_list_behind_each_figure() {
        for (var scope : scopes().subList(0, 15)) {
            for (var figure : AdviceFigure.values()) {
                assertThat(asManager(() -> measures.listed(figure, scope, TODAY, Page.whole())))
                        .as(figure + " of " + scope)
                        .extracting(ListedRequest::reference)
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(in(scope))
                                .filter(each -> each.is(figure))
                                .map(each -> each.it().reference().value())
                                .toList());
            }
        }
    }

    /** Every request is in exactly one of these, so that nothing is counted twice and nothing is lost. */
    @Test
    void are_each_in_one_of_the_ways_in_which_a_request_can_stand() {
        assertThat(all).allSatisfy(each -> {
            var ways = List.of(
                            AdviceFigure.ANSWERED_IN_TIME,
                            AdviceFigure.ANSWERED_LATE,
                            AdviceFigure.OVERDUE,
                            AdviceFigure.NOT_YET_DUE,
                            AdviceFigure.NEVER_ANSWERED,
                            AdviceFigure.EXCEPTED)
                    .stream()
                    .filter(each::is)
                    .count();
            var without = !each.it().wasExcepted()
                    && each.it().answeredOn().isEmpty()
                    && each.it().end() != null;
            assertThat(ways + (without ? 1 : 0)).isEqualTo(1);
        });
    }

    private Map<@Nullable String, AdviceCounts> counted(AdviceBy by, AdviceScope scope) {
        var chosen = all.stream().filter(in(scope)).toList();
        var counted = new HashMap<@Nullable String, AdviceCounts>();
        chosen.stream()
                .collect(groupingBy(each -> Optional.ofNullable(key(by, each))))
                .forEach((key, group) -> counted.put(key.orElse(null), counts(group)));
        return counted;
    }

    private static @Nullable String key(AdviceBy by, Asked each) {
        return switch (by) {
            case SERVICE ->
                each.service().map(service -> service.id().toString()).orElse(null);
            case STREAM ->
                each.service().map(service -> service.stream().name()).orElse(null);
            case AGENCY ->
                each.service().map(service -> service.agency().name()).orElse(null);
            case TEAM -> each.team();
            case MONTH -> YearMonth.from(each.sentOn()).toString();
        };
    }

    private static AdviceCounts counts(List<Asked> chosen) {
        var of = new EnumMap<AdviceFigure, Integer>(AdviceFigure.class);
        for (var figure : AdviceFigure.values()) {
            of.put(figure, (int) chosen.stream().filter(each -> each.is(figure)).count());
        }
        var days = chosen.stream()
                .filter(each -> each.it().usableOn().isPresent())
                .map(Asked::daysToUsable)
                .sorted()
                .toList();
        return new AdviceCounts(
                of,
                chosen.stream().mapToInt(each -> each.it().timesReturned()).sum(),
                days.isEmpty() ? null : days.get((days.size() + 1) / 2 - 1),
                chosen.stream()
                        .filter(Asked::isOpen)
                        .map(Asked::sentOn)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static Predicate<Asked> in(AdviceScope scope) {
        return each -> (scope.sent() == null
                        || (!each.sentOn().isBefore(scope.sent().from())
                                && !each.sentOn().isAfter(scope.sent().to())))
                && (scope.service() == null
                        || each.it()
                                .service()
                                .filter(id -> id.value().equals(scope.service()))
                                .isPresent())
                && (scope.stream() == null
                        || each.service()
                                .filter(it -> it.stream() == scope.stream())
                                .isPresent())
                && (scope.agency() == null
                        || each.service()
                                .filter(it -> it.agency() == scope.agency())
                                .isPresent())
                && (scope.team() == null || each.team().equals(scope.team()))
                && (scope.askedFor() == null || each.it().purpose().proceeding() == scope.askedFor())
                && (scope.inRegister() == null || each.service().isPresent() == scope.inRegister());
    }

    /** All of them, and then as chance has it, always the same. */
    private static List<AdviceScope> scopes() {
        var random = new Random(6);
        var scopes = new ArrayList<>(List.of(AdviceScope.ALL));
        for (int i = 1; i < CHOICES; i++) {
            scopes.add(new AdviceScope(
                    random.nextBoolean() ? null : sent(random),
                    random.nextInt(3) > 0
                            ? null
                            : RegisteredServices.ALL.get(random.nextInt(5)).id().value(),
                    perhaps(random, Stream.values()),
                    perhaps(random, Agency.values()),
                    perhaps(random, "North team", "South team", "No team", "Nobody's team"),
                    perhaps(random, AdvisedProceeding.values()),
                    perhaps(random, true, false)));
        }
        return scopes;
    }

    private static DateRange sent(Random random) {
        var from = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
        return new DateRange(from, from.plusDays(random.nextInt(200)));
    }

    @SafeVarargs
    private static <T> @Nullable T perhaps(Random random, T... choices) {
        return random.nextInt(4) > 0 ? null : choices[random.nextInt(choices.length)];
    }

    private static <T> T asManager(ScopedValue.CallableOp<T, RuntimeException> asked) {
        return CurrentIdentity.actingFor(MANAGER, asked);
    }
}
