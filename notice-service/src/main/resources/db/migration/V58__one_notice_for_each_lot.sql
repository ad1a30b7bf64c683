-- Which notice tells how a lot ended: one for each lot of a tender.
create table awarded_lot (
    tender_id uuid not null,
    lot_id    text not null,
    notice_id uuid not null references notice,
    primary key (tender_id, lot_id)
);

create index awarded_lot_of_notice on awarded_lot (notice_id);

-- Of lots that have two notices already, the first.
insert into awarded_lot (tender_id, lot_id, notice_id)
select n.tender_id, lot ->> 'lotId', n.id
  from notice n
  join award_record r on r.id = n.award_record_id
 cross join lateral jsonb_array_elements(r.body::jsonb -> 'lots') lot
 order by n.created_at, n.id
    on conflict do nothing;
