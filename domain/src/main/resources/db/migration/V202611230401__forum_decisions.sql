-- What forums decided, paragraph by paragraph. Only forums that everybody may see have decisions.
CREATE TABLE decision (
    id            UUID          NOT NULL,
    forum_id      UUID          NOT NULL,
    number        INT           NOT NULL,
    ref           VARCHAR(24) CHARACTER SET ascii NOT NULL,
    text_id       VARCHAR(4000) NOT NULL,
    text_en       VARCHAR(4000) NULL,
    kind          VARCHAR(16)   NOT NULL,
    due_on        DATE          NULL,
    status        VARCHAR(16)   NOT NULL,
    status_reason VARCHAR(1000) NULL,
    version       INT           NOT NULL,
    changed_by    UUID          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY decision_ref (ref),
    UNIQUE KEY decision_number (forum_id, number),
    KEY decision_by_status (status, id),
    KEY decision_by_kind (kind, id),
    KEY decision_by_due (due_on, status, id),
    CONSTRAINT decision_forum FOREIGN KEY (forum_id) REFERENCES forum (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE decision_actor (
    decision_id UUID NOT NULL,
    agency_id   UUID NOT NULL,
    PRIMARY KEY (decision_id, agency_id),
    KEY decision_actor_by_agency (agency_id, decision_id),
    CONSTRAINT decision_actor_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT decision_actor_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE decision_theme (
    decision_id UUID NOT NULL,
    theme_code  VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (decision_id, theme_code),
    KEY decision_theme_by_theme (theme_code, decision_id),
    CONSTRAINT decision_theme_decision FOREIGN KEY (decision_id) REFERENCES decision (id),
    CONSTRAINT decision_theme_theme FOREIGN KEY (theme_code) REFERENCES theme (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

-- The words of a decision in both languages, for searching only: full-text indexes and kept history do not go together.
-- The stop words are English ones, which would hide Indonesian words.
SET SESSION innodb_ft_enable_stopword = OFF;
CREATE TABLE decision_search (
    decision_id UUID NOT NULL,
    text        TEXT NOT NULL,
    PRIMARY KEY (decision_id),
    FULLTEXT KEY decision_search_text (text),
    CONSTRAINT decision_search_decision FOREIGN KEY (decision_id) REFERENCES decision (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
SET SESSION innodb_ft_enable_stopword = DEFAULT;
