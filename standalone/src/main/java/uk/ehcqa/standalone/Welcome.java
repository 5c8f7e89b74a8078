package uk.ehcqa.standalone;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.ehcqa.access.signin.DemonstrationPerson;

/** Says where the product is and as whom to sign in, as soon as it can be used. */
@Component
class Welcome {

    @EventListener
    @Order(Integer.MIN_VALUE)
    void greet(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "");
        Server.say("""

                EHC Plan Quality is ready: http://127.0.0.1:%s
                Open it in a browser on this machine and choose as whom to look at it, for instance:""".formatted(port));
        for (var person : DemonstrationPerson.values()) {
            Server.say("  " + person.identity().user()
                    + (person.identity().team() == null
                            ? ""
                            : ", " + person.identity().team()));
        }
        Server.say("Stop it with Ctrl+C.\n");
    }
}
