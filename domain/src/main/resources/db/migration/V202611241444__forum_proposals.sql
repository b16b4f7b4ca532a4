-- What the system proposed for the agenda of an edition, and whether the coordinator took it.
CREATE TABLE forum_proposal (
    id         UUID          NOT NULL,
    forum_id   UUID          NOT NULL,
    kind       VARCHAR(16)   NOT NULL,
    subject    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_id   VARCHAR(300)  NOT NULL,
    title_en   VARCHAR(300)  NULL,
    taken      BOOLEAN       NOT NULL,
    reason     VARCHAR(1000) NULL COMMENT 'always there when it was left out',
    decided_at DATETIME(6)   NOT NULL,
    version    INT           NOT NULL,
    changed_by UUID          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY forum_proposal_once (forum_id, kind, subject),
    CONSTRAINT forum_proposal_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
    CONSTRAINT forum_proposal_reason CHECK (taken OR reason IS NOT NULL)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;
