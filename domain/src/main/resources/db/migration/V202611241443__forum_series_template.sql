-- What an edition of a series begins with: agenda, invitees with quotas, and the documents that are expected.
CREATE TABLE forum_series_template (
    series_id  UUID NOT NULL,
    version    INT  NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (series_id),
    CONSTRAINT forum_series_template_series FOREIGN KEY (series_id) REFERENCES forum_series (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_series_item (
    series_id UUID         NOT NULL,
    position  INT          NOT NULL,
    title_id  VARCHAR(300) NOT NULL,
    title_en  VARCHAR(300) NULL,
    owner_id  UUID         NOT NULL,
    minutes   INT          NULL,
    PRIMARY KEY (series_id, position),
    CONSTRAINT forum_series_item_template FOREIGN KEY (series_id) REFERENCES forum_series_template (series_id),
    CONSTRAINT forum_series_item_owner FOREIGN KEY (owner_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_series_invitee (
    series_id UUID        NOT NULL,
    position  INT         NOT NULL,
    kind      VARCHAR(16) NOT NULL,
    code      VARCHAR(24) CHARACTER SET ascii NULL COMMENT 'of the agency, province or group; null for all ministries',
    quota     INT         NULL COMMENT 'people for each agency; null for no limit',
    PRIMARY KEY (series_id, position),
    CONSTRAINT forum_series_invitee_template FOREIGN KEY (series_id) REFERENCES forum_series_template (series_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_series_document (
    series_id UUID         NOT NULL,
    position  INT          NOT NULL,
    name_id   VARCHAR(300) NOT NULL,
    name_en   VARCHAR(300) NULL,
    PRIMARY KEY (series_id, position),
    CONSTRAINT forum_series_document_template FOREIGN KEY (series_id) REFERENCES forum_series_template (series_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;
