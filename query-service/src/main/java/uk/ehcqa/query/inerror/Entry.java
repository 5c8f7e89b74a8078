package uk.ehcqa.query.inerror;

import java.util.Optional;
import uk.ehcqa.shared.casefile.CaseFile;

/** What the address of a form names, whether or not it is on record. */
@FunctionalInterface
interface Entry {

    /** What is on record of it, in words; empty once it has been marked. */
    Optional<String> in(CaseFile file);
}
