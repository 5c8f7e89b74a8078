/** What to do next: the open needs assessments, by how pressing they are. */
@NullMarked
package uk.ehcqa.query.worklist;

import org.jspecify.annotations.NullMarked;
