package uk.ehcqa.command.framework;

import java.util.List;
import java.util.Optional;
import uk.ehcqa.shared.audit.framework.Framework;
import uk.ehcqa.shared.audit.framework.FrameworkVersion;

/**
 * Every framework there is, built in or published here, and the drafts. It is kept in the same transaction as the events that it
 * follows from, and is therefore never behind them.
 */
public interface Frameworks {

    Optional<Framework> published(String name, FrameworkVersion version);

    /** A published version, or the draft if it is of that number. */
    Optional<KnownFramework> find(String name, FrameworkVersion version);

    /** By name, the latest version first. */
    List<KnownFramework> all();
}
