package uk.ehcqa.query.caseform;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import uk.ehcqa.access.refusal.RefusalSentences;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.query.casework.CaseAtVersion;
import uk.ehcqa.query.casework.CaseFiles;
import uk.ehcqa.shared.casework.CaseCommand;
import uk.ehcqa.shared.casework.Recorded;
import uk.ehcqa.shared.refusal.RefusalDetails;

/** Where every form is answered: the command is sent, and a refusal comes back as the error of the field it concerns. */
@Component
public class Desk {

    private final CaseFiles cases;
    private final LatestRecordings recordings;
    private final CommandGateway commands;

    Desk(CaseFiles cases, LatestRecordings recordings, CommandGateway commands) {
        this.cases = cases;
        this.recordings = recordings;
        this.commands = commands;
    }

    /** The case as the pages know it. */
    CaseAtVersion find(String reference) {
        return cases.get(reference);
    }

    /** What was recorded in the case since a form was drawn from that version of it. */
    Meanwhile recordedSince(long version, CaseAtVersion found, RefusalDetails refusal) {
        return recordings.since(version, found.file().reference(), refusal);
    }

    /** Sends the command. Empty when it was refused: the errors say why, and the last of them holds the refusal. */
    public Optional<Recorded> send(BindingResult errors, Supplier<CaseCommand> command) {
        try {
            return Optional.of(commands.<Recorded>sendAndWait(command.get()));
        } catch (RuntimeException failure) {
            reject(errors, WhyRefused.in(failure).orElseThrow(() -> failure));
        }
        return Optional.empty();
    }

    /** The name of an attempt to record something: a form that comes back with what is wrong keeps its own. */
    public static String attempt(@Nullable String sent) {
        return sent == null || sent.isBlank() ? UUID.randomUUID().toString() : sent;
    }

    /** The case page, once it shows what was recorded. */
    public static String caseAfter(Recorded recorded) {
        return "redirect:/cases/" + recorded.reference() + "?seen=case:" + recorded.version();
    }

    /** Shows a refusal as the error of the field it concerns, or of the whole form; the last error holds it. */
    public static void reject(BindingResult errors, RefusalDetails refusal) {
        var sentence = RefusalSentences.of(refusal);
        var field = refusal.field();
        if (field != null && hasField(errors, field)) {
            errors.rejectValue(field, refusal.code(), sentence);
        } else {
            errors.reject(refusal.code(), sentence);
        }
        errors.getAllErrors().getLast().wrap(refusal);
    }

    /** Shows a refusal as the error of that field, whatever it says itself. */
    public static void reject(BindingResult errors, String field, RefusalDetails refusal) {
        errors.rejectValue(field, refusal.code(), RefusalSentences.of(refusal));
    }

    private static boolean hasField(BindingResult errors, String field) {
        var form = errors.getTarget();
        return form != null
                && Arrays.stream(form.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(field));
    }
}
