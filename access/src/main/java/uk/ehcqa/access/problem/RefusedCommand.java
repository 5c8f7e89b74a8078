package uk.ehcqa.access.problem;

import static java.util.Map.entry;
import static uk.ehcqa.shared.casework.CaseRefusal.CASE_CHANGED_SINCE;
import static uk.ehcqa.shared.casework.CaseRefusal.CASE_UNKNOWN;
import static uk.ehcqa.shared.casework.CaseRefusal.ROLE_MAY_NOT_RECORD;
import static uk.ehcqa.shared.casework.CaseRefusal.SAME_NAME_AND_BIRTH_DATE;
import static uk.ehcqa.shared.casework.CaseRefusal.ULN_ALREADY_HELD;
import static uk.ehcqa.shared.casework.CaseRefusal.UPN_ALREADY_HELD;
import static uk.ehcqa.shared.contribution.ContributionRefusal.CONTRIBUTION_UNKNOWN;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_TOO_LARGE;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.IMPORT_RUNNING;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_CHANGED_SINCE;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_NAME_TAKEN;
import static uk.ehcqa.shared.service.ServiceRefusal.SERVICE_UNKNOWN;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** The answer to a command that was understood and not carried out. */
final class RefusedCommand {

    private static final Map<String, HttpStatus> STATUS = Map.ofEntries(
            entry(WhyRefused.OVERTAKEN.code(), HttpStatus.CONFLICT),
            entry(CASE_UNKNOWN.name(), HttpStatus.NOT_FOUND),
            entry(CONTRIBUTION_UNKNOWN.name(), HttpStatus.NOT_FOUND),
            entry(CASE_CHANGED_SINCE.name(), HttpStatus.CONFLICT),
            entry(SERVICE_UNKNOWN.name(), HttpStatus.NOT_FOUND),
            entry(SERVICE_CHANGED_SINCE.name(), HttpStatus.CONFLICT),
            entry(SERVICE_NAME_TAKEN.name(), HttpStatus.CONFLICT),
            entry(ROLE_MAY_NOT_RECORD.name(), HttpStatus.FORBIDDEN),
            entry(SAME_NAME_AND_BIRTH_DATE.name(), HttpStatus.CONFLICT),
            entry(UPN_ALREADY_HELD.name(), HttpStatus.CONFLICT),
            entry(ULN_ALREADY_HELD.name(), HttpStatus.CONFLICT),
            entry(IMPORT_RUNNING.name(), HttpStatus.CONFLICT),
            entry(FILE_TOO_LARGE.name(), HttpStatus.CONTENT_TOO_LARGE));

    private RefusedCommand() {}

    static Optional<Problem> problem(Exception failure) {
        return WhyRefused.in(failure).map(RefusedCommand::refused);
    }

    private static Problem refused(RefusalDetails refusal) {
        var sentence = RefusalSentences.of(refusal);
        return Problem.of(
                        STATUS.getOrDefault(refusal.code(), HttpStatus.UNPROCESSABLE_CONTENT),
                        sentence,
                        new Problem.Flaw(refusal.field(), refusal.code(), sentence))
                .atVersion(WhyRefused.presentVersion(refusal));
    }
}
