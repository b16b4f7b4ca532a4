-- What was said in forums, section by section. The history of a section is the list of its versions; so it is kept even
-- when the agenda loses the item, and the key of the item is no foreign key.
CREATE TABLE minutes (
    id               UUID        NOT NULL,
    forum_id         UUID        NOT NULL,
    forum_ref        VARCHAR(16) CHARACTER SET ascii NOT NULL,
    status           VARCHAR(8)  NOT NULL,
    revision         INT         NOT NULL COMMENT 'number of the latest version',
    revision_ends_at DATETIME(6) NULL COMMENT 'what is written from then on makes the next version',
    finalised_at     DATETIME(6) NULL,
    version          INT         NOT NULL,
    changed_by       UUID        NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY minutes_of_forum (forum_id),
    CONSTRAINT minutes_forum FOREIGN KEY (forum_id) REFERENCES forum (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE minutes_section (
    id            UUID         NOT NULL,
    minutes_id    UUID         NOT NULL,
    section_key   VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'opening, closing, or the key of an agenda item',
    title_id      VARCHAR(300) NULL COMMENT 'what the agenda called it when it was last written',
    title_en      VARCHAR(300) NULL,
    text_id       MEDIUMTEXT   NULL,
    text_en       MEDIUMTEXT   NULL,
    revision      INT          NOT NULL COMMENT 'the version of the minutes in which it was last written',
    restored_from INT          NULL COMMENT 'the version it was taken from; null when written by hand',
    version       INT          NOT NULL,
    changed_by    UUID         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY minutes_section_once (minutes_id, section_key),
    CONSTRAINT minutes_section_minutes FOREIGN KEY (minutes_id) REFERENCES minutes (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

-- Final minutes are locked for everybody, also for those who come past the system.
DELIMITER //
CREATE TRIGGER minutes_stay_final BEFORE UPDATE ON minutes FOR EACH ROW
BEGIN
    IF OLD.status = 'FINAL' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Final minutes never change';
    END IF;
END//
CREATE TRIGGER minutes_stay BEFORE DELETE ON minutes FOR EACH ROW
BEGIN
    IF OLD.status = 'FINAL' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Final minutes never change';
    END IF;
END//
CREATE TRIGGER minutes_section_comes_in_time BEFORE INSERT ON minutes_section FOR EACH ROW
BEGIN
    IF (SELECT status FROM minutes WHERE id = NEW.minutes_id) = 'FINAL' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Final minutes never change';
    END IF;
END//
CREATE TRIGGER minutes_section_stays_final BEFORE UPDATE ON minutes_section FOR EACH ROW
BEGIN
    IF (SELECT status FROM minutes WHERE id = OLD.minutes_id) = 'FINAL' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Final minutes never change';
    END IF;
END//
CREATE TRIGGER minutes_section_stays BEFORE DELETE ON minutes_section FOR EACH ROW
BEGIN
    IF (SELECT status FROM minutes WHERE id = OLD.minutes_id) = 'FINAL' THEN
        SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Final minutes never change';
    END IF;
END//
DELIMITER ;
