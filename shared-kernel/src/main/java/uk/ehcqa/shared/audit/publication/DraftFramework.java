package uk.ehcqa.shared.audit.publication;

import uk.ehcqa.shared.audit.framework.Framework;

/** Lays down the draft of the next version, in the place of any draft before. */
public record DraftFramework(Framework draft) implements FrameworkCommand {

    @Override
    public String name() {
        return draft.name();
    }
}
