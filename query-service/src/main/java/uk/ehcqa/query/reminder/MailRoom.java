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
public class MailRoom {

    /**
     * A mail as it is sent.
     *
     * @param messageId the same however often it is sent, so that a mail program can tell a copy
     */
    public record Mail(InternetAddress to, String subject, String text, String messageId) {}

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

    public boolean isOpen() {
        return server.getIfAvailable() != null;
    }

    void send(DigestMail mail) {
        send(new Mail(mail.to(), mail.subject(), mail.text(product.of("/digest")), mail.messageId()));
    }

    /**
     * Hands it over.
     *
     * @throws org.springframework.mail.MailException when the server did not take it
     */
    public void send(Mail mail) {
        try {
            server.getObject().send(written(mail));
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private MimeMessage written(Mail mail) throws MessagingException {
        var message = server.getObject().createMimeMessage();
        message.setHeader("Message-ID", mail.messageId());
        message.setFrom(new InternetAddress(settings.mailSender()));
        message.setRecipient(Message.RecipientType.TO, mail.to());
        message.setSubject(mail.subject(), "UTF-8");
        message.setText(mail.text(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }
}
