package uk.ehcqa.access.signin;

import java.net.InetAddress;

/** Tells this computer from every other, without asking a name server: its answer is exactly what cannot be trusted. */
final class Loopback {

    private Loopback() {}

    static boolean isName(String host) {
        return host.equalsIgnoreCase("localhost") || isAddress(host);
    }

    static boolean isAddress(String literal) {
        try {
            return InetAddress.ofLiteral(literal).isLoopbackAddress();
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }
}
