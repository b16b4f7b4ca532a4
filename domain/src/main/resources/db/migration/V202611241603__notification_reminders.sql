-- Of what people have been reminded. Lines are only added: once for each record and day, on whichever node the clock strikes.
CREATE TABLE reminder (
    kind      VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    record_id UUID        NOT NULL,
    day       DATE        NOT NULL COMMENT 'which comes near; another one if it moves',
    raised_at DATETIME(6) NOT NULL,
    PRIMARY KEY (kind, record_id, day)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
