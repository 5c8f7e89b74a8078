package uk.ehcqa.query.framework;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDraftDiscarded;
import uk.ehcqa.shared.audit.publication.AuditFrameworkDrafted;
import uk.ehcqa.shared.audit.publication.AuditFrameworkPublished;
import uk.ehcqa.shared.audit.publication.FrameworkEvent;
import uk.ehcqa.shared.audit.publication.FrameworkId;

/**
 * What one of the events of a framework left of its versions.
 *
 * @param version the number of that event, counted from 0; -1 before the first
 * @param draft of the next version; null while there is none
 * @param published here, from the earliest to the latest
 */
record FrameworkVersions(
        FrameworkId frameworkId,
        String name,
        long version,
        @Nullable Framework draft,
        List<Published> published) {

    private static final long BEFORE_THE_FIRST = -1;

    /** A version that was published on a day. */
    record Published(Framework framework, LocalDate on) {}

    FrameworkVersions {
        published = List.copyOf(published);
    }

    static FrameworkVersions none(FrameworkEvent first) {
        return new FrameworkVersions(first.frameworkId(), nameOf(first), BEFORE_THE_FIRST, null, List.of());
    }

    FrameworkVersions after(FrameworkEvent event) {
        return switch (event) {
            case AuditFrameworkDrafted it -> next(it.draft(), published);
            case AuditFrameworkDraftDiscarded it -> next(null, published);
            case AuditFrameworkPublished it -> next(null, with(new Published(it.framework(), it.publishedOn())));
        };
    }

    private List<Published> with(Published latest) {
        var all = published.stream().collect(toCollection(ArrayList::new));
        all.add(latest);
        return all;
    }

    private FrameworkVersions next(@Nullable Framework laidDown, List<Published> all) {
        return new FrameworkVersions(frameworkId, name, version + 1, laidDown, all);
    }

    private static String nameOf(FrameworkEvent event) {
        return switch (event) {
            case AuditFrameworkDrafted it -> it.draft().name();
            case AuditFrameworkDraftDiscarded it -> it.name();
            case AuditFrameworkPublished it -> it.framework().name();
        };
    }
}
