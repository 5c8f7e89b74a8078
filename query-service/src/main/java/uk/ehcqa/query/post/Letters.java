package uk.ehcqa.query.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Objects;
import org.springframework.mail.MailParseException;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.calendar.AddressSettings;
import uk.ehcqa.query.page.UiProperties;
import uk.ehcqa.query.reminder.MailRoom;

/** Writes messages out as mails. */
@Component
class Letters {

    private final UiProperties ui;
    private final AddressSettings product;

    Letters(UiProperties ui, AddressSettings product) {
        this.ui = ui;
        this.product = product;
    }

    /** @throws MailParseException where the address of the register is none */
    MailRoom.Mail write(Message message, List<Told> holding) {
        var council = Objects.requireNonNullElse(ui.orgName(), "The council");
        var letter = new Letter(message.matter(), holding, council, product.of(""));
        return new MailRoom.Mail(
                address(message.address()),
                letter.subject(),
                letter.text(),
                "<advice-%s@ehc-plan-quality>".formatted(message.id()));
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException wrong) {
            throw new MailParseException(wrong);
        }
    }
}
