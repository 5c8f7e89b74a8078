package uk.ehcqa.shared.service;

import static uk.ehcqa.shared.service.Agency.EDUCATION;
import static uk.ehcqa.shared.service.Agency.HEALTH;
import static uk.ehcqa.shared.service.Agency.SOCIAL_CARE;

import org.jspecify.annotations.Nullable;

/** The kind of advice that a service gives. */
public enum Stream {
    COMMUNITY_PAEDIATRICS(HEALTH),
    SPEECH_AND_LANGUAGE_THERAPY(HEALTH),
    OCCUPATIONAL_THERAPY(HEALTH),
    PHYSIOTHERAPY(HEALTH),
    CAMHS(HEALTH),
    NURSING(HEALTH),
    CHILDRENS_SOCIAL_CARE(SOCIAL_CARE),
    ADULT_SOCIAL_CARE(SOCIAL_CARE),
    EARLY_HELP(SOCIAL_CARE),
    EDUCATIONAL_PSYCHOLOGY(EDUCATION),
    /** A school, college or early-years provider that the child or young person attends. */
    SETTING(EDUCATION),
    SPECIALIST_TEACHING(EDUCATION),
    OTHER(null);

    private final @Nullable Agency agency;

    Stream(@Nullable Agency agency) {
        this.agency = agency;
    }

    /** Whether services of this agency give it: other advice may come from any. */
    public boolean isOf(Agency answering) {
        return agency == null || agency == answering;
    }
}
