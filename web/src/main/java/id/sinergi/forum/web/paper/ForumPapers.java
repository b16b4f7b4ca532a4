package id.sinergi.forum.web.paper;

import id.sinergi.forum.api.ForumDetails;
import id.sinergi.forum.web.ForumDetailsPage;
import id.sinergi.shared.api.file.FileRow;
import id.sinergi.shared.application.file.FileQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The papers of all items of the forum that is shown, asked for once. */
@Named
@RequestScoped
public class ForumPapers {
    @Inject
    FileQueries files;

    @Inject
    ForumDetailsPage page;

    private Map<String, List<FileRow>> byItem;

    public List<FileRow> of(UUID item) {
        if (byItem == null) {
            List<String> items = page.getForum().agenda().stream()
                    .map(ForumDetails.Item::id)
                    .map(UUID::toString)
                    .toList();
            byItem = files.listAll("agenda-item", items);
        }
        return byItem.getOrDefault(item.toString(), List.of());
    }
}
