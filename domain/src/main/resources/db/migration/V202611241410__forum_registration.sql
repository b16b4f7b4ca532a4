-- Who is invited to a forum, whom each agency sends, and how many seats there are.
CREATE TABLE forum_desk (
    forum_id   UUID        NOT NULL,
    deadline   DATETIME(6) NOT NULL,
    version    INT         NOT NULL,
    changed_by UUID        NOT NULL,
    PRIMARY KEY (forum_id),
    CONSTRAINT forum_desk_forum FOREIGN KEY (forum_id) REFERENCES forum (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_quota (
    forum_id   UUID        NOT NULL,
    seat_group VARCHAR(16) NOT NULL,
    seats      INT         NOT NULL,
    reserved   INT         NOT NULL COMMENT 'of these seats, those that only the host gives away',
    PRIMARY KEY (forum_id, seat_group),
    CONSTRAINT forum_quota_desk FOREIGN KEY (forum_id) REFERENCES forum_desk (forum_id),
    CONSTRAINT forum_quota_reserved CHECK (0 <= reserved AND reserved <= seats)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

CREATE TABLE forum_invitation (
    id            UUID          NOT NULL,
    forum_id      UUID          NOT NULL,
    agency_id     UUID          NOT NULL,
    seat_group    VARCHAR(16)   NOT NULL,
    status        VARCHAR(16)   NOT NULL,
    seats         INT           NOT NULL COMMENT 'wanted or held: head and members, not substitutes',
    submission    INT           NOT NULL COMMENT 'the number of the last list of people; 0 before the first',
    submitted_at  DATETIME(6)   NULL,
    contact_name  VARCHAR(200)  NULL,
    contact_phone VARCHAR(40)   NULL,
    contact_email VARCHAR(254)  NULL,
    reason        VARCHAR(1000) NULL COMMENT 'why the host declined',
    version       INT           NOT NULL,
    changed_by    UUID          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY forum_invitation_once (forum_id, agency_id),
    KEY forum_invitation_by_group (forum_id, seat_group, status, seats),
    KEY forum_invitation_by_agency (agency_id, forum_id),
    CONSTRAINT forum_invitation_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
    CONSTRAINT forum_invitation_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

-- Every list of people that an agency has sent; the last one counts, the others stay as they were.
CREATE TABLE forum_delegate (
    invitation_id UUID         NOT NULL,
    submission    INT          NOT NULL,
    position      INT          NOT NULL,
    role          VARCHAR(16)  NOT NULL,
    name          VARCHAR(200) NOT NULL,
    function      VARCHAR(300) NOT NULL,
    code          CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'on the badge; stays with the name from list to list',
    PRIMARY KEY (invitation_id, submission, position),
    KEY forum_delegate_by_code (code),
    CONSTRAINT forum_delegate_invitation FOREIGN KEY (invitation_id) REFERENCES forum_invitation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci WITH SYSTEM VERSIONING;

-- Who came through the door. The first scan of a badge counts; the key of a scan makes sending it twice harmless.
CREATE TABLE forum_arrival (
    forum_id      UUID        NOT NULL,
    code          CHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    invitation_id UUID        NOT NULL,
    arrived_at    DATETIME(6) NOT NULL,
    noted_by      UUID        NOT NULL,
    PRIMARY KEY (forum_id, code),
    KEY forum_arrival_by_invitation (invitation_id),
    CONSTRAINT forum_arrival_forum FOREIGN KEY (forum_id) REFERENCES forum (id),
    CONSTRAINT forum_arrival_invitation FOREIGN KEY (invitation_id) REFERENCES forum_invitation (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_uca1400_ai_ci;
