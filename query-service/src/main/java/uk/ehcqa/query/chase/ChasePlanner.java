package uk.ehcqa.query.chase;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.post.AskedService;
import uk.ehcqa.query.post.AskedServices;
import uk.ehcqa.query.post.Matter;
import uk.ehcqa.query.post.Outbox;
import uk.ehcqa.shared.contribution.ChaseRules;
import uk.ehcqa.shared.service.ServiceId;

/** Sorts requests by whom they are to be reminded: one message to each address, and none within three working days of the last. */
@Component
class ChasePlanner {

    private final Outstanding outstanding;
    private final AskedServices services;
    private final Outbox outbox;
    private final Clock clock;

    ChasePlanner(Outstanding outstanding, AskedServices services, Outbox outbox, Clock clock) {
        this.outstanding = outstanding;
        this.services = services;
        this.outbox = outbox;
        this.clock = clock;
    }

    ChasePlan plan(Collection<String> references) {
        var found =
                outstanding.named(references).stream().collect(toMap(AwaitedRequest::reference, Function.identity()));
        var today = LocalDate.now(clock);
        var sorting = new Sorting(services.byId(), today, outbox.told(references, occasion(today)));
        references.stream().distinct().sorted().forEach(reference -> sorting.sort(reference, found.get(reference)));
        return sorting.plan();
    }

    /** Of a request somebody is reminded once a day at most, also while the first reminder cannot be seen in the case yet. */
    static String occasion(LocalDate day) {
        return Matter.REMINDED + " " + day;
    }

    /** @param told those of which somebody was reminded today */
    private record Sorting(
            Map<ServiceId, AskedService> services,
            LocalDate today,
            Set<String> told,
            Map<String, List<AwaitedRequest>> addressed,
            List<ChasePlan.LeftOut> leftOut) {

        Sorting(Map<ServiceId, AskedService> services, LocalDate today, Set<String> told) {
            this(services, today, told, new TreeMap<>(), new ArrayList<>());
        }

        void sort(String reference, @Nullable AwaitedRequest request) {
            if (request == null) {
                leftOut.add(new ChasePlan.LeftOut(reference, ChaseOutcome.NOT_AWAITED, null));
                return;
            }
            var chasedOn = told.contains(reference) ? Optional.of(today) : Optional.ofNullable(request.chasedOn());
            if (ChaseRules.isQuiet(chasedOn, today)) {
                var until = ChaseRules.quietUntil(chasedOn.orElseThrow());
                leftOut.add(new ChasePlan.LeftOut(reference, ChaseOutcome.CHASED_LATELY, until));
                return;
            }
            service(request)
                    .map(service -> service.addressFor(Matter.REMINDED))
                    .filter(address -> !address.isBlank())
                    .ifPresentOrElse(
                            address -> addressed
                                    .computeIfAbsent(address, none -> new ArrayList<>())
                                    .add(request),
                            () -> leftOut.add(new ChasePlan.LeftOut(reference, ChaseOutcome.NOBODY_TO_WRITE_TO, null)));
        }

        ChasePlan plan() {
            return new ChasePlan(
                    addressed.entrySet().stream()
                            .map(each ->
                                    new ChasePlan.Recipient(each.getKey(), names(each.getValue()), each.getValue()))
                            .toList(),
                    leftOut);
        }

        private List<String> names(List<AwaitedRequest> requests) {
            return requests.stream()
                    .flatMap(request -> service(request).map(AskedService::name).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        private Optional<AskedService> service(AwaitedRequest request) {
            return request.service().map(services::get);
        }
    }
}
