package uk.ehcqa.command.sen2.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import uk.ehcqa.shared.assessment.RequestSource;
import uk.ehcqa.shared.casework.PupilNumber;
import uk.ehcqa.shared.casework.Sex;
import uk.ehcqa.shared.plan.CeaseReason;
import uk.ehcqa.shared.review.ReviewOutcome;
import uk.ehcqa.shared.sen2.ReturnedOutcome;

/** The code sets of the SEN2 return. */
final class Codes {

    static final Map<String, Sex> SEX = Map.of("F", Sex.FEMALE, "M", Sex.MALE, "U", Sex.NOT_KNOWN);

    static final Map<String, ReturnedOutcome> OUTCOME = Map.of(
            "Y", ReturnedOutcome.YES,
            "N", ReturnedOutcome.NO,
            "A", ReturnedOutcome.PENDING,
            "W", ReturnedOutcome.WITHDRAWN,
            "H", ReturnedOutcome.HISTORICAL);

    static final Map<String, RequestSource> REQUEST_SOURCE = numbered(RequestSource.values(), RequestSource::sen2Code);

    static final Map<String, CeaseReason> CEASE_REASON = numbered(CeaseReason.values(), CeaseReason::sen2Code);

    static final Map<String, ReviewOutcome> REVIEW_OUTCOME =
            Map.of("A", ReviewOutcome.AMEND, "M", ReviewOutcome.MAINTAIN, "C", ReviewOutcome.CEASE);

    /** Kept as codes: the product shows them and decides nothing by them. */
    static final Map<String, String> SEN_TYPE =
            kept("SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "HI", "VI", "MSI", "PD", "ASD", "DS", "OTH");

    static final Map<String, String> SEN_SETTING = kept("OLA", "OPA", "EHE", "EYP", "OTH", "NEET", "NIEC", "NIEO");

    static final Map<String, String> UPN_UNKNOWN = kept(PupilNumber.UNKNOWN_BECAUSE.split("\\|", -1));

    private Codes() {}

    private static <T> Map<String, T> numbered(T[] meanings, ToIntFunction<T> code) {
        return Arrays.stream(meanings)
                .collect(Collectors.toMap(meaning -> Integer.toString(code.applyAsInt(meaning)), Function.identity()));
    }

    private static Map<String, String> kept(String... codes) {
        return Set.of(codes).stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }
}
