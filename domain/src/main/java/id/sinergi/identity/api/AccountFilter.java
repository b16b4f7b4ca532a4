package id.sinergi.identity.api;

import id.sinergi.shared.api.Role;

/**
 * Which accounts are wanted.
 *
 * @param text part of the user name, of the person's name or of the agency's name; null for all
 * @param role null for all
 * @param disabled null for all
 */
public record AccountFilter(String text, Role role, Boolean disabled) {
    public AccountFilter {
        text = text == null || text.isBlank() ? null : text.strip();
    }
}
