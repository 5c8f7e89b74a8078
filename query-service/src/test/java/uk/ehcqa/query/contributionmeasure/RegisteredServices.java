package uk.ehcqa.query.contributionmeasure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.Stream;

/** Services that tests find in the register. */
enum RegisteredServices {
    THERAPISTS("Speech and language therapy", Agency.HEALTH, Stream.SPEECH_AND_LANGUAGE_THERAPY),
    OTHER_THERAPISTS("Another speech and language therapy", Agency.HEALTH, Stream.SPEECH_AND_LANGUAGE_THERAPY),
    PAEDIATRICIANS("Paediatricians", Agency.HEALTH, Stream.COMMUNITY_PAEDIATRICS),
    FRONT_DOOR("Family front door", Agency.SOCIAL_CARE, Stream.CHILDRENS_SOCIAL_CARE),
    PSYCHOLOGISTS("Educational psychology", Agency.EDUCATION, Stream.EDUCATIONAL_PSYCHOLOGY);

    static final List<RegisteredServices> ALL = List.of(values());

    private final String title;
    private final Agency agency;
    private final Stream stream;

    RegisteredServices(String title, Agency agency, Stream stream) {
        this.title = title;
        this.agency = agency;
        this.stream = stream;
    }

    ServiceId id() {
        return new ServiceId(UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8)));
    }

    String title() {
        return title;
    }

    Agency agency() {
        return agency;
    }

    Stream stream() {
        return stream;
    }

    /** All of them, and no others. */
    static void inRegister(JdbcClient jdbc) {
        jdbc.sql("delete from query.service").update();
        for (var service : values()) {
            jdbc.sql("""
                    insert into query.service (service_id, version, recorded_at, name, agency, stream, lead_address,
                        commissioner_address, requests_address, particulars)
                    values (:id, 0, '2026-01-01', :name, :agency, :stream, 'lead@example.org', 'board@example.org',
                        'requests@example.org', '{}')
                    """)
                    .param("id", service.id().value())
                    .param("name", service.title)
                    .param("agency", service.agency.name())
                    .param("stream", service.stream.name())
                    .update();
        }
    }
}
