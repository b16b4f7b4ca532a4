-- Short lists that every context uses.
CREATE TABLE government_affair (
    code       VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_id    VARCHAR(160) NOT NULL,
    name_en    VARCHAR(160) NOT NULL,
    affair_class VARCHAR(40) NOT NULL,
    version    INT          NOT NULL,
    changed_by UUID         NOT NULL,
    PRIMARY KEY (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE cooperation_object (
    code        VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_id     VARCHAR(160) NOT NULL,
    name_en     VARCHAR(160) NOT NULL,
    legal_basis VARCHAR(160) NOT NULL,
    list_order  INT          NOT NULL,
    version     INT          NOT NULL,
    changed_by  UUID         NOT NULL,
    PRIMARY KEY (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE theme (
    code       VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_id    VARCHAR(160) NOT NULL,
    name_en    VARCHAR(160) NOT NULL,
    list_order INT          NOT NULL,
    version    INT          NOT NULL,
    changed_by UUID         NOT NULL,
    PRIMARY KEY (code)
) WITH SYSTEM VERSIONING;

CREATE TABLE holiday (
    holiday_on   DATE         NOT NULL,
    name_id      VARCHAR(160) NOT NULL,
    name_en      VARCHAR(160) NOT NULL,
    joint_leave  BOOLEAN      NOT NULL,
    version      INT          NOT NULL,
    changed_by   UUID         NOT NULL,
    PRIMARY KEY (holiday_on)
) WITH SYSTEM VERSIONING;

-- Which delivered file is loaded, by its SHA-256: an unchanged file is not read again.
CREATE TABLE reference_file (
    name      VARCHAR(80) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    checksum  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    loaded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (name)
);
