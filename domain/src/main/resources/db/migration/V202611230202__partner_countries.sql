CREATE TABLE country (
    iso2           CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    iso3           CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    m49            CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NULL,
    name_id        VARCHAR(120) NOT NULL,
    name_en        VARCHAR(120) NOT NULL,
    region_m49     CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NULL,
    subregion_m49  CHAR(3) CHARACTER SET ascii COLLATE ascii_bin NULL,
    -- as delivered; what the Ministry of Foreign Affairs confirms is recorded apart, with date and source
    relations      VARCHAR(16)  NOT NULL,
    version        INT          NOT NULL,
    changed_by     UUID         NOT NULL,
    PRIMARY KEY (iso2),
    UNIQUE KEY country_iso3 (iso3),
    KEY country_by_name (name_id)
) WITH SYSTEM VERSIONING;
