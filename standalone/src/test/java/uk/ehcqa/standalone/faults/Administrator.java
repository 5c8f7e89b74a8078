package uk.ehcqa.standalone.faults;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;
import static uk.ehcqa.access.signin.DemonstrationPerson.ADMINISTRATOR;
import static uk.ehcqa.access.signin.DemonstrationPerson.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Sees over HTTP what is parked, has it tried again, and has the read models rebuilt. */
final class Administrator {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CASES = "/api/event-processing/cases";

    /** What came of trying again. */
    record Retried(int cases, int stillParked) {}

    private record Rebuild(
            long changed,
            @Nullable String failure,
            @Nullable Instant finishedAt) {}

    private record Parked(String caseId, int letters) {}

    private record Projection(String projection, @Nullable Rebuild rebuild) {}

    private record State(List<Projection> projections, List<Parked> parked) {}

    private record Health(String status) {}

    private final RestClient http;

    Administrator(String product) {
        this.http = RestClient.builder()
                .baseUrl(product)
                .defaultHeaders(it -> it.setBasicAuth(ADMINISTRATOR.userName(), PASSWORD))
                .build();
    }

    String health() {
        return get("/actuator/health", Health.class).status();
    }

    /** How many events each parked case has not taken in. */
    Map<String, Integer> parked() {
        return state().parked().stream().collect(toMap(Parked::caseId, Parked::letters));
    }

    Retried retryAll() {
        return requireNonNull(
                http.post().uri(CASES + "/parked-cases/retries").retrieve().body(Retried.class));
    }

    /** Until every case is made anew. How many of them stood otherwise before, as the product counts by itself. */
    long rebuild() {
        http.post().uri(CASES + "/rebuilds").retrieve().toBodilessEntity();
        var rebuild = await("every case is made anew")
                .atMost(PATIENCE)
                .until(this::latestRebuild, it -> it.finishedAt() != null);
        if (rebuild.failure() != null) {
            throw new IllegalStateException("The rebuild met with " + rebuild.failure());
        }
        return rebuild.changed();
    }

    private Rebuild latestRebuild() {
        return state().projections().stream()
                .filter(it -> it.projection().equals("cases"))
                .findFirst()
                .map(Projection::rebuild)
                .orElseThrow();
    }

    private State state() {
        return get("/api/event-processing", State.class);
    }

    private <T> T get(String address, Class<T> type) {
        return requireNonNull(http.get().uri(address).retrieve().body(type));
    }
}
