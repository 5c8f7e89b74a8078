package uk.ehcqa.query.reminder;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import uk.ehcqa.query.calendar.AddressSettings;

/** Hands mails to the mail server, where one is named in the settings. */
@Component
class MailRoom {

    private final ObjectProvider<JavaMailSender> server;
    private final ReminderSettings settings;
    private final AddressSettings product;
    private final Clock clock;

    MailRoom(ObjectProvider<JavaMailSender> server, ReminderSettings settings, AddressSettings product, Clock clock) {
        this.server = server;
        this.settings = settings;
        this.product = product;
        this.clock = clock;
    }

    boolean isOpen() {
        return server.getIfAvailable() != null;
    }

    void send(DigestMail mail) {
        try {
            server.getObject().send(written(mail));
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private MimeMessage written(DigestMail mail) throws MessagingException {
        var message = server.getObject().createMimeMessage();
        message.setHeader("Message-ID", mail.messageId());
        message.setFrom(new InternetAddress(settings.mailSender()));
        message.setRecipient(Message.RecipientType.TO, mail.to());
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.text(product.of("/digest")), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
