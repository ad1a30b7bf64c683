create table tender (
    id                 uuid primary key,
    version            integer     not null,
    organisation       text        not null check (organisation ~ '^[0-9]{14}$'),
    reference          text        not null,
    status             text        not null,
    consultation       jsonb       not null,
    created_at         timestamptz not null,
    offer_deadline     timestamptz not null,
    published_at       timestamptz,
    contract_notice_id uuid,
    method_hashes      jsonb       not null,
    credits            numeric(18, 2),
    credits_currency   text,
    unique (organisation, reference),
    check (status = 'DRAFT' or published_at is not null)
);

create index tender_in_order on tender (created_at desc, id desc);

create table lot (
    tender_id uuid    not null references tender,
    lot_id    text    not null,
    version   integer not null,
    status    text    not null,
    primary key (tender_id, lot_id)
);
