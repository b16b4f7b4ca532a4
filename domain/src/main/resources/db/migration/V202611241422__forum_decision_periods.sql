-- A register of one period is read along one of these indexes, in its order and without looking at the decisions themselves.
SET SESSION system_versioning_alter_history = 'KEEP';
ALTER TABLE decision
    DROP KEY decision_by_day,
    ADD KEY decision_by_day (decided_on, id, status, kind),
    ADD KEY decision_by_due_day (due_on, id, status, kind);
