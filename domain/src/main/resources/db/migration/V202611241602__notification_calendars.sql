-- Secret addresses under which calendar programs read, one for each person and calendar. Only the hash is kept.
CREATE TABLE calendar_feed (
    id           UUID        NOT NULL,
    account_id   UUID        NOT NULL,
    series       VARCHAR(16) CHARACTER SET ascii NOT NULL COMMENT 'the reference of a forum series; empty for the own calendar',
    token_hash   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    made_at      DATETIME(6) NOT NULL,
    last_read_at DATETIME(6) NULL WITHOUT SYSTEM VERSIONING,
    version      INT         NOT NULL,
    changed_by   UUID        NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY calendar_feed_token (token_hash),
    UNIQUE KEY calendar_feed_once (account_id, series),
    CONSTRAINT calendar_feed_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;
