@NullMarked
package uk.ehcqa.query.post;

import org.jspecify.annotations.NullMarked;
