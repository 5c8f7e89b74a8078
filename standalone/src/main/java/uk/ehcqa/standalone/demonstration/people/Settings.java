package uk.ehcqa.standalone.demonstration.people;

import uk.ehcqa.standalone.demonstration.chance.Draw;
import uk.ehcqa.standalone.demonstration.chance.Weighted;
import uk.ehcqa.standalone.demonstration.sen2.Setting;

/** Where children and young people of an age are educated. */
public final class Settings {

    private static final String SCHOOL = "";
    private static final Weighted<String> UNDER_FIVE =
            Weighted.of(45, SCHOOL).and(50, "EYP").and(5, "NIEO");
    private static final Weighted<String> SCHOOL_AGE = Weighted.of(940, SCHOOL)
            .and(20, "OLA")
            .and(6, "OPA")
            .and(18, "EHE")
            .and(6, "OTH")
            .and(10, "NIEO");
    private static final Weighted<String> SIXTEEN_AND_OVER = Weighted.of(840, SCHOOL)
            .and(30, "OLA")
            .and(80, "NEET")
            .and(20, "NIEC")
            .and(30, "OTH");
    private static final Weighted<String> KIND_OF_PLACE =
            Weighted.of(90, "ordinary").and(6, "unit").and(4, "resourced");

    private Settings() {}

    public static Setting forAge(int age, Draw draw) {
        var type = draw.from(age < 5 ? UNDER_FIVE : age < 16 ? SCHOOL_AGE : SIXTEEN_AND_OVER);
        if (!type.equals(SCHOOL)) {
            return new Setting(null, type, false, false);
        }
        var place = draw.from(KIND_OF_PLACE);
        return new Setting(urn(draw), null, place.equals("unit"), place.equals("resourced"));
    }

    /** Six digits, as they all are, but none has been given out from 900000. */
    private static String urn(Draw draw) {
        return String.valueOf(draw.between(900_001, 900_240));
    }
}
