-- What the gate saw: every change, every look at a single record, every refusal. Lines are only added.
CREATE TABLE audit_entry (
    id       UUID         NOT NULL PRIMARY KEY,
    at       DATETIME(6)  NOT NULL,
    account  UUID         NULL COMMENT 'null: nobody was signed in',
    username VARCHAR(60)  NOT NULL,
    activity VARCHAR(120) NOT NULL,
    subject  VARCHAR(120) NULL,
    outcome  VARCHAR(10)  NOT NULL,
    reason   VARCHAR(80)  NULL COMMENT 'code of the violation that refused it',
    KEY audit_entry_at (at, id),
    KEY audit_entry_subject (subject, at),
    KEY audit_entry_account (account, at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
