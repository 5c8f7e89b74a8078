package uk.ehcqa.documents.kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The last bytes of a file. */
final class Tail {

    private Tail() {}

    /** @param most how many, unless there are fewer */
    static byte[] of(SeekableByteChannel file, int most) throws IOException {
        var tail = ByteBuffer.allocate((int) Math.min(most, file.size()));
        file.position(file.size() - tail.capacity());
        while (tail.hasRemaining() && file.read(tail) >= 0) {
            // Until all of it is there.
        }
        return tail.array();
    }
}
