-- The public half of each tender's opening key. The private half is a file elsewhere: whoever has this database, or
-- a copy of it, cannot open anything that follows.
create table tender_key (
    tender_id     uuid primary key references tender,
    key_id        uuid        not null,
    public_keyset bytea       not null,
    made_at       timestamptz not null
);

-- Every transmission of a file, also one that was cut short: when it began is what may admit a backup copy.
create table upload_attempt (
    id             uuid primary key,
    tender_id      uuid        not null references tender,
    organisation   text        not null,
    upload_id      uuid        not null,
    started_at     timestamptz not null,
    ended_at       timestamptz,
    bytes_received bigint,
    complete       boolean     not null
);

create index upload_attempt_of_upload on upload_attempt (tender_id, organisation, upload_id);

-- A file as received. Its name and what was noticed about it are locked, its content is a sealed blob.
create table upload (
    tender_id      uuid        not null references tender,
    organisation   text        not null,
    upload_id      uuid        not null,
    started_at     timestamptz not null,
    received_at    timestamptz not null,
    size           bigint      not null check (size >= 0),
    sha256         text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    blob           text        not null,
    locked_details bytea       not null,
    primary key (tender_id, organisation, upload_id)
);

-- The order of reception within a tender: it never goes back, whatever clock a failover brings.
create table deposit_order (
    tender_id        uuid primary key references tender,
    last_rank        integer     not null,
    last_received_at timestamptz not null
);

create table deposit (
    id                    uuid primary key,
    version               integer     not null,
    tender_id             uuid        not null references tender,
    number                text        not null,
    organisation          text        not null,
    kind                  text        not null,
    lot_ids               jsonb       not null,
    rank                  integer     not null,
    transmission_began_at timestamptz not null,
    received_at           timestamptz not null,
    documents             integer     not null check (documents > 0),
    total_size            bigint      not null,
    content_sha256        text        not null,
    sealed_content        bytea       not null,
    locked_receipt        bytea       not null,
    withdrawn_at          timestamptz,
    unique (tender_id, number),
    unique (tender_id, rank)
);

create index deposit_of_organisation on deposit (tender_id, organisation);

-- Who has approved the opening so far; two different officers open.
create table opening_approval (
    tender_id   uuid        not null references tender,
    person      text        not null,
    name        text        not null,
    approved_at timestamptz not null,
    primary key (tender_id, person)
);

create table opening (
    tender_id uuid primary key references tender,
    register  jsonb not null
);

create trigger opening_is_append_only
    before update or delete or truncate
    on opening
execute function refuse_to_rewrite();

create table offer (
    id          uuid primary key,
    version     integer     not null,
    tender_id   uuid        not null references tender,
    number      integer     not null check (number > 0),
    deposit_id  uuid        not null unique references deposit,
    received_at timestamptz not null,
    lot_ids     jsonb       not null,
    form        jsonb       not null,
    files       jsonb       not null,
    unique (tender_id, number)
);
