-- Auditors see on their home page what was refused lately.
CREATE INDEX audit_entry_refused ON audit_entry (outcome, at, reason);
