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
    amendments         integer     not null,
    discontinuance     jsonb,
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

create table tender_document (
    id          uuid primary key,
    tender_id   uuid        not null references tender,
    name        text        not null,
    kind        text        not null,
    blob        text        not null unique,
    size        bigint      not null,
    sha256      text        not null,
    added_at    timestamptz not null,
    in_force    boolean     not null,
    replaced_by uuid references tender_document
);

create index tender_document_in_order on tender_document (tender_id, added_at, id);

create table question (
    id          uuid primary key,
    tender_id   uuid        not null references tender,
    organisation text       not null,
    text        text        not null,
    received_at timestamptz not null,
    version     integer     not null,
    published_text  text,
    answer          text,
    answer_standing text,
    answered_at     timestamptz,
    check ((answer is null) = (answered_at is null))
);

create index question_in_order on question (tender_id, received_at, id);

create table amendment (
    tender_id         uuid        not null references tender,
    number            integer     not null check (number > 0),
    description       text        not null,
    sent_at           timestamptz not null,
    standing          text        not null,
    replacements      jsonb       not null,
    offer_deadline    timestamptz not null,
    previous_deadline timestamptz,
    primary key (tender_id, number)
);
