package uk.ehcqa.shared.casework;

import uk.ehcqa.shared.privacy.Personal;

/**
 * A person put the personal details right.
 *
 * @param reason in the words of the person who corrected them
 */
public record ChildDetailsCorrected(
        CaseId caseId, @Personal Child child, @Personal String reason) implements CaseFileEvent {}
