package uk.ehcqa.shared.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ehcqa.shared.service.ServiceId;

class IdentityTest {

    static final ServiceId THERAPY = ServiceId.of("5e2c0000-0000-4000-8000-000000000002");
    static final ServiceId PAEDIATRICS = ServiceId.of("5e2c0000-0000-4000-8000-000000000001");

    @Test
    void tells_for_which_services_somebody_answers() {
        var officer =
                new Identity("Designated clinical officer", Role.CONTRIBUTION_LEAD, null, Set.of(THERAPY, PAEDIATRICS));

        assertThat(officer.toMetadata())
                .isEqualTo(Map.of(
                        "user", "Designated clinical officer",
                        "role", "CONTRIBUTION_LEAD",
                        "services", "5e2c0000-0000-4000-8000-000000000001,5e2c0000-0000-4000-8000-000000000002"));
        assertThat(Identity.servicesIn(officer.toMetadata())).containsExactlyInAnyOrder(PAEDIATRICS, THERAPY);
    }

    @Test
    void tells_of_no_service_where_somebody_answers_for_none() {
        var caseworker = new Identity("Caseworker 4", Role.CASEWORKER, "North team");

        assertThat(caseworker.toMetadata()).doesNotContainKey("services");
        assertThat(Identity.servicesIn(caseworker.toMetadata())).isEmpty();
    }
}
