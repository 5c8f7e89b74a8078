package uk.ehcqa.query.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.query.QueryTest;
import uk.ehcqa.shared.service.Agency;

@QueryTest
class RegisteredServicesTest {

    @Autowired
    RegisteredServices services;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void a_service_that_was_closed() {
        jdbc.sql("""
                insert into query.service (service_id, version, recorded_at, name, agency, stream, lead_address,
                    commissioner_address, requests_address, closed_on, particulars)
                values ('5a1f0000-0000-4000-8000-000000000009', 1, '2026-11-20T09:00:00Z', 'Physiotherapy', 'HEALTH',
                    'PHYSIOTHERAPY', 'clinical@health.example', 'board@health.example', 'physio@health.example', '2026-11-20',
                    '{"name": "Physiotherapy", "agency": "HEALTH", "stream": "PHYSIOTHERAPY", "commissioner": "Example Board",
                        "lead": "Designated clinical officer", "leadAddress": "clinical@health.example",
                        "commissionerAddress": "board@health.example", "requestsAddress": "physio@health.example",
                        "workingPattern": {"days": ["MONDAY"], "closures": []}}')
                """).update();
    }

    @AfterEach
    void leave() {
        jdbc.sql("delete from query.service where service_id = '5a1f0000-0000-4000-8000-000000000009'")
                .update();
    }

    @Test
    void are_written_to_at_the_addresses_of_the_register_also_when_they_were_closed() {
        var service = services.all().stream()
                .filter(each -> each.name().equals("Physiotherapy"))
                .findFirst()
                .orElseThrow();

        assertThat(service.agency()).isEqualTo(Agency.HEALTH);
        assertThat(service.addressFor(Matter.REMINDED)).isEqualTo("physio@health.example");
        assertThat(service.addressFor(Matter.PRACTITIONER)).isEqualTo("physio@health.example");
        assertThat(service.addressFor(Matter.LEAD)).isEqualTo("clinical@health.example");
        assertThat(service.addressFor(Matter.COMMISSIONER)).isEqualTo("board@health.example");
        assertThat(service.workingPattern().worksOn(LocalDate.of(2026, 11, 23))).isTrue();
        assertThat(service.workingPattern().worksOn(LocalDate.of(2026, 11, 24))).isFalse();
    }
}
