/** Plans that other authorities transferred to this one: recorded, put right, listed and counted. */
@NullMarked
package uk.ehcqa.query.takeover;

import org.jspecify.annotations.NullMarked;
