package uk.ehcqa.command.sen2.files;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.ZIP_DAMAGED;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import uk.ehcqa.shared.refusal.Refused;

/** A file inside a ZIP file. It is never unpacked to disk, and reading stops when it grows beyond the size it claims. */
record ZipMember(ZipFile archive, ZipEntry entry) implements ReturnFile {

    @Override
    public String name() {
        return entry.getName();
    }

    @Override
    public InputStream open() throws IOException {
        return new Measured(archive.getInputStream(entry), entry);
    }

    private static final class Measured extends FilterInputStream {

        private final String name;
        private long left;

        Measured(InputStream content, ZipEntry entry) {
            super(content);
            this.name = entry.getName();
            this.left = entry.getSize();
        }

        @Override
        public int read() throws IOException {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                var count = super.read(bytes, offset, length);
                left -= Math.max(count, 0);
                Refused.when(left < 0, ZIP_DAMAGED, "file", name);
                return count;
            } catch (ZipException e) {
                throw new Refused(ZIP_DAMAGED, "file", name);
            }
        }
    }
}
