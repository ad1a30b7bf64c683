-- What the buyer asked and decided about an offer, by lot.
alter table offer
    add column examinations jsonb not null default '{}';

-- The acts on a lot from the opening on. The award, its letters and its contract are read and changed with the lot.
alter table lot
    add column chosen_options     jsonb,
    add column evaluation_id      uuid unique,
    add column ranking            jsonb,
    add column awardees           jsonb not null default '{"inOrder": []}',
    add column award              jsonb,
    add column rejection_letters  jsonb,
    add column contract           jsonb,
    add column discontinuance     jsonb,
    add column suspension         jsonb,
    add column annulment          jsonb;

-- The frozen result of scoring-service as it was fetched.
create table frozen_ranking (
    evaluation_id uuid primary key,
    result_hash   text  not null,
    result        jsonb not null
);

create trigger frozen_ranking_is_append_only
    before update or delete or truncate
    on frozen_ranking
execute function refuse_to_rewrite();

-- Letters as they were sent.
create table letter (
    id                     uuid primary key,
    tender_id              uuid not null,
    lot_id                 text not null,
    offer_id               uuid not null references offer,
    recipient              text not null,
    recipient_organisation text not null,
    sent_on                date not null,
    subject                text not null,
    text                   text not null,
    foreign key (tender_id, lot_id) references lot
);

create index letter_of_lot on letter (tender_id, lot_id, recipient_organisation);

create trigger letter_is_append_only
    before update or delete or truncate
    on letter
execute function refuse_to_rewrite();
