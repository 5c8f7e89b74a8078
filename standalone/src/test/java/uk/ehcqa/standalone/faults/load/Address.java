package uk.ehcqa.standalone.faults.load;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where the product is served at present. While it is nowhere, clients wait. */
public final class Address {

    private @Nullable URI present;

    public synchronized void is(URI address) {
        present = address;
        notifyAll();
    }

    public synchronized void isNowhere() {
        present = null;
    }

    synchronized URI get() throws InterruptedException {
        while (present == null) {
            wait();
        }
        return present;
    }
}
