package uk.ehcqa.query.reminder;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server on this machine that keeps what it receives. */
record TestMailServer(GreenMail server) {

    static TestMailServer started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return new TestMailServer(server);
    }

    JavaMailSenderImpl sender() {
        return at(new JavaMailSenderImpl());
    }

    <T extends JavaMailSenderImpl> T at(T sender) {
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    void stop() {
        server.stop();
    }
}
