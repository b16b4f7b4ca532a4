-- What agencies have to do so that decisions are carried out, what they report, and whom the passing of time was told to.
CREATE TABLE follow_up (
    id            UUID          NOT NULL,
    decision_id   UUID          NOT NULL,
    host_id       UUID          NOT NULL COMMENT 'of the forum, which keeps its host',
    decided_on    DATE          NOT NULL COMMENT 'of the decision, which keeps its day',
    number        INT           NOT NULL,
    ref           VARCHAR(32) CHARACTER SET ascii NOT NULL,
    task_id       VARCHAR(1000) NOT NULL,
    task_en       VARCHAR(1000) NULL,
    agency_id     UUID          NOT NULL,
    person_id     UUID          NULL COMMENT 'an account; null for nobody in particular',
    due_on        DATE          NOT NULL,
    status        VARCHAR(16)   NOT NULL,
    status_reason VARCHAR(1000) NULL,
    version       INT           NOT NULL,
    changed_by    UUID          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY follow_up_ref (ref),
    UNIQUE KEY follow_up_number (decision_id, number),
    KEY follow_up_by_due (due_on, id),
    KEY follow_up_by_status (status, due_on, id),
    KEY follow_up_by_agency (agency_id, due_on, id),
    KEY follow_up_by_person (person_id, due_on, id),
    KEY follow_up_by_host (host_id, due_on, id),
    CONSTRAINT follow_up_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT follow_up_host FOREIGN KEY (host_id) REFERENCES agency (id),
    CONSTRAINT follow_up_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE follow_up_report (
    id            UUID          NOT NULL,
    follow_up_id  UUID          NOT NULL,
    text          VARCHAR(4000) NOT NULL,
    reported_by   UUID          NOT NULL,
    reported_at   DATETIME(6)   NOT NULL,
    confirmed     BOOLEAN       NULL COMMENT 'null while nobody has looked at it',
    reviewed_by   UUID          NULL,
    reviewed_at   DATETIME(6)   NULL,
    review_reason VARCHAR(1000) NULL,
    version       INT           NOT NULL,
    changed_by    UUID          NOT NULL,
    PRIMARY KEY (id),
    KEY follow_up_report_of (follow_up_id, id),
    CONSTRAINT follow_up_report_follow_up FOREIGN KEY (follow_up_id) REFERENCES follow_up (id),
    CONSTRAINT follow_up_report_judged_by_another CHECK (reviewed_by IS NULL OR reviewed_by <> reported_by)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

-- Lines are only added: each level once for each due date, on whichever node the clock strikes first.
CREATE TABLE follow_up_escalation (
    follow_up_id UUID        NOT NULL,
    level        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    due_on       DATE        NOT NULL,
    raised_at    DATETIME(6) NOT NULL,
    PRIMARY KEY (follow_up_id, level, due_on),
    CONSTRAINT follow_up_escalation_of FOREIGN KEY (follow_up_id) REFERENCES follow_up (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
