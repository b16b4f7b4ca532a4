-- Series of forums, forums with agenda and delegations, and what was decided. The last numbers given out are kept apart:
-- a number is taken under the lock of its row, in the transaction that uses it.
CREATE TABLE forum_number (
    sequence VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'FRM-<year> or SER',
    last     INT         NOT NULL,
    PRIMARY KEY (sequence)
) ENGINE = InnoDB;

CREATE TABLE forum_series (
    id           UUID         NOT NULL,
    ref          VARCHAR(16) CHARACTER SET ascii NOT NULL,
    name_id      VARCHAR(300) NOT NULL,
    name_en      VARCHAR(300) NULL,
    host_id      UUID         NOT NULL,
    rhythm       VARCHAR(16)  NOT NULL,
    last_held_on DATE         NULL,
    next_due_on  DATE         NULL COMMENT 'follows from the last edition and the rhythm',
    version      INT          NOT NULL,
    changed_by   UUID         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY forum_series_ref (ref),
    KEY forum_series_by_name (name_id, id),
    KEY forum_series_by_host (host_id, id),
    KEY forum_series_by_due (next_due_on, id),
    CONSTRAINT forum_series_host FOREIGN KEY (host_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum (
    id            UUID         NOT NULL,
    ref           VARCHAR(16) CHARACTER SET ascii NOT NULL,
    host_id       UUID         NOT NULL,
    series_id     UUID         NULL,
    title_id      VARCHAR(300) NOT NULL,
    title_en      VARCHAR(300) NULL,
    starts_at     DATETIME(6)  NOT NULL,
    ends_at       DATETIME(6)  NOT NULL,
    zone          VARCHAR(40) CHARACTER SET ascii NOT NULL,
    venue         VARCHAR(200) NOT NULL,
    city          VARCHAR(120) NOT NULL,
    status        VARCHAR(16)  NOT NULL,
    announced_at  DATETIME(6)  NULL COMMENT 'from then on everybody may see it',
    cancel_reason VARCHAR(1000) NULL,
    edition_on    DATE         NULL COMMENT 'the day it takes in its series; null when cancelled',
    version       INT          NOT NULL,
    changed_by    UUID         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY forum_ref (ref),
    UNIQUE KEY forum_edition (series_id, edition_on),
    KEY forum_by_start (starts_at, id),
    KEY forum_by_status (status, starts_at, id),
    KEY forum_by_host (host_id, starts_at, id),
    KEY forum_by_series (series_id, starts_at, id),
    CONSTRAINT forum_host FOREIGN KEY (host_id) REFERENCES agency (id),
    CONSTRAINT forum_of_series FOREIGN KEY (series_id) REFERENCES forum_series (id),
    CONSTRAINT forum_period CHECK (starts_at < ends_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE agenda_item (
    id             UUID          NOT NULL,
    forum_id       UUID          NOT NULL,
    position       INT           NOT NULL,
    title_id       VARCHAR(300)  NOT NULL,
    title_en       VARCHAR(300)  NULL,
    description_id VARCHAR(4000) NULL,
    description_en VARCHAR(4000) NULL,
    owner_id       UUID          NOT NULL,
    minutes        INT           NULL,
    version        INT           NOT NULL,
    changed_by     UUID          NOT NULL,
    PRIMARY KEY (id),
    KEY agenda_item_by_forum (forum_id, position),
    KEY agenda_item_by_owner (owner_id),
    CONSTRAINT agenda_item_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
    CONSTRAINT agenda_item_owner FOREIGN KEY (owner_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE agenda_item_theme (
    agenda_item_id UUID NOT NULL,
    theme_code     VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (agenda_item_id, theme_code),
    KEY agenda_item_theme_by_theme (theme_code),
    CONSTRAINT agenda_item_theme_item FOREIGN KEY (agenda_item_id) REFERENCES agenda_item (id),
    CONSTRAINT agenda_item_theme_theme FOREIGN KEY (theme_code) REFERENCES theme (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_participant (
    id         UUID NOT NULL,
    forum_id   UUID NOT NULL,
    agency_id  UUID NOT NULL,
    version    INT  NOT NULL,
    changed_by UUID NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY forum_participant_once (forum_id, agency_id),
    KEY forum_participant_by_agency (agency_id, forum_id),
    CONSTRAINT forum_participant_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
    CONSTRAINT forum_participant_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_attendee (
    participant_id UUID         NOT NULL,
    position       INT          NOT NULL,
    name           VARCHAR(200) NULL COMMENT 'null where the record has only the function',
    function_id    VARCHAR(300) NOT NULL,
    function_en    VARCHAR(300) NULL,
    PRIMARY KEY (participant_id, position),
    CONSTRAINT forum_attendee_participant FOREIGN KEY (participant_id) REFERENCES forum_participant (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;
