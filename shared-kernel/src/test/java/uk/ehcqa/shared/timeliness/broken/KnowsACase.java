package uk.ehcqa.shared.timeliness.broken;

import uk.ehcqa.shared.casework.CaseReference;

/** A rule of time that knows a case. */
public record KnowsACase(CaseReference reference) {}
