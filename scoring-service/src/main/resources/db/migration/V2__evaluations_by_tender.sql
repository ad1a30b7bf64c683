-- Evaluations are listed by tender, and by when they were opened.
alter table evaluation
    add column tender_id uuid,
    add column lot_id    text;

update evaluation
   set tender_id = (request::jsonb ->> 'tenderId')::uuid,
       lot_id    = request::jsonb ->> 'lotId';

alter table evaluation
    alter column tender_id set not null,
    alter column lot_id set not null;

create index evaluation_by_opening on evaluation (organisation, opened_at desc, id desc);
