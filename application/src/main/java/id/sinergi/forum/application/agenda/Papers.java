package id.sinergi.forum.application.agenda;

import id.sinergi.shared.api.file.FileHolder;
import id.sinergi.shared.application.file.FilePassing;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;

/** Where an agenda item goes on its papers go with it; the earlier forum keeps them too. */
@Dependent
public class Papers {
    private static final String KIND = "agenda-item";

    @Inject
    FilePassing files;

    /** The papers of one item belong to another one as well. */
    public void pass(UUID from, UUID to) {
        files.pass(new FileHolder(KIND, from.toString()), new FileHolder(KIND, to.toString()));
    }
}
