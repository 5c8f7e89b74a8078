/** What services are asked for, and what became of it. */
@NullMarked
package uk.ehcqa.query.contribution.request;

import org.jspecify.annotations.NullMarked;
