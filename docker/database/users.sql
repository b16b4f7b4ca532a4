-- The two database users of Sinergi. Run once, as the database's administrator, on the server that holds it; it can be
-- run again at any time, for example to change the passwords.
--
--   SET @owner_password = '…', @app_password = '…';
--   SOURCE users.sql;
--
-- sinergi_owner  makes and changes tables. Used by the migrations at start-up (or by hand) and by the backup.
-- sinergi_app    reads and writes rows. Cannot change a table, and cannot touch the history of one: that would take
--                ALTER or DELETE HISTORY. Nor can it change or delete a line of the audit trail: triggers of that table
--                refuse it to everybody, and to get rid of them would take TRIGGER, of its rows at once DROP.

CREATE DATABASE IF NOT EXISTS sinergi CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS sinergi_owner IDENTIFIED BY ', QUOTE(@owner_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER sinergi_owner IDENTIFIED BY ', QUOTE(@owner_password));
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS sinergi_app IDENTIFIED BY ', QUOTE(@app_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER sinergi_app IDENTIFIED BY ', QUOTE(@app_password));

GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW, TRIGGER,
    CREATE ROUTINE, ALTER ROUTINE, EXECUTE, LOCK TABLES, DELETE HISTORY ON sinergi.* TO sinergi_owner;
GRANT SELECT, INSERT, UPDATE, DELETE ON sinergi.* TO sinergi_app;
