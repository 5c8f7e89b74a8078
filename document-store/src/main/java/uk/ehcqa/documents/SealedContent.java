package uk.ehcqa.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.security.GeneralSecurityException;

/**
 * The content of a document, unsealed where it is read: one chunk of it is in memory, and no connection is held between two, so
 * that a slow reader, or one who has gone, keeps nothing from others.
 */
class SealedContent implements SeekableByteChannel {

    private static final int NONE = -1;

    private final DocumentTable table;
    private final Seal seal;
    private final long bytes;
    private final int chunkBytes;
    private long position;
    private int held = NONE;
    private byte[] chunk = {};
    private boolean closed;

    SealedContent(DocumentTable table, Seal seal, long bytes, int chunkBytes) {
        this.table = table;
        this.seal = seal;
        this.bytes = bytes;
        this.chunkBytes = chunkBytes;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        requireOpen();
        if (position >= bytes) {
            return -1;
        }
        hold((int) (position / chunkBytes));
        var from = (int) (position % chunkBytes);
        var count = Math.min(into.remaining(), chunk.length - from);
        into.put(chunk, from, count);
        position += count;
        return count;
    }

    private void hold(int number) throws IOException {
        if (number != held) {
            held = NONE;
            chunk = unsealed(number);
            held = number;
        }
    }

    private byte[] unsealed(int number) throws IOException {
        var sealed = table.chunk(seal.document(), number)
                .orElseThrow(() -> new IOException("Document %s has gone".formatted(seal.document())));
        var end = Math.min(bytes, (number + 1L) * chunkBytes);
        try {
            var opened = seal.chunk(sealed, number, end == bytes);
            if (opened.length == end - (long) number * chunkBytes) {
                return opened;
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("Document %s was tampered with".formatted(seal.document()), e);
        }
        throw new IOException("Document %s was tampered with".formatted(seal.document()));
    }

    @Override
    public long position() throws IOException {
        requireOpen();
        return position;
    }

    @Override
    public SeekableByteChannel position(long moved) throws IOException {
        requireOpen();
        if (moved < 0) {
            throw new IllegalArgumentException("There is nothing before the beginning");
        }
        position = moved;
        return this;
    }

    @Override
    public long size() throws IOException {
        requireOpen();
        return bytes;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void close() {
        closed = true;
        chunk = new byte[0];
        held = NONE;
    }

    private void requireOpen() throws ClosedChannelException {
        if (closed) {
            throw new ClosedChannelException();
        }
    }
}
