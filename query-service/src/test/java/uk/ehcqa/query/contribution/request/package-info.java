/** Tests of what services see of the requests for their advice, and how they answer. */
@NullMarked
package uk.ehcqa.query.contribution.request;

import org.jspecify.annotations.NullMarked;
