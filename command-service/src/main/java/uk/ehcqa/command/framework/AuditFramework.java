package uk.ehcqa.command.framework;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static uk.ehcqa.shared.audit.publication.FrameworkRefusal.FRAMEWORK_DRAFT_IS_ANOTHER;
import static uk.ehcqa.shared.audit.publication.FrameworkRefusal.FRAMEWORK_FLAWED;
import static uk.ehcqa.shared.audit.publication.FrameworkRefusal.FRAMEWORK_HAS_NO_DRAFT;
import static uk.ehcqa.shared.audit.publication.FrameworkRefusal.FRAMEWORK_VERSION_NOT_ABOVE;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkCheck;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDraftDiscarded;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDrafted;
import uk.ehcqa.shared.audit.publication.AuditFrameworkPublished;
import uk.ehcqa.shared.audit.publication.DiscardFrameworkDraft;
import uk.ehcqa.shared.audit.publication.DraftFramework;
import uk.ehcqa.shared.audit.publication.FrameworkEvent;
import uk.ehcqa.shared.audit.publication.FrameworkId;
import uk.ehcqa.shared.audit.publication.KeptFramework;
import uk.ehcqa.shared.audit.publication.PublishFramework;
import uk.ehcqa.shared.refusal.Refused;

/**
 * All versions of one framework: the published ones, which never change, and the draft of the next. The name of the class is stored
 * with its events. It has few of them, and takes no snapshots.
 */
@Aggregate
@SuppressWarnings("UnusedVariable") // Axon reads the identifier by reflection
class AuditFramework {

    @AggregateIdentifier
    private @Nullable FrameworkId frameworkId;

    private @Nullable Framework draft;
    private @Nullable FrameworkVersion published;

    AuditFramework() {}

    /** To lay down the same draft again changes nothing. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    KeptFramework handle(DraftFramework command, BuiltInFrameworks builtIn) {
        var flaws = FrameworkCheck.flaws(command.draft());
        Refused.when(!flaws.isEmpty(), FRAMEWORK_FLAWED);
        var latest = published == null ? builtIn.latest(command.name()).orElse(null) : published;
        if (latest != null && command.draft().version().compareTo(latest) <= 0) {
            throw new Refused(FRAMEWORK_VERSION_NOT_ABOVE, "published", latest);
        }
        if (!command.draft().equals(draft)) {
            apply(new AuditFrameworkDrafted(FrameworkId.of(command.name()), command.draft()));
        }
        return kept(command.name(), latest);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    KeptFramework handle(DiscardFrameworkDraft command) {
        apply(new AuditFrameworkDraftDiscarded(
                FrameworkId.of(command.name()), command.name(), theDraft().version()));
        return kept(command.name(), published);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    KeptFramework handle(PublishFramework command, Clock clock) {
        var version = theDraft().version();
        Refused.when(!version.equals(command.version()), FRAMEWORK_DRAFT_IS_ANOTHER, "draft", version);

        apply(new AuditFrameworkPublished(FrameworkId.of(command.name()), theDraft(), LocalDate.now(clock)));
        return kept(command.name(), published);
    }

    @EventSourcingHandler
    void on(FrameworkEvent event) {
        frameworkId = event.frameworkId();
        switch (event) {
            case AuditFrameworkDrafted it -> draft = it.draft();
            case AuditFrameworkDraftDiscarded it -> draft = null;
            case AuditFrameworkPublished it -> {
                draft = null;
                published = it.framework().version();
            }
        }
    }

    private Framework theDraft() {
        if (draft == null) {
            throw new Refused(FRAMEWORK_HAS_NO_DRAFT);
        }
        return draft;
    }

    private KeptFramework kept(String name, @Nullable FrameworkVersion latest) {
        return new KeptFramework(name, draft == null ? null : draft.version(), latest);
    }
}
