package uk.ehcqa.query.contributionmeasure;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.identity.Caseworkers;
import uk.ehcqa.query.measure.DateRange;
import uk.ehcqa.shared.identity.Identity;

/** The requests for advice that whoever asks may count: {@code query.contribution c} with the service {@code s} and the team. */
@Component
class AskedRequests {

    static final String NO_TEAM = "No team";

    /** A service that there is not, for those who answer for none. */
    private static final Set<UUID> NONE = Set.of(new UUID(0, 0));

    private final Caseworkers caseworkers;
    private final AdviceSettings settings;

    AskedRequests(Caseworkers caseworkers, AdviceSettings settings) {
        this.caseworkers = caseworkers;
        this.settings = settings;
    }

    /** The teams of those who can be given a case. */
    List<String> teams() {
        return Stream.concat(inTeams().stream().map(Identity::team).filter(Objects::nonNull), Stream.of(NO_TEAM))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What is asked of them.
     *
     * @param rest what follows the conditions
     */
    StatementSpec ask(JdbcClient jdbc, String select, AdviceScope scope, LocalDate today, String rest) {
        var people = inTeams();
        var reader = AdviceReader.current();
        var statement = jdbc.sql(select + from(people.size()) + rest)
                .param("today", today)
                .param("daysToAsk", settings.daysToAsk())
                .param("all", reader.all())
                .param("services", reader.services().isEmpty() ? NONE : reader.services())
                .param("service", scope.service())
                .param("stream", written(scope.stream()))
                .param("agency", written(scope.agency()))
                .param("team", scope.team())
                .param("askedFor", written(scope.askedFor()))
                .param("inRegister", scope.inRegister());
        statement = between(statement, scope.sent());
        for (int i = 0; i < people.size(); i++) {
            statement = statement
                    .param("worker" + i, people.get(i).user())
                    .param("team" + i, people.get(i).team());
        }
        return statement;
    }

    private static StatementSpec between(StatementSpec statement, @Nullable DateRange sent) {
        return statement.param("from", sent == null ? null : sent.from()).param("to", sent == null ? null : sent.to());
    }

    private List<Identity> inTeams() {
        return caseworkers.all().stream()
                .filter(caseworker -> caseworker.team() != null)
                .toList();
    }

    private static String from(int people) {
        return """

            from query.contribution c
                left join query.service s on s.service_id = c.service_id
                left join query.allocation held on held.case_id = c.case_id
                left join (%s) as worker (caseworker, its_team) on worker.caseworker = held.caseworker
                cross join lateral (select coalesce(worker.its_team, '%s') as team) as of_team
            where c.sent_on is not null
                and (:from::date is null or c.sent_on between :from::date and :to::date)
                and (:service::uuid is null or c.service_id = :service::uuid)
                and (:stream::text is null or s.stream = :stream)
                and (:agency::text is null or s.agency = :agency)
                and (:team::text is null or team = :team)
                and (:askedFor::text is null or c.proceeding = :askedFor)
                and (:inRegister::boolean is null or (s.service_id is not null) = :inRegister)
                and (:all or c.service_id in (:services))
            """.formatted(values(people), NO_TEAM);
    }

    private static String values(int people) {
        return people == 0
                ? "select null::text, null::text where false"
                : IntStream.range(0, people)
                        .mapToObj(i -> "(:worker%1$d::text, :team%1$d::text)".formatted(i))
                        .collect(joining(", ", "values ", ""));
    }

    private static @Nullable String written(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
