package id.sinergi.forum.api.followup;

import id.sinergi.shared.api.Subject;

/**
 * Somebody takes follow-ups out of the system as a file; a subject, so that the audit trail notes it.
 *
 * @param file what the file is called
 */
public record FollowUpExport(String file, FollowUpFilter filter) implements Subject {
    /** The file and what was asked for, so that the trail says what has left the house. */
    @Override
    public String subject() {
        StringBuilder subject = new StringBuilder(file);
        filter.wanted()
                .forEach((name, value) ->
                        subject.append(' ').append(name).append('=').append(value));
        return subject.toString();
    }
}
