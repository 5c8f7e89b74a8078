package uk.ehcqa.standalone.faults.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Supplier;

/** Stands between the product and PostgreSQL, and disturbs their connections as it is told to. */
public final class Wire {

    private final ServerSocket door;
    private final int postgres;
    private volatile Supplier<Disturbance> disturbances = () -> Disturbance.NONE;

    private Wire(ServerSocket door, int postgres) {
        this.door = door;
        this.postgres = postgres;
    }

    /** Lasts as long as this program. */
    public static Wire to(int postgres) throws IOException {
        var wire = new Wire(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), postgres);
        Thread.ofPlatform().daemon().name("wire").start(wire::accept);
        return wire;
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Asked at each commit. */
    public void disturb(Supplier<Disturbance> asTold) {
        disturbances = asTold;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var product = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), postgres);
                new Link(product, server, () -> disturbances.get()).begin();
            } catch (IOException refused) {
                // The product tries again.
            }
        }
    }
}
