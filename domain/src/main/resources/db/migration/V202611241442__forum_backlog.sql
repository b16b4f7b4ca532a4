-- Topics that agencies propose for a series, until its host takes them up or declines them.
CREATE TABLE forum_topic (
    id             UUID          NOT NULL,
    ref            VARCHAR(16) CHARACTER SET ascii NOT NULL,
    series_id      UUID          NOT NULL,
    proposer_id    UUID          NOT NULL,
    title_id       VARCHAR(300)  NOT NULL,
    title_en       VARCHAR(300)  NULL,
    description_id VARCHAR(4000) NULL,
    description_en VARCHAR(4000) NULL,
    minutes        INT           NULL,
    state          VARCHAR(16)   NOT NULL,
    reason         VARCHAR(1000) NULL COMMENT 'why it was declined',
    proposed_at    DATETIME(6)   NOT NULL,
    origin_id      UUID          NULL COMMENT 'the agenda item that another forum forwarded',
    item_id        UUID          NULL COMMENT 'the agenda item that it became',
    version        INT           NOT NULL,
    changed_by     UUID          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY forum_topic_ref (ref),
    UNIQUE KEY forum_topic_origin (origin_id),
    KEY forum_topic_by_series (series_id, state, proposed_at, id),
    KEY forum_topic_by_proposer (proposer_id, proposed_at, id),
    KEY forum_topic_by_item (item_id),
    CONSTRAINT forum_topic_series FOREIGN KEY (series_id) REFERENCES forum_series (id),
    CONSTRAINT forum_topic_proposer FOREIGN KEY (proposer_id) REFERENCES agency (id),
    CONSTRAINT forum_topic_from FOREIGN KEY (origin_id) REFERENCES agenda_item (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_topic_theme (
    topic_id   UUID NOT NULL,
    theme_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (topic_id, theme_code),
    CONSTRAINT forum_topic_theme_topic FOREIGN KEY (topic_id) REFERENCES forum_topic (id),
    CONSTRAINT forum_topic_theme_theme FOREIGN KEY (theme_code) REFERENCES theme (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;
