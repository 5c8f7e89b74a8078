package uk.ehcqa.query.contribution.request;

import uk.ehcqa.shared.casefile.CaseFile;
import uk.ehcqa.shared.casework.CaseId;
import uk.ehcqa.shared.casework.Child;
import uk.ehcqa.shared.contribution.ContributionPurpose;
import uk.ehcqa.shared.contribution.WrittenContribution;

/** A request that somebody of the service has opened, with the words that belong to it and no others. */
record AskedRequest(ListedRequest listed, CaseFile file, WrittenContribution written) {

    Child child() {
        return file.child();
    }

    CaseId caseId() {
        return listed.caseId();
    }

    int contribution() {
        return listed.contribution();
    }

    ContributionPurpose purpose() {
        return file.contributions()
                .numbered(contribution())
                .orElseThrow(RequestUnknown::new)
                .purpose();
    }

    /** Whether anything can still be entered. */
    boolean canBeAnswered() {
        return listed.state().isToDo() && !child().wasErased();
    }

    /** Its page. No name of a child is in it. */
    String address() {
        return "/requests/" + listed.reference();
    }
}
