@NullMarked
package uk.ehcqa.query.contribution.request;

import org.jspecify.annotations.NullMarked;
