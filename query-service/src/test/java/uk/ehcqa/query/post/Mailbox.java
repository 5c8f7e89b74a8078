package uk.ehcqa.query.post;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What came at the mail server of the tests. */
public record Mailbox(GreenMail server, ServerAtHand sender) {

    /**
     * A mail that came.
     *
     * @param to the one address
     */
    public record Received(String to, String subject, String text, String messageId) {}

    public void empty() {
        try {
            sender.comesBack();
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By address and subject. */
    public List<Received> received() {
        return Stream.of(server.getReceivedMessages())
                .map(Mailbox::read)
                .sorted(Comparator.comparing(Received::to).thenComparing(Received::subject))
                .toList();
    }

    private static Received read(MimeMessage mail) {
        try {
            return new Received(
                    mail.getAllRecipients()[0].toString(),
                    mail.getSubject(),
                    mail.getContent().toString().replace("\r\n", "\n").stripTrailing(),
                    mail.getMessageID());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
