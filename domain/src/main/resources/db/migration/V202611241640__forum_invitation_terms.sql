-- What a template says of its invitees goes on to the editions: how many people each may send, until when, with which documents.
SET SESSION system_versioning_alter_history = 'KEEP';

ALTER TABLE forum_invitation
    ADD COLUMN seat_limit INT NULL COMMENT 'people with a seat that this agency may send; null for no limit' AFTER seats;

ALTER TABLE forum_series_template
    ADD COLUMN closes_days INT NULL COMMENT 'days before an edition on which registration closes; null for its start' AFTER series_id;

CREATE TABLE forum_expected_document (
    forum_id UUID         NOT NULL,
    position INT          NOT NULL,
    name_id  VARCHAR(300) NOT NULL,
    name_en  VARCHAR(300) NULL,
    PRIMARY KEY (forum_id, position),
    CONSTRAINT forum_expected_document_desk FOREIGN KEY (forum_id) REFERENCES forum_desk (forum_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;
