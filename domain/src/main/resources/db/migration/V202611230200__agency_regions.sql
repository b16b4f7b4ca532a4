-- Regions of Indonesia, and whom they belonged to on any date. Codes are Kemendagri codes: text, never numbers.
CREATE TABLE region (
    code        VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind        VARCHAR(16)    NOT NULL,
    name_id     VARCHAR(120)   NOT NULL,
    name_en     VARCHAR(120)   NOT NULL,
    autonomous  BOOLEAN        NOT NULL,
    iso_code    VARCHAR(8)     NULL,
    time_zone   VARCHAR(40)    NOT NULL,
    area_km2    DECIMAL(12, 3) NOT NULL,
    population  INT            NOT NULL,
    latitude    DECIMAL(8, 5)  NOT NULL,
    longitude   DECIMAL(8, 5)  NOT NULL,
    -- half-open; 1945-08-17 stands for "before the records of this system begin"
    exists_from DATE           NOT NULL,
    exists_until DATE          NULL,
    version     INT            NOT NULL,
    changed_by  UUID           NOT NULL,
    PRIMARY KEY (code),
    KEY region_by_kind (kind, code),
    KEY region_by_name (name_id)
) WITH SYSTEM VERSIONING;

CREATE TABLE region_parent (
    region_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    valid_from  DATE NOT NULL,
    valid_until DATE NULL,
    version     INT  NOT NULL,
    changed_by  UUID NOT NULL,
    PRIMARY KEY (region_code, valid_from),
    KEY region_parent_by_parent (parent_code, valid_from),
    CONSTRAINT region_parent_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT region_parent_parent FOREIGN KEY (parent_code) REFERENCES region (code),
    CONSTRAINT region_parent_period CHECK (valid_until IS NULL OR valid_from < valid_until)
) WITH SYSTEM VERSIONING;

CREATE TABLE region_event (
    region_code  VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    effective_on DATE         NOT NULL,
    kind         VARCHAR(32)  NOT NULL,
    legal_basis  VARCHAR(120) NOT NULL,
    from_parent  VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
    to_parent    VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
    version      INT          NOT NULL,
    changed_by   UUID         NOT NULL,
    PRIMARY KEY (region_code, effective_on, kind),
    KEY region_event_by_from (from_parent),
    KEY region_event_by_to (to_parent),
    CONSTRAINT region_event_region FOREIGN KEY (region_code) REFERENCES region (code),
    CONSTRAINT region_event_from FOREIGN KEY (from_parent) REFERENCES region (code),
    CONSTRAINT region_event_to FOREIGN KEY (to_parent) REFERENCES region (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE region_group (
    id         UUID         NOT NULL,
    ref        VARCHAR(16)  NOT NULL,
    name_id    VARCHAR(160) NOT NULL,
    name_en    VARCHAR(160) NULL,
    version    INT          NOT NULL,
    changed_by UUID         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY region_group_ref (ref)
) WITH SYSTEM VERSIONING;

CREATE TABLE region_group_member (
    group_id    UUID NOT NULL,
    region_code VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (group_id, region_code),
    KEY region_group_member_by_region (region_code),
    CONSTRAINT region_group_member_group FOREIGN KEY (group_id) REFERENCES region_group (id),
    CONSTRAINT region_group_member_region FOREIGN KEY (region_code) REFERENCES region (code)
) WITH SYSTEM VERSIONING;
