-- What invited agencies say about coming before they name anybody. The last answer counts; history keeps the others.
CREATE TABLE forum_reply (
    invitation_id UUID         NOT NULL,
    answer        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    note          VARCHAR(500) NULL,
    given_at      DATETIME(6)  NOT NULL,
    version       INT          NOT NULL,
    changed_by    UUID         NOT NULL,
    PRIMARY KEY (invitation_id),
    CONSTRAINT forum_reply_invitation FOREIGN KEY (invitation_id) REFERENCES forum_invitation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;
