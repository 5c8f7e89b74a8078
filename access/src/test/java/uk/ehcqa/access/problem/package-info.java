@NullMarked
package uk.ehcqa.access.problem;

import org.jspecify.annotations.NullMarked;
