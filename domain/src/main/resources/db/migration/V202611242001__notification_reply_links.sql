-- Secret links by which a person answers an invitation without signing in, in mails and calendars. Only the hash is kept.
CREATE TABLE reply_link (
    token_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id UUID        NOT NULL,
    agency_id  UUID        NOT NULL COMMENT 'in whose name; the link is dead when the person works for another one',
    forum      VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'its reference',
    feed_id    UUID        NULL COMMENT 'the calendar that shows it; null for a mail',
    made_at    DATETIME(6) NOT NULL,
    revoked_at DATETIME(6) NULL,
    PRIMARY KEY (token_hash),
    KEY reply_link_of_account (account_id, revoked_at),
    KEY reply_link_of_feed (feed_id),
    KEY reply_link_of_forum (forum),
    CONSTRAINT reply_link_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
