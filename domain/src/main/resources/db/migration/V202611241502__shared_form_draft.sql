-- What people have typed into forms and not sent yet. Nobody's record: no history, gone when sent or after a month.
CREATE TABLE form_draft (
    account_id UUID         NOT NULL,
    address    VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    title      VARCHAR(200) NOT NULL,
    fields     MEDIUMTEXT   NOT NULL COMMENT 'JSON: the values of each input by its name',
    saved_at   DATETIME(6)  NOT NULL,
    PRIMARY KEY (account_id, address),
    KEY form_draft_by_age (account_id, saved_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
