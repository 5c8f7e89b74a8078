package uk.ehcqa.shared.casework;

/** What happens to the case file itself. */
public sealed interface CaseFileEvent extends CaseEvent
        permits CaseOpened,
                CaseAllocated,
                ChildDetailsReturned,
                ChildDetailsCorrected,
                ChildDied,
                DateOfDeathCorrected,
                ChildDetailsErased,
                DeathMarkedRecordedInError {}
