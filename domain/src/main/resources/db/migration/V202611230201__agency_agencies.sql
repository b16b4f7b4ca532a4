-- Ministries, other national bodies, and the government of every region.
CREATE TABLE agency (
    id           UUID         NOT NULL,
    ref          VARCHAR(24)  NOT NULL,
    kind         VARCHAR(32)  NOT NULL,
    name_id      VARCHAR(200) NOT NULL,
    name_en      VARCHAR(200) NULL,
    abbreviation VARCHAR(40)  NULL,
    region_code  VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- protocol order: ministries as the government lists them, then other bodies, then regional governments by code
    list_order   INT          NOT NULL,
    version      INT          NOT NULL,
    changed_by   UUID         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY agency_ref (ref),
    UNIQUE KEY agency_region (region_code),
    KEY agency_by_order (list_order, ref),
    KEY agency_by_kind (kind, list_order, ref),
    CONSTRAINT agency_of_region FOREIGN KEY (region_code) REFERENCES region (code)
) WITH SYSTEM VERSIONING;
