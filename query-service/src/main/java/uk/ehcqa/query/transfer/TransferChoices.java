package uk.ehcqa.query.transfer;

import java.util.List;
import java.util.stream.Stream;
import uk.ehcqa.query.form.Choice;
import uk.ehcqa.query.words.Words;
import uk.ehcqa.shared.timeliness.TransferKind;

/** The answers that the forms about expected transfers offer. */
final class TransferChoices {

    private TransferChoices() {}

    static List<Choice> kinds() {
        return Stream.of(TransferKind.values())
                .map(kind -> new Choice(kind.name(), Words.of(kind)))
                .toList();
    }
}
