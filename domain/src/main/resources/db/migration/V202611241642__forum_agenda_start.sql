-- An item can begin at a fixed time of a certain day of the forum; the running clock goes on from there. Kept as day and
-- minute, so that it stays where it is when the forum moves to other days or another time zone.
SET SESSION system_versioning_alter_history = 'KEEP';

ALTER TABLE agenda_item
    ADD COLUMN begins_day INT NULL COMMENT '1 is the first day of the forum; null where it follows the item before' AFTER minutes,
    ADD COLUMN begins_minute INT NULL COMMENT 'of that day, by the clocks of the forum\'s place' AFTER begins_day,
    ADD CONSTRAINT agenda_item_begins CHECK ((begins_day IS NULL) = (begins_minute IS NULL));
