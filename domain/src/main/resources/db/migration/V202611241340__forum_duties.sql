-- What a decision means for the agency whose forum decided it and for those that have to act, in the order in which home
-- pages and lists ask for it. Follows from the decision, so it keeps no history of its own.
SET SESSION system_versioning_alter_history = 'KEEP';
ALTER TABLE decision ADD COLUMN host_id UUID NULL COMMENT 'the agency whose forum decided it' WITHOUT SYSTEM VERSIONING AFTER forum_id;
UPDATE decision d JOIN forum f ON f.id = d.forum_id SET d.host_id = f.host_id;
ALTER TABLE decision MODIFY COLUMN host_id UUID NOT NULL COMMENT 'the agency whose forum decided it' WITHOUT SYSTEM VERSIONING;

CREATE TABLE decision_duty (
    decision_id UUID        NOT NULL,
    agency_id   UUID        NOT NULL,
    part        VARCHAR(8)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'HOST or ACTOR',
    status      VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on      DATE        NOT NULL COMMENT '9999-12-31 where the decision has no due date',
    PRIMARY KEY (decision_id, agency_id, part),
    KEY decision_duty_by_due (agency_id, part, status, due_on, decision_id),
    KEY decision_duty_by_time (agency_id, part, status, decision_id),
    CONSTRAINT decision_duty_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT decision_duty_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;

INSERT INTO decision_duty (decision_id, agency_id, part, status, due_on)
SELECT d.id, d.host_id, 'HOST', d.status, COALESCE(d.due_on, '9999-12-31') FROM decision d;

INSERT INTO decision_duty (decision_id, agency_id, part, status, due_on)
SELECT d.id, a.agency_id, 'ACTOR', d.status, COALESCE(d.due_on, '9999-12-31')
FROM decision d JOIN decision_actor a ON a.decision_id = d.id;
