package uk.ehcqa.benchmarks.program;

import java.security.SecureRandom;
import java.util.Base64;

/** The master key under which the product keeps the keys of invented children: another one in each run. */
public final class InventedKey {

    /** In Base64, as the product takes it. */
    public static final String TEXT = made();

    private InventedKey() {}

    private static String made() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
