-- One outbox for whatever leaves this service: a message has a kind, which says who takes it, and a subject, the address
-- of what it tells about. Until here every message was the award record of a lot, and of a lot there is one.
alter table hand_over
    rename column award_record_id to id;

alter table hand_over
    add column kind    text not null default 'AWARD_RECORD',
    add column subject text;

update hand_over
   set subject = '/tenders/' || tender_id || '/lots/' || lot_id;

alter table hand_over
    alter column kind drop default,
    alter column subject set not null,
    drop column lot_id,
    add foreign key (tender_id) references tender;

create unique index award_record_of_lot on hand_over (subject) where kind = 'AWARD_RECORD';
