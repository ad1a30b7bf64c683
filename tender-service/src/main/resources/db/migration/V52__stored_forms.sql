-- In which form the JSON of a row was written (ADR 95). What is there was written in the first one.
alter table tender add column stored_form integer not null default 1;
alter table lot add column stored_form integer not null default 1;
alter table amendment add column stored_form integer not null default 1;
alter table opening add column stored_form integer not null default 1;
alter table offer add column stored_form integer not null default 1;
alter table frozen_ranking add column stored_form integer not null default 1;
alter table request_answer add column stored_form integer not null default 1;
