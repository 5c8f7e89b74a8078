package uk.ehcqa.access.signin;

import static uk.ehcqa.shared.service.Agency.EDUCATION;
import static uk.ehcqa.shared.service.Agency.HEALTH;
import static uk.ehcqa.shared.service.Agency.SOCIAL_CARE;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ehcqa.shared.service.Agency;
import uk.ehcqa.shared.service.ServiceId;
import uk.ehcqa.shared.service.ServiceParticulars;
import uk.ehcqa.shared.service.Stream;
import uk.ehcqa.shared.service.WorkingPattern;

/** The services that an invented authority asks for advice. Their ids are the same wherever the demonstration runs. */
public enum DemonstrationService {
    COMMUNITY_PAEDIATRICS(1, "Community paediatrics, Example Health Trust", HEALTH, Stream.COMMUNITY_PAEDIATRICS),
    SPEECH_AND_LANGUAGE_THERAPY(
            2, "Speech and language therapy, Example Health Trust", HEALTH, Stream.SPEECH_AND_LANGUAGE_THERAPY),
    OCCUPATIONAL_THERAPY(3, "Occupational therapy, Example Health Trust", HEALTH, Stream.OCCUPATIONAL_THERAPY),
    PHYSIOTHERAPY(4, "Physiotherapy, Example Health Trust", HEALTH, Stream.PHYSIOTHERAPY),
    MENTAL_HEALTH(5, "Child and adolescent mental health, Example Health Trust", HEALTH, Stream.CAMHS),
    SCHOOL_NURSING(6, "School nursing, Example Health Trust", HEALTH, Stream.NURSING),
    FAMILY_FRONT_DOOR(7, "Example family front door", SOCIAL_CARE, Stream.CHILDRENS_SOCIAL_CARE),
    EARLY_HELP(8, "Example early help", SOCIAL_CARE, Stream.EARLY_HELP),
    ADULT_SOCIAL_CARE(9, "Example adult social care, young adults", SOCIAL_CARE, Stream.ADULT_SOCIAL_CARE),
    EDUCATIONAL_PSYCHOLOGY(10, "Example educational psychology", EDUCATION, Stream.EDUCATIONAL_PSYCHOLOGY),
    SPECIALIST_TEACHING(11, "Example specialist teaching", EDUCATION, Stream.SPECIALIST_TEACHING),
    PRIMARY_SCHOOL(12, "Example Primary School", EDUCATION, Stream.SETTING);

    private final int number;
    private final String title;
    private final Agency agency;
    private final Stream stream;

    DemonstrationService(int number, String title, Agency agency, Stream stream) {
        this.number = number;
        this.title = title;
        this.agency = agency;
        this.stream = stream;
    }

    public ServiceId id() {
        return ServiceId.of("5e2c0000-0000-4000-8000-%012d".formatted(number));
    }

    public ServiceParticulars particulars() {
        return new ServiceParticulars(
                title,
                agency,
                stream,
                commissioner(),
                lead(),
                address("lead"),
                address("commissioner"),
                address("requests"),
                WorkingPattern.MONDAY_TO_FRIDAY);
    }

    static Set<ServiceId> of(Agency agency) {
        return java.util.stream.Stream.of(values())
                .filter(service -> service.agency == agency)
                .map(DemonstrationService::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String lead() {
        return switch (agency) {
            case HEALTH -> "Designated clinical officer";
            case SOCIAL_CARE -> "Designated social care officer";
            case EDUCATION -> stream == Stream.SETTING ? "Headteacher" : "Principal educational psychologist";
            case OTHER -> "Head of service";
        };
    }

    private String commissioner() {
        return agency == HEALTH ? "Example Integrated Care Board" : "Example Council";
    }

    private String address(String whose) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + whose + "@example.org";
    }
}
