package uk.ehcqa.command.sen2.files;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ehcqa.command.sen2.Sample.refusal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnFilesTest {

    static final long LARGEST = 1_000_000;

    @TempDir
    Path folder;

    @Test
    void takes_one_xml_file_or_several_csv_files() throws IOException {
        assertThat(names(spooled("return.xml", "\n <Message/>"))).containsExactly("return.xml");
        assertThat(names(spooled("1.csv", "Person ID"), spooled("2.csv", "Person ID")))
                .containsExactly("1.csv", "2.csv");
    }

    @Test
    void looks_into_a_zip_file_without_unpacking_it() throws IOException {
        var zip = zip(
                "return.zip", "modules/1.csv", "Person ID", "modules/", "", "__MACOSX/1.csv", "x", ".DS_Store", "x");

        try (var files = ReturnFiles.of(List.of(zip), LARGEST)) {
            assertThat(files.isXml()).isFalse();
            assertThat(files.files()).extracting(ReturnFile::name).containsExactly("modules/1.csv");
            assertThat(files.files().getFirst().open()).hasContent("Person ID");
        }
        try (var content = Files.list(folder)) {
            assertThat(content).containsExactly(zip.path());
        }
    }

    @Test
    void refuses_what_is_no_return() throws IOException {
        assertThat(refusal(() -> ReturnFiles.of(List.of(), LARGEST)).code()).isEqualTo("FILE_MISSING");
        assertThat(code(spooled("empty.xml", ""))).isEqualTo("FILE_EMPTY");
        assertThat(code(spooled("blank.csv", "\ufeff \n"))).isEqualTo("FILE_EMPTY");
        assertThat(code(spooled("picture.png", "\u0000PNG\u0000\u0001\u0002"))).isEqualTo("FILE_KIND_UNKNOWN");
        assertThat(code(spooled("return.xml", "<Message/>"), spooled("1.csv", "Person ID")))
                .isEqualTo("FILES_MIXED");
        assertThat(code(zip("a.zip", "1.csv", "x"), zip("b.zip", "2.csv", "x"))).isEqualTo("FILES_MIXED");
    }

    @Test
    void asks_for_csv_instead_of_a_workbook() throws IOException {
        var old = Files.write(folder.resolve("return.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0});

        assertThat(code(new SpooledFile(old))).isEqualTo("FILE_IS_A_WORKBOOK");
        assertThat(code(zip("return.xlsx", "[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>")))
                .isEqualTo("FILE_IS_A_WORKBOOK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../1.csv", "a/../../1.csv", "/etc/1.csv", "..\\1.csv", "C:\\1.csv", "a\u0007.csv"})
    void refuses_a_zip_file_whose_names_lead_elsewhere(String name) throws IOException {
        assertThat(code(zip("return.zip", name, "Person ID"))).isEqualTo("ZIP_NAME_UNSAFE");
    }

    @Test
    void refuses_a_zip_bomb() throws IOException {
        assertThat(code(zip("bomb.zip", "1.csv", "0".repeat(2_000_000)))).isEqualTo("ZIP_TOO_LARGE");
        assertThat(code(zip("bomb.zip", "1.csv", "0".repeat(600_000), "2.csv", "0".repeat(600_000))))
                .isEqualTo("ZIP_TOO_LARGE");
        assertThat(code(zip("nested.zip", "inner.zip", "PK\u0003\u0004"))).isEqualTo("ZIP_WITHIN_ZIP");
        var many = new String[202];
        Arrays.setAll(many, number -> number % 2 == 0 ? number + ".csv" : "x");
        assertThat(code(zip("many.zip", many))).isEqualTo("ZIP_TOO_LARGE");
    }

    @Test
    void does_not_believe_the_size_a_zip_file_claims() throws IOException {
        var zip = zip("liar.zip", "1.csv", "0".repeat(50_000));
        var bytes = Files.readAllBytes(zip.path());
        var claim = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002") + 24;
        bytes[claim] = 10;
        bytes[claim + 1] = 0;
        Files.write(zip.path(), bytes);

        assertThat(code(zip)).isEqualTo("ZIP_DAMAGED");
    }

    @Test
    void refuses_a_zip_file_that_is_cut_short() throws IOException {
        var zip = zip("return.zip", "1.csv", "Person ID");
        Files.write(zip.path(), Arrays.copyOf(Files.readAllBytes(zip.path()), 60));

        assertThat(code(zip)).isEqualTo("ZIP_DAMAGED");
    }

    private static List<String> names(SpooledFile... files) {
        try (var open = ReturnFiles.of(List.of(files), LARGEST)) {
            return open.files().stream().map(ReturnFile::name).toList();
        }
    }

    private static String code(SpooledFile... files) {
        return refusal(() -> ReturnFiles.of(List.of(files), LARGEST)).code();
    }

    private SpooledFile spooled(String name, String content) throws IOException {
        return new SpooledFile(Files.writeString(folder.resolve(name), content));
    }

    private SpooledFile zip(String name, String... namesAndContents) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var index = 0; index < namesAndContents.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[index]));
                zip.write(namesAndContents[index + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return new SpooledFile(file);
    }
}
