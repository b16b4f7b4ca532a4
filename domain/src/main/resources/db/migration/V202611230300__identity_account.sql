-- People: who may sign in, for which agency, in which role.
CREATE TABLE account (
  id UUID NOT NULL PRIMARY KEY,
  username VARCHAR(40) NOT NULL,
  display_name VARCHAR(120) NOT NULL,
  role VARCHAR(24) NOT NULL,
  agency_id UUID NOT NULL,
  -- Null until the person has chosen a password by the one-time link.
  password_hash VARCHAR(160) NULL WITHOUT SYSTEM VERSIONING COMMENT 'old hashes are nobody''s history',
  -- Changes with everything that must end the sessions of this account.
  credential_stamp UUID NOT NULL,
  language VARCHAR(2) NULL,
  theme VARCHAR(8) NULL,
  disabled BOOLEAN NOT NULL,
  is_demo BOOLEAN NOT NULL,
  last_signed_in_at DATETIME(6) NULL WITHOUT SYSTEM VERSIONING,
  version INT NOT NULL,
  changed_by UUID NOT NULL,
  UNIQUE KEY account_username (username),
  KEY account_agency (agency_id),
  KEY account_role (role, disabled),
  CONSTRAINT account_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
) WITH SYSTEM VERSIONING;

-- Links by which a person sets a password without anybody else learning it. Only the hash of the token is kept.
CREATE TABLE one_time_link (
  id UUID NOT NULL PRIMARY KEY,
  token_hash CHAR(64) NOT NULL,
  account_id UUID NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  version INT NOT NULL,
  changed_by UUID NOT NULL,
  UNIQUE KEY one_time_link_token (token_hash),
  KEY one_time_link_account (account_id),
  CONSTRAINT one_time_link_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- Failed sign-ins per account name and per client address, both only as SHA-256.
CREATE TABLE sign_in_attempt (
  attempt_key CHAR(64) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  not_before DATETIME(6) NULL,
  last_failed_at DATETIME(6) NOT NULL,
  KEY sign_in_attempt_last (last_failed_at)
);

-- Tokens that let the first administrator in while there is no account at all.
CREATE TABLE setup_token (
  token_hash CHAR(64) NOT NULL PRIMARY KEY,
  expires_at DATETIME(6) NOT NULL
);
