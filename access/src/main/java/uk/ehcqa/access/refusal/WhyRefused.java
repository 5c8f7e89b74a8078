package uk.ehcqa.access.refusal;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

/** What a failed command tells its sender, in whatever process it was handled. Pages and API tell the same. */
public final class WhyRefused {

    /** Something else was recorded in the case at the same moment. */
    public static final RefusalDetails OVERTAKEN = new RefusalDetails("OVERTAKEN", null, Map.of());

    /** What is left of a {@link ConcurrencyException} that comes from another process. */
    private static final String OVERTAKEN_ELSEWHERE = "Invalid sequence number";

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

    private static Optional<RefusalDetails> in(CommandExecutionException told) {
        if (String.valueOf(told.getMessage()).contains(OVERTAKEN_ELSEWHERE)) {
            return Optional.of(OVERTAKEN);
        }
        return told.<Object>getDetails()
                .filter(RefusalDetails.class::isInstance)
                .map(RefusalDetails.class::cast);
    }
}
