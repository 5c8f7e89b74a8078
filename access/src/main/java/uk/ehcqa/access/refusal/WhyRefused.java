package uk.ehcqa.access.refusal;

import static uk.ehcqa.shared.casework.CaseRefusal.CASE_CHANGED_SINCE;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_CHANGED_SINCE;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

/** What a failed command tells its sender, in whatever process it was handled. Pages and API tell the same. */
public final class WhyRefused {

    /** Something else was recorded in the case at the same moment. */
    public static final RefusalDetails OVERTAKEN = new RefusalDetails("OVERTAKEN", null, Map.of());

    /** What is left of a {@link ConcurrencyException} that comes from another process. */
    private static final String OVERTAKEN_ELSEWHERE = "Invalid sequence number";

    private static final String VERSION = "version";

    private WhyRefused() {}

    /** Empty where the failure is a fault. */
    public static Optional<RefusalDetails> in(Throwable failure) {
        return switch (failure) {
            case ConcurrencyException overtaken -> Optional.of(OVERTAKEN);
            case Refused refused -> Optional.of(refused.details());
            case CommandExecutionException told -> in(told);
            default -> Optional.empty();
        };
    }

    /** Whether something else was recorded in the case, or of the service, first. */
    public static boolean isOvertaken(RefusalDetails refusal) {
        return refusal.code().equals(OVERTAKEN.code())
                || refusal.code().equals(CASE_CHANGED_SINCE.name())
                || refusal.code().equals(SERVICE_CHANGED_SINCE.name());
    }

    /** The version that the case or service has come to; null where the refusal does not say. */
    public static @Nullable Long presentVersion(RefusalDetails refusal) {
        return isOvertaken(refusal) && refusal.facts().containsKey(VERSION)
                ? Long.valueOf(refusal.facts().get(VERSION))
                : null;
    }

    private static Optional<RefusalDetails> in(CommandExecutionException told) {
        if (String.valueOf(told.getMessage()).contains(OVERTAKEN_ELSEWHERE)) {
            return Optional.of(OVERTAKEN);
        }
        return told.<Object>getDetails()
                .filter(RefusalDetails.class::isInstance)
                .map(RefusalDetails.class::cast);
    }
}
