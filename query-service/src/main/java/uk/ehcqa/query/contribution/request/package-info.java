/** What a service is asked for, as the people of that service see it, and how they answer: least data, and nothing of other services. */
@NullMarked
package uk.ehcqa.query.contribution.request;

import org.jspecify.annotations.NullMarked;
