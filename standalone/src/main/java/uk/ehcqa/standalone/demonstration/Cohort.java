package uk.ehcqa.standalone.demonstration;

import uk.ehcqa.standalone.demonstration.history.Pathway;

/**
 * All whose history runs the same way and comes to its end in the same year.
 *
 * @param first the number of the first of them: the others follow
 */
record Cohort(Pathway pathway, int year, int first, int size) {

    int end() {
        return first + size;
    }
}
