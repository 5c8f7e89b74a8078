package uk.ehcqa.command.sen2.files;

import static uk.ehcqa.shared.sen2.imports.FileRefusal.FILE_IS_A_WORKBOOK;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.ZIP_DAMAGED;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.ZIP_NAME_UNSAFE;
import static uk.ehcqa.shared.sen2.imports.FileRefusal.ZIP_TOO_LARGE;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import uk.ehcqa.shared.refusal.Refused;

/** A ZIP file, read where it lies: nothing in it is ever written under a name it brings. */
final class ZipArchive implements Closeable {

    private static final int MOST_MEMBERS = 100;

    private final ZipFile zip;
    private final List<ZipMember> members;

    private ZipArchive(ZipFile zip, List<ZipMember> members) {
        this.zip = zip;
        this.members = members;
    }

    static ZipArchive open(SpooledFile file, long largest) {
        try {
            var zip = new ZipFile(file.path().toFile());
            try {
                return new ZipArchive(zip, members(zip, file, largest));
            } catch (Refused e) {
                zip.close();
                throw e;
            }
        } catch (ZipException e) {
            throw new Refused(ZIP_DAMAGED, "file", file.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ZipMember> members() {
        return members;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ZipMember> members(ZipFile zip, SpooledFile file, long largest) {
        Refused.when(zip.getEntry("[Content_Types].xml") != null, FILE_IS_A_WORKBOOK, "file", file.name());
        Refused.when(zip.size() > MOST_MEMBERS, ZIP_TOO_LARGE, "file", file.name());
        var total = 0L;
        for (var entry : zip.stream().toList()) {
            Refused.when(isUnsafe(entry.getName()), ZIP_NAME_UNSAFE, "file", file.name());
            total += entry.getSize();
            Refused.when(total > largest || total < 0, ZIP_TOO_LARGE, "file", file.name());
        }
        return zip.stream()
                .filter(entry -> !isClutter(entry))
                .map(entry -> new ZipMember(zip, entry))
                .toList();
    }

    /** Folders, and what macOS adds to every ZIP file it makes. */
    private static boolean isClutter(ZipEntry entry) {
        var name = entry.getName();
        return entry.isDirectory()
                || name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    /** Only a ZIP file made to do harm has such names. */
    private static boolean isUnsafe(String name) {
        var parts = name.replace('\\', '/').split("/", -1);
        return name.indexOf(':') >= 0
                || parts[0].isEmpty()
                || Arrays.asList(parts).contains("..")
                || name.chars().anyMatch(Character::isISOControl);
    }
}
