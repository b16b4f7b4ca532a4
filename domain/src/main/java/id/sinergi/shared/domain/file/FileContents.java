package id.sinergi.shared.domain.file;

/**
 * What a file is.
 *
 * @param mediaType found in the content
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record FileContents(String name, String mediaType, long size, String sha256) {}
