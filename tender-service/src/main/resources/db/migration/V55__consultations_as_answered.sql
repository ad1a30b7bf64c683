-- What is announced is kept as text, to the letter as it is answered from its publication on; what was announced before
-- stays in the form that it has.
alter table tender
    alter column consultation type text using consultation::text,
    add column consultation_form text not null default 'AS_SENT';

alter table tender
    alter column consultation_form drop default;
