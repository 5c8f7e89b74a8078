/** Audits as auditors and quality leads see them: lists, scoring beside the words of the plan, results, and moderation. */
@NullMarked
package uk.ehcqa.query.audit;

import org.jspecify.annotations.NullMarked;
