-- Where a decision came from, what shows that it was carried out, and which one took its place.
SET SESSION system_versioning_alter_history = 'KEEP';
ALTER TABLE decision
    ADD COLUMN decided_on     DATE         NULL WITHOUT SYSTEM VERSIONING
        COMMENT 'first day of its forum, which a held forum keeps' AFTER ref,
    ADD COLUMN agenda_item_id UUID         NULL AFTER decided_on,
    ADD COLUMN proof_kind     VARCHAR(16)  NULL AFTER status_reason,
    ADD COLUMN proof_ref      VARCHAR(40) CHARACTER SET ascii NULL AFTER proof_kind,
    ADD COLUMN proof_on       DATE         NULL AFTER proof_ref,
    ADD COLUMN proof_title    VARCHAR(300) NULL AFTER proof_on,
    ADD COLUMN proof_number   VARCHAR(100) NULL AFTER proof_title,
    ADD COLUMN proof_issuer   VARCHAR(200) NULL AFTER proof_number,
    ADD COLUMN proof_address  VARCHAR(500) NULL AFTER proof_issuer,
    ADD COLUMN superseded_by  UUID         NULL AFTER proof_address;

UPDATE decision d JOIN forum f ON f.id = d.forum_id
SET d.decided_on = DATE(f.starts_at + INTERVAL CASE f.zone WHEN 'Asia/Jakarta' THEN 7 WHEN 'Asia/Jayapura' THEN 9 ELSE 8 END HOUR);

ALTER TABLE decision
    ADD KEY decision_by_day (decided_on, id),
    ADD KEY decision_by_item (agenda_item_id),
    ADD KEY decision_by_successor (superseded_by),
    ADD CONSTRAINT decision_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    ADD CONSTRAINT decision_successor FOREIGN KEY (superseded_by) REFERENCES decision (id);
