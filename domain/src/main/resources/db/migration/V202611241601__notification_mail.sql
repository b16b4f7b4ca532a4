-- Who does a kind of work for all nodes. Whoever does not renew it in time loses it.
CREATE TABLE lease (
    name       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    holder     VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    held_until DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
) ENGINE = InnoDB;

-- How people want to be told, of each topic. Who has never said so is told in the application only.
CREATE TABLE notice_preference (
    account_id  UUID         NOT NULL,
    address     VARCHAR(254) NULL COMMENT 'where their mail goes',
    refused_at  DATETIME(6)  NULL COMMENT 'a mail server has refused this address for good',
    invitations VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    forums      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    decisions   VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    follow_ups  VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version     INT          NOT NULL,
    changed_by  UUID         NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT notice_preference_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

-- Mail to be sent, and what became of it. The key is in its Message-ID, so that a mail sent twice can be known as one.
CREATE TABLE mail (
    id         UUID         NOT NULL,
    account_id UUID         NOT NULL,
    address    VARCHAR(254) NOT NULL COMMENT 'as it was when the mail was written',
    digest     BOOLEAN      NOT NULL COMMENT 'what a day brought, not one notice at once',
    state      VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    attempts   INT          NOT NULL,
    taken_up   BOOLEAN      NOT NULL COMMENT 'sent once more after a node had gone away while sending it',
    created_at DATETIME(6)  NOT NULL,
    due_at     DATETIME(6)  NOT NULL COMMENT 'not to be tried before',
    begun_at   DATETIME(6)  NULL,
    sent_at    DATETIME(6)  NULL,
    answer     VARCHAR(500) NULL COMMENT 'what the mail server said last',
    version    INT          NOT NULL,
    changed_by UUID         NOT NULL,
    PRIMARY KEY (id),
    KEY mail_next (state, due_at),
    KEY mail_by_account (account_id, id),
    CONSTRAINT mail_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

-- Which notices a mail brings; without a mail as long as they wait for the digest of the day.
CREATE TABLE mail_line (
    notice_id  UUID NOT NULL,
    account_id UUID NOT NULL,
    mail_id    UUID NULL,
    PRIMARY KEY (notice_id),
    KEY mail_line_of_mail (mail_id, notice_id),
    KEY mail_line_waiting (account_id, mail_id),
    CONSTRAINT mail_line_notice FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE CASCADE,
    CONSTRAINT mail_line_mail FOREIGN KEY (mail_id) REFERENCES mail (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
