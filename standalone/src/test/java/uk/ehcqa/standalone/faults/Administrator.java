package uk.ehcqa.standalone.faults;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;
import static uk.ehcqa.access.signin.DemonstrationPerson.ADMINISTRATOR;
import static uk.ehcqa.access.signin.DemonstrationPerson.PASSWORD;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.RestClient;

/** Has the read models rebuilt over HTTP. */
final class Administrator {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String CASES = "/api/event-processing/cases";

    private record Rebuild(
            long changed,
            @Nullable String failure,
            @Nullable Instant finishedAt) {}

    private record Projection(String projection, @Nullable Rebuild rebuild) {}

    private record State(List<Projection> projections) {}

    private final RestClient http;

    Administrator(String product) {
        this.http = RestClient.builder()
                .baseUrl(product)
                .defaultHeaders(it -> it.setBasicAuth(ADMINISTRATOR.userName(), PASSWORD))
                .build();
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
        return requireNonNull(http.get().uri("/api/event-processing").retrieve().body(State.class)).projections().stream()
                .filter(it -> it.projection().equals("cases"))
                .findFirst()
                .map(Projection::rebuild)
                .orElseThrow();
    }
}
