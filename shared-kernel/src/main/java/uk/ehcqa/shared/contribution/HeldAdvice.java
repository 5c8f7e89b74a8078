package uk.ehcqa.shared.contribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.document.AttachedDocuments;
import uk.ehcqa.shared.service.ServiceId;

/**
 * Advice that is held, and of which somebody says that it is enough.
 *
 * @param service whose advice it is; null where it is nobody's of the register
 * @param what which advice it is
 * @param agreedByAuthor the day on which its author agreed that it is enough; null where they did not, as with the others
 */
public record HeldAdvice(
        AdviceSource source,
        @Nullable ServiceId service,
        String what,
        LocalDate decidedOn,
        LocalDate advisedOn,
        @Nullable LocalDate agreedByAuthor,
        @Nullable LocalDate agreedByFamily,
        @Nullable LocalDate agreedByAuthority,
        AttachedDocuments documents) {}
