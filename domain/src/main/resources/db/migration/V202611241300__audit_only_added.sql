-- Lines of the audit trail are only added. Whoever is to change or delete one has to be able to drop these triggers
-- first, which the application's account is not; neither is it able to empty the table.
CREATE TRIGGER audit_entry_is_never_changed BEFORE UPDATE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Lines of the audit trail are never changed';

CREATE TRIGGER audit_entry_is_never_deleted BEFORE DELETE ON audit_entry
    FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Lines of the audit trail are never deleted';
