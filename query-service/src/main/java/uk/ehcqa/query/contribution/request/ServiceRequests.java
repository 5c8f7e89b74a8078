package uk.ehcqa.query.contribution.request;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.paging.Page;
import uk.ehcqa.shared.contribution.ContributionReference;
import uk.ehcqa.shared.service.ServiceId;

/** What services are asked for. Every question says of which services, so that no answer holds anything of another. */
@Component
class ServiceRequests {

    private static final String OF_SERVICES = """
            select *, case %s end as state, coalesce(last_answered_on, responded_on) as last_said_on
            from query.contribution
            where service_id = any(:services) and standing <> 'REUSED'""".formatted(Stream.of(RequestState.values())
            .map(state -> "when " + state.condition() + " then '" + state + "'")
            .collect(joining(" ")));

    private final JdbcClient jdbc;
    private final Clock clock;

    ServiceRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ListedRequest> find(ContributionReference reference, Set<ServiceId> services) {
        return asked(OF_SERVICES + " and reference = :reference", services)
                .param("reference", reference.value())
                .query(ListedRequest.ROW)
                .optional();
    }

    int count(Set<RequestState> states, Set<ServiceId> services) {
        return asked("select count(*) from (" + OF_SERVICES + ") requests where state = any(:states)", services)
                .param("states", names(states))
                .query(Integer.class)
                .single();
    }

    /** What is to be done first comes first, and what is to be checked first; what was said last comes first of the others. */
    List<ListedRequest> rows(Set<RequestState> states, Set<ServiceId> services, Page page) {
        var order = order(states);
        return asked(
                        "select * from (" + OF_SERVICES + ") requests where state = any(:states) order by " + order
                                + ", reference limit :size offset :offset",
                        services)
                .param("states", names(states))
                .param("size", page.size())
                .param("offset", page.offset())
                .query(ListedRequest.ROW)
                .list();
    }

    private static String order(Set<RequestState> states) {
        if (states.stream().allMatch(RequestState::isToDo)) {
            return "due_on";
        }
        return states.equals(RequestsPage.TO_CHECK) ? "last_said_on" : "last_said_on desc nulls last";
    }

    /** Of each service of which anything was asked. */
    List<ServiceCount> counts(Set<ServiceId> services) {
        return asked("""
                select service_id, count(*) filter (where state = 'LATE') as late,
                    count(*) filter (where state = 'SENT_BACK') as sent_back, count(*) filter (where state = 'OPEN') as open,
                    count(*) filter (where state in ('TO_CHECK', 'SENT')) as sent,
                    count(*) filter (where state = 'TO_CHECK') as to_check,
                    min(due_on) filter (where state in ('LATE', 'OPEN', 'SENT_BACK')) as oldest_due
                from (%s) requests group by service_id order by oldest_due nulls last, service_id\
                """.formatted(OF_SERVICES), services)
                .query(ServiceCount.ROW)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, Set<ServiceId> services) {
        return jdbc.sql(sql)
                .param("today", LocalDate.now(clock))
                .param(
                        "services",
                        new SqlArrayValue(
                                "uuid", services.stream().map(ServiceId::value).toArray()));
    }

    private static SqlArrayValue names(Collection<RequestState> states) {
        return new SqlArrayValue("text", states.stream().map(RequestState::name).toArray());
    }
}
