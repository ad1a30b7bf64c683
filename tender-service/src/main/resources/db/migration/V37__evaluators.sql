-- Who marks which offers of a lot, and when they see prices. Of a lot whose evaluation was opened before, nothing is
-- known here: its evaluators read it in scoring-service only.
alter table lot
    add column marking jsonb;
