package uk.ehcqa.shared.contribution;

import org.jspecify.annotations.Nullable;
import uk.ehcqa.shared.document.AttachedDocuments;

/**
 * The words of one answer and of what was said to it.
 *
 * @param whatIsAsked what is to be put right; null where it was not sent back
 * @param notes with which it was accepted; null where there are none
 */
public record WrittenAnswer(
        int number,
        Advice advice,
        AttachedDocuments documents,
        @Nullable String whatIsAsked,
        @Nullable String notes) {

    WrittenAnswer returned(@Nullable String words) {
        return new WrittenAnswer(number, advice, documents, words, notes);
    }

    WrittenAnswer noted(@Nullable String words) {
        return new WrittenAnswer(number, advice, documents, whatIsAsked, words);
    }
}
