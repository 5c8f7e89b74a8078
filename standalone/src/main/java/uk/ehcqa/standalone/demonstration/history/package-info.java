/** How invented requests, assessments, plans and reviews run, year by year, in the published proportions. */
@NullMarked
package uk.ehcqa.standalone.demonstration.history;

import org.jspecify.annotations.NullMarked;
