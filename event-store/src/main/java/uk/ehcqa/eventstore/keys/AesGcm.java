package uk.ehcqa.eventstore.keys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in Galois/Counter Mode (NIST SP 800-38D): what was sealed is a random nonce of 96 bits, the ciphertext and its tag. */
public final class AesGcm {

    /** The name of the algorithm in every ciphertext, as JSON Web Algorithms (RFC 7518, 5.1) call it. */
    public static final String NAME = "A256GCM";

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static SecretKey newKey() {
        return key(random(KEY_BYTES));
    }

    static SecretKey key(byte[] bytes) {
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key of AES-256 has 32 bytes");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /**
     * Seals data under a key.
     *
     * @param about what the data belong to: they can be opened only by whoever names the same
     */
    public static byte[] seal(SecretKey key, byte[] data, byte[] about) {
        try {
            var nonce = random(NONCE_BYTES);
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, about);
            var sealed = ByteBuffer.allocate(NONCE_BYTES + cipher.getOutputSize(data.length));
            cipher.doFinal(ByteBuffer.wrap(data), sealed.put(nonce));
            return sealed.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens what was sealed.
     *
     * @throws GeneralSecurityException if the key or what they are about is another one, or a bit was changed
     */
    public static byte[] open(SecretKey key, byte[] sealed, byte[] about) throws GeneralSecurityException {
        if (sealed.length < NONCE_BYTES) {
            throw new GeneralSecurityException("This is too short to have been sealed");
        }
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, nonce, about).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] about) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about);
        return cipher;
    }

    private static byte[] random(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
