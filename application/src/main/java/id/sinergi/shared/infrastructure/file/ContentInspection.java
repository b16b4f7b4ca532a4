package id.sinergi.shared.infrastructure.file;

import id.sinergi.shared.api.file.FileType;
import id.sinergi.shared.application.file.FileInspection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Finds out what a file is: by its first bytes, and for the archives that office documents are by what is in them. */
@ApplicationScoped
class ContentInspection implements FileInspection {
    private static final String ZIP = "application/zip";
    private static final String MACROS = "application/vnd.ms-office.vbaproject";
    private static final int LONGEST_MEDIA_TYPE = 100;

    /** The folder that tells what an Office Open XML package is. */
    private static final Map<String, FileType> FOLDERS =
            Map.of("word/", FileType.DOCX, "xl/", FileType.XLSX, "ppt/", FileType.PPTX);

    @Override
    public String mediaType(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            String found = MimeTypes.getDefaultMimeTypes()
                    .detect(content, new Metadata())
                    .getBaseType()
                    .toString();
            return isArchive(file) ? inside(file) : found;
        }
    }

    @Override
    public boolean carriesScript(Path file, String mediaType) throws IOException {
        return FileType.SVG.mediaType().equals(mediaType) && !PassiveDrawing.is(file);
    }

    private static boolean isArchive(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }

    private static String inside(Path file) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (archive.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return MACROS;
            } else if (archive.getEntry("[Content_Types].xml") != null) {
                return ofOfficeOpenXml(archive);
            }
            ZipEntry declared = archive.getEntry("mimetype");
            return declared == null ? ZIP : text(archive, declared);
        } catch (ZipException e) {
            return ZIP;
        }
    }

    private static String ofOfficeOpenXml(ZipFile archive) {
        return FOLDERS.entrySet().stream()
                .filter(folder ->
                        archive.stream().anyMatch(entry -> entry.getName().startsWith(folder.getKey())))
                .map(folder -> folder.getValue().mediaType())
                .findFirst()
                .orElse(ZIP);
    }

    private static String text(ZipFile archive, ZipEntry entry) throws IOException {
        try (InputStream content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }
}
