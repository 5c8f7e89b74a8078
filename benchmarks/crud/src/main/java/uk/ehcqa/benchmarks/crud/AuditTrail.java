package uk.ehcqa.benchmarks.crud;

import java.time.Clock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down each change, with who made it and all that was given. */
@Component
class AuditTrail {

    private final AuditRows rows;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(AuditRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    void add(CaseRow changed, String change, Object details) {
        var person = SecurityContextHolder.getContext().getAuthentication();
        rows.save(new AuditRow(
                changed,
                change,
                clock.instant(),
                person == null ? "" : person.getName(),
                json.writeValueAsString(details)));
    }
}
