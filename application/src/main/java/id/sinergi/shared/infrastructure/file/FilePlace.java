package id.sinergi.shared.infrastructure.file;

/** Where contents of files can be kept. Public, because the configuration makes one of its name. */
public enum FilePlace {
    DISK,
    DATABASE
}
