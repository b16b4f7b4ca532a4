package id.sinergi.shared.web.file;

import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.web.rest.ResourceAddresses;
import jakarta.enterprise.context.ApplicationScoped;

/** Where files live for programs. */
@ApplicationScoped
class FileAddresses implements ResourceAddresses {
    static final String FILES = "files";

    @Override
    public String segment(Class<?> record, Object reference) {
        return record == FileRow.class ? FILES : null;
    }
}
