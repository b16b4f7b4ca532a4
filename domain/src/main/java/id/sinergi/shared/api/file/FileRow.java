package id.sinergi.shared.api.file;

import java.time.Instant;

/**
 * A file as lists show it.
 *
 * @param ref its key
 * @param mediaType found in its content, whatever its name said
 * @param size in bytes
 * @param sha256 of its content, in hexadecimal
 * @param uploader the name with which the person signs in
 */
public record FileRow(
        String ref, String name, String mediaType, long size, String sha256, String uploader, Instant uploadedAt) {}
