/** The pages on which SEN2 returns are brought in, and what became of each row. */
@NullMarked
package uk.ehcqa.query.imports;

import org.jspecify.annotations.NullMarked;
