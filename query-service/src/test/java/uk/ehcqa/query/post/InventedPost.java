package uk.ehcqa.query.post;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mail.javamail.JavaMailSender;
import uk.ehcqa.query.freshness.ReadModels;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.WorkingPattern;

/**
 * A mail server on this machine, and services: speech and occupational therapy share a mailbox and their lead, social care works on
 * Tuesdays to Fridays, and the school has no addresses.
 */
@TestConfiguration(proxyBeanMethods = false)
public class InventedPost {

    public static final ServiceId SPEECH = ServiceId.of("5a1f0000-0000-4000-8000-000000000001");
    public static final ServiceId OCCUPATIONAL = ServiceId.of("5a1f0000-0000-4000-8000-000000000002");
    public static final ServiceId SOCIAL_CARE = ServiceId.of("5a1f0000-0000-4000-8000-000000000003");
    public static final ServiceId SCHOOL = ServiceId.of("5a1f0000-0000-4000-8000-000000000004");

    @Bean(destroyMethod = "stop")
    GreenMail mailServer() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    @Bean
    JavaMailSender mailSender(GreenMail server) {
        return new ServerAtHand(server);
    }

    @Bean
    Mailbox mailbox(GreenMail server, JavaMailSender sender) {
        return new Mailbox(server, (ServerAtHand) sender);
    }

    /** Nothing waits to be shown: the stories are written into the read models at once. */
    @Bean
    @Primary
    ReadModels upToDate() {
        var models = mock(ReadModels.class);
        when(models.areUpToDate()).thenReturn(true);
        return models;
    }

    @Bean
    @Primary
    AskedServices inventedServices() {
        return () -> List.of(
                service(OCCUPATIONAL, "Occupational therapy", Agency.HEALTH, "therapies", "clinical", "board"),
                new AskedService(
                        SCHOOL,
                        "Example Primary School",
                        Agency.EDUCATION,
                        "",
                        "",
                        "",
                        WorkingPattern.MONDAY_TO_FRIDAY),
                new AskedService(
                        SOCIAL_CARE,
                        "Family front door",
                        Agency.SOCIAL_CARE,
                        "door@council.example",
                        "social@council.example",
                        "director@council.example",
                        new WorkingPattern(
                                Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                                List.of())),
                service(SPEECH, "Speech and language therapy", Agency.HEALTH, "therapies", "clinical", "board"));
    }

    private static AskedService service(
            ServiceId id, String name, Agency agency, String requests, String lead, String commissioner) {
        return new AskedService(
                id,
                name,
                agency,
                requests + "@health.example",
                lead + "@health.example",
                commissioner + "@health.example",
                WorkingPattern.MONDAY_TO_FRIDAY);
    }
}
