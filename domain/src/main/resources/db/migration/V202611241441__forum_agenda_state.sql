-- What became of each agenda item, why it is on the agenda, and which item of an earlier edition it continues.
SET SESSION system_versioning_alter_history = 'KEEP';
ALTER TABLE agenda_item
    ADD COLUMN state VARCHAR(16) NOT NULL DEFAULT 'OPEN',
    ADD COLUMN kind VARCHAR(16) NOT NULL DEFAULT 'TOPIC',
    ADD COLUMN about_ref VARCHAR(40) CHARACTER SET ascii NULL COMMENT 'a decision or forum that gave rise to it',
    ADD COLUMN continues_id UUID NULL,
    ADD COLUMN deferrals INT NOT NULL DEFAULT 0,
    ADD UNIQUE KEY agenda_item_continues (continues_id),
    ADD CONSTRAINT agenda_item_continued FOREIGN KEY (continues_id) REFERENCES agenda_item (id);
