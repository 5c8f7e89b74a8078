package uk.ehcqa.query.post;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mail to the server of the tests, or to nobody, or dies when the server has it. */
class ServerAtHand extends JavaMailSenderImpl {

    private final GreenMail server;
    private boolean dying;

    ServerAtHand(GreenMail server) {
        this.server = server;
        setHost("127.0.0.1");
        comesBack();
        var patience = new Properties();
        patience.setProperty("mail.smtp.connectiontimeout", "5000");
        patience.setProperty("mail.smtp.timeout", "5000");
        setJavaMailProperties(patience);
    }

    void goesAway() {
        setPort(1);
    }

    void comesBack() {
        setPort(server.getSmtp().getPort());
        dying = false;
    }

    void diesAfterSending() {
        dying = true;
    }

    @Override
    public void send(MimeMessage mail) {
        super.send(mail);
        if (dying) {
            throw new IllegalStateException("killed");
        }
    }
}
