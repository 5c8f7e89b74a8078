@NullMarked
package uk.ehcqa.query.contribution;

import org.jspecify.annotations.NullMarked;
