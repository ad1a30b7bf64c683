-- How long the offers for a lot bind their tenderers beyond what was announced.
alter table lot
    add column validity_extension jsonb;
