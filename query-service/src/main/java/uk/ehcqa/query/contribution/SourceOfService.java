package uk.ehcqa.query.contribution;

import uk.ehcqa.shared.contribution.AdviceSource;
import uk.ehcqa.shared.service.Agency;

/** Which paragraph of the law has the authority ask a service of the register. */
final class SourceOfService {

    private SourceOfService() {}

    static AdviceSource of(Agency agency, uk.ehcqa.shared.service.Stream stream) {
        return switch (stream) {
            case EDUCATIONAL_PSYCHOLOGY -> AdviceSource.PSYCHOLOGICAL;
            case SETTING, SPECIALIST_TEACHING -> AdviceSource.EDUCATIONAL;
            case COMMUNITY_PAEDIATRICS,
                    SPEECH_AND_LANGUAGE_THERAPY,
                    OCCUPATIONAL_THERAPY,
                    PHYSIOTHERAPY,
                    CAMHS,
                    NURSING -> AdviceSource.MEDICAL;
            case CHILDRENS_SOCIAL_CARE, ADULT_SOCIAL_CARE, EARLY_HELP -> AdviceSource.SOCIAL_CARE;
            case OTHER -> ofAgency(agency);
        };
    }

    private static AdviceSource ofAgency(Agency agency) {
        return switch (agency) {
            case HEALTH -> AdviceSource.MEDICAL;
            case SOCIAL_CARE -> AdviceSource.SOCIAL_CARE;
            case EDUCATION -> AdviceSource.EDUCATIONAL;
            case OTHER -> AdviceSource.OTHER_PERSON;
        };
    }
}
