package uk.ehcqa.access.problem;

import static uk.ehcqa.shared.casework.CaseRefusal.CASE_CHANGED_SINCE;
import static uk.ehcqa.shared.casework.CaseRefusal.CASE_UNKNOWN;
import static uk.ehcqa.shared.casework.CaseRefusal.ROLE_MAY_NOT_RECORD;
import static uk.ehcqa.shared.casework.CaseRefusal.SAME_NAME_AND_BIRTH_DATE;
import static uk.ehcqa.shared.casework.CaseRefusal.ULN_ALREADY_HELD;
import static uk.ehcqa.shared.casework.CaseRefusal.UPN_ALREADY_HELD;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_TOO_LARGE;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.IMPORT_RUNNING;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpStatus;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.shared.refusal.RefusalDetails;
import uk.ehcqa.shared.refusal.Refused;

/** The answer to a command that was understood and not carried out. */
final class RefusedCommand {

    private static final Map<String, HttpStatus> STATUS = Map.of(
            CASE_UNKNOWN.name(), HttpStatus.NOT_FOUND,
            CASE_CHANGED_SINCE.name(), HttpStatus.CONFLICT,
            ROLE_MAY_NOT_RECORD.name(), HttpStatus.FORBIDDEN,
            SAME_NAME_AND_BIRTH_DATE.name(), HttpStatus.CONFLICT,
            UPN_ALREADY_HELD.name(), HttpStatus.CONFLICT,
            ULN_ALREADY_HELD.name(), HttpStatus.CONFLICT,
            IMPORT_RUNNING.name(), HttpStatus.CONFLICT,
            FILE_TOO_LARGE.name(), HttpStatus.CONTENT_TOO_LARGE);

    /** What is left of a {@link ConcurrencyException} that comes from another process. */
    private static final String OVERTAKEN_ELSEWHERE = "Invalid sequence number";

    private RefusedCommand() {}

    static Optional<Problem> problem(Exception failure) {
        if (failure instanceof ConcurrencyException) {
            return Optional.of(overtaken());
        }
        if (failure instanceof Refused refused) {
            return Optional.of(refused(refused.details()));
        }
        return failure instanceof CommandExecutionException remote ? problem(remote) : Optional.empty();
    }

    private static Optional<Problem> problem(CommandExecutionException failure) {
        if (String.valueOf(failure.getMessage()).contains(OVERTAKEN_ELSEWHERE)) {
            return Optional.of(overtaken());
        }
        return failure.<Object>getDetails()
                .filter(RefusalDetails.class::isInstance)
                .map(RefusalDetails.class::cast)
                .map(RefusedCommand::refused);
    }

    private static Problem refused(RefusalDetails refusal) {
        var sentence = RefusalSentences.of(refusal);
        return Problem.of(
                STATUS.getOrDefault(refusal.code(), HttpStatus.UNPROCESSABLE_CONTENT),
                sentence,
                new Problem.Flaw(refusal.field(), refusal.code(), sentence));
    }

    private static Problem overtaken() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "Nothing was recorded, because something else was recorded in this case at the same moment. Look at the case,"
                        + " then try again.");
    }
}
