package uk.ehcqa.query.framework;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import uk.ehcqa.access.identity.CurrentIdentity;
import uk.ehcqa.access.refusal.WhyRefused;
import uk.ehcqa.query.caseform.Desk;
import uk.ehcqa.query.casework.Arrivals;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.publication.FrameworkCommand;
import uk.ehcqa.shared.identity.Identity;
import uk.ehcqa.shared.identity.Role;

/** Where the forms about frameworks are answered, and wait for a moment until what they saved can be seen. */
@Component
class FrameworkDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final KnownFrameworks frameworks;
    private final Arrivals arrivals;
    private final CommandGateway commands;

    FrameworkDesk(KnownFrameworks frameworks, Arrivals arrivals, CommandGateway commands) {
        this.frameworks = frameworks;
        this.arrivals = arrivals;
        this.commands = commands;
    }

    /** Whether the person who asks may draft and publish. */
    static boolean isOfAuthor() {
        return CurrentIdentity.get()
                .map(Identity::role)
                .filter(Role.QUALITY_LEAD::equals)
                .isPresent();
    }

    KnownVersion get(String name, String version) {
        return Optional.of(version)
                .filter(FrameworkVersion::isWellFormed)
                .flatMap(number -> frameworks.find(name, new FrameworkVersion(number)))
                .orElseThrow(FrameworkUnknown::new);
    }

    KnownVersion draft(String name, String version) {
        var known = get(name, version);
        if (known.draft()) {
            return known;
        }
        throw new FrameworkUnknown();
    }

    /** The page of the draft, once it was laid down; of all frameworks while it cannot be seen yet. Empty when it was refused. */
    Optional<String> draft(BindingResult errors, FrameworkCommand command, Framework draft) {
        return send(
                errors,
                command,
                () -> frameworks.draft(draft.name()).filter(draft::equals).isPresent(),
                FrameworksPage.addressOf(draft));
    }

    Optional<String> publish(BindingResult errors, FrameworkCommand command, Framework draft) {
        return send(
                errors,
                command,
                () -> frameworks
                        .find(draft.name(), draft.version())
                        .filter(known -> !known.draft())
                        .isPresent(),
                FrameworksPage.addressOf(draft));
    }

    Optional<String> discard(BindingResult errors, FrameworkCommand command, Framework draft) {
        return send(errors, command, () -> frameworks.draft(draft.name()).isEmpty(), FrameworksPage.ADDRESS);
    }

    private Optional<String> send(
            BindingResult errors, FrameworkCommand command, BooleanSupplier canBeSeen, String address) {
        try {
            commands.sendAndWait(command);
        } catch (RuntimeException failure) {
            Desk.reject(errors, WhyRefused.in(failure).orElseThrow(() -> failure));
            return Optional.empty();
        }
        return Optional.of("redirect:" + (arrivals.await(canBeSeen, PATIENCE) ? address : FrameworksPage.ADDRESS));
    }
}
