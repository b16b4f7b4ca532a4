-- Files that people attach to records. Contents are known by their SHA-256 and kept once, on disk or in file_chunk.
CREATE TABLE file_content (
    sha256    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    size      BIGINT      NOT NULL,
    stored_at DATETIME(6) NOT NULL COMMENT 'when somebody last gave it; its row is the lock between keeping and clearing away',
    PRIMARY KEY (sha256),
    KEY file_content_by_age (stored_at)
) ENGINE = InnoDB;

-- Only where contents are kept in the database.
CREATE TABLE file_chunk (
    sha256   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position INT        NOT NULL,
    data     MEDIUMBLOB NOT NULL,
    PRIMARY KEY (sha256, position),
    CONSTRAINT file_chunk_content FOREIGN KEY (sha256) REFERENCES file_content (sha256)
) ENGINE = InnoDB;

CREATE TABLE stored_file (
    id          UUID         NOT NULL,
    name        VARCHAR(210) NOT NULL,
    media_type  VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'found in the content',
    size        BIGINT       NOT NULL,
    sha256      CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    agency_id   UUID         NULL COMMENT 'in whose room it is kept',
    uploader    VARCHAR(40)  NOT NULL,
    uploaded_at DATETIME(6)  NOT NULL,
    version     INT          NOT NULL,
    changed_by  UUID         NOT NULL,
    PRIMARY KEY (id),
    KEY stored_file_by_content (sha256),
    CONSTRAINT stored_file_content FOREIGN KEY (sha256) REFERENCES file_content (sha256),
    CONSTRAINT stored_file_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE file_attachment (
    file_id     UUID        NOT NULL,
    record_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_key  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (record_kind, record_key, file_id),
    KEY file_attachment_by_file (file_id),
    CONSTRAINT file_attachment_file FOREIGN KEY (file_id) REFERENCES stored_file (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

-- How much room the files of an agency take; a row is locked while a file of that agency is added.
CREATE TABLE file_usage (
    agency_id UUID   NOT NULL,
    bytes     BIGINT NOT NULL,
    PRIMARY KEY (agency_id),
    CONSTRAINT file_usage_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB;
