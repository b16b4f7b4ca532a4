package id.sinergi.shared.api;

import java.util.List;

/** The themes to choose from, in their order. */
public interface ThemeDirectory {
    List<Theme> themes();
}
