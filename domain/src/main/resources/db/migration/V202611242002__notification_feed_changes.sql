-- When what a calendar shows last became something else, for programs that ask by time instead of by tag.
SET SESSION system_versioning_alter_history = 'KEEP';

ALTER TABLE calendar_feed
    ADD COLUMN shown_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL WITHOUT SYSTEM VERSIONING COMMENT 'of what was shown last',
    ADD COLUMN shown_since DATETIME(6) NULL WITHOUT SYSTEM VERSIONING COMMENT 'when it became that';
