-- Whoever waits for seats longest is served first.
SET SESSION system_versioning_alter_history = 'KEEP';

ALTER TABLE forum_invitation
    ADD COLUMN waiting_since DATETIME(6) NULL COMMENT 'its place in the queue of its group; null unless it waits' AFTER status;

UPDATE forum_invitation SET waiting_since = submitted_at WHERE status = 'WAITING';
