package uk.ehcqa.standalone.faults.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A message of PostgreSQL's protocol. */
final class Message {

    /** Of the first on a connection, which has no type. */
    private static final char STARTUP = 0;

    static final char PARSE = 'P';
    static final char BIND = 'B';
    static final char QUERY = 'Q';
    static final char SYNC = 'S';

    private final char type;
    private final byte[] content;

    private Message(char type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    static Message readStartup(DataInputStream from) throws IOException {
        return read(STARTUP, from);
    }

    static Message read(DataInputStream from) throws IOException {
        return read((char) from.readUnsignedByte(), from);
    }

    private static Message read(char type, DataInputStream from) throws IOException {
        var content = new byte[from.readInt() - Integer.BYTES];
        from.readFully(content);
        return new Message(type, content);
    }

    char type() {
        return type;
    }

    void write(DataOutputStream to) throws IOException {
        if (type != STARTUP) {
            to.writeByte(type);
        }
        to.writeInt(content.length + Integer.BYTES);
        to.write(content);
    }

    /** The texts that it begins with, each of which ends with a zero. */
    String text(int number) {
        return new String(content, UTF_8).split("\0", -1)[number];
    }
}
