-- Series come back by a rule of RFC 5545, counted from a day. Those that exist keep the due day they have: their count
-- begins with the last edition.
SET SESSION system_versioning_alter_history = 'KEEP';
ALTER TABLE forum_series
    ADD COLUMN recurrence VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'RFC 5545; null if irregular',
    ADD COLUMN counted_from DATE NULL COMMENT 'where the count of due days begins';
UPDATE forum_series
SET recurrence   = CASE rhythm
                       WHEN 'YEARLY' THEN 'FREQ=YEARLY'
                       WHEN 'HALF_YEARLY' THEN 'FREQ=MONTHLY;INTERVAL=6'
                       WHEN 'QUARTERLY' THEN 'FREQ=MONTHLY;INTERVAL=3' END,
    counted_from = last_held_on;
