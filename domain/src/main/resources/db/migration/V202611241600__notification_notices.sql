-- What has happened, noted in the transaction in which it did, until everybody concerned has been told.
CREATE TABLE happening (
    id          UUID        NOT NULL,
    kind        VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_id   UUID        NOT NULL COMMENT 'the forum, decision or follow-up',
    agency_id   UUID        NULL COMMENT 'whom alone it concerns; null for all that the record names',
    caused_by   UUID        NOT NULL COMMENT 'who need not be told',
    happened_at DATETIME(6) NOT NULL,
    failures    INT         NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    KEY happening_next (failures, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- What each account has been told. It says by itself what there is to say, for the record may change later.
CREATE TABLE notice (
    id          UUID          NOT NULL,
    account_id  UUID          NOT NULL,
    kind        VARCHAR(32)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    subject     VARCHAR(40)   CHARACTER SET ascii NOT NULL COMMENT 'the reference of the record',
    title_id    VARCHAR(300)  NOT NULL,
    title_en    VARCHAR(300)  NULL,
    party_id    VARCHAR(300)  NULL COMMENT 'the agency that did it',
    party_en    VARCHAR(300)  NULL,
    day         DATE          NULL COMMENT 'on which it takes place or is due',
    reason      VARCHAR(1000) NULL,
    happened_at DATETIME(6)   NOT NULL,
    is_read     BOOLEAN       NOT NULL DEFAULT FALSE,
    read_at     DATETIME(6)   NULL,
    PRIMARY KEY (id),
    KEY notice_of_account (account_id, is_read, id DESC),
    CONSTRAINT notice_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notice_read CHECK (is_read = (read_at IS NOT NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
