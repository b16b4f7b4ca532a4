package id.sinergi.shared.web.file;

import id.sinergi.shared.api.RuleViolation;
import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.api.file.FileId;
import id.sinergi.shared.application.file.DetachFile;
import id.sinergi.shared.application.file.FileAttaching;
import id.sinergi.shared.application.file.FileQueries;
import id.sinergi.shared.application.file.FileUploads;
import id.sinergi.shared.application.file.Upload;
import id.sinergi.shared.web.Address;
import id.sinergi.shared.web.trouble.AnsweringServlet;
import id.sinergi.shared.web.trouble.Trouble;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * Files for people. {@code GET /files/<id>} downloads one. {@code POST /files/<kind>/<key>} attaches the part
 * {@code file}, or takes off the one that the parameter {@code detach} names, and goes back to where the form was. The
 * record is in the address, so that nobody's file is read before it is clear that they may attach it.
 */
@WebServlet("/files/*")
@MultipartConfig(fileSizeThreshold = 0)
public class FileServlet extends AnsweringServlet {
    private static final long serialVersionUID = 1;
    private static final String BACK = "return";

    @Inject
    transient FileQueries files;

    @Inject
    transient FileUploads uploads;

    @Inject
    transient FileAttaching attaching;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (FileQueries.Opened opened = files.open(FileId.of(path(request)))) {
            Download.head(opened.file(), response::setHeader);
            response.setContentType(opened.file().mediaType());
            response.setContentLengthLong(opened.file().size());
            if (!"HEAD".equals(request.getMethod())) {
                opened.content().transferTo(response.getOutputStream());
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        FileHolder holder = holder(path(request));
        if (files.mayAttach(holder.kind(), holder.key())) {
            change(holder, request);
        } else {
            // Says in the audit trail and to the person which of the two it is: not there, or not theirs.
            uploads.attach(new Upload(holder, null, 0, InputStream.nullInputStream()));
        }
        seeOther(Address.ours(request.getParameter(BACK)), response);
    }

    private void change(FileHolder holder, HttpServletRequest request) throws IOException, ServletException {
        String unwanted = request.getParameter("detach");
        try {
            if (unwanted == null) {
                attach(holder, request.getPart("file"));
                UploadNotice.done(request, holder, "file.attached");
            } else {
                attaching.detach(new DetachFile(holder, FileId.of(unwanted)));
                UploadNotice.done(request, holder, "file.detached");
            }
        } catch (RuntimeException e) {
            RuleViolation violation = Trouble.find(e, RuleViolation.class).orElseThrow(() -> e);
            UploadNotice.refused(request, holder, violation);
        }
    }

    private void attach(FileHolder holder, Part part) throws IOException {
        try (InputStream content = part == null ? InputStream.nullInputStream() : part.getInputStream()) {
            String name = part == null ? "" : part.getSubmittedFileName();
            uploads.attach(new Upload(holder, name, part == null ? 0 : part.getSize(), content));
        }
    }

    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static FileHolder holder(String path) {
        int slash = path.indexOf('/');
        return slash < 0
                ? new FileHolder(path, "")
                : new FileHolder(path.substring(0, slash), path.substring(slash + 1));
    }
}
