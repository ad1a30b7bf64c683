-- What tender-service handed over, once and for all.
create table award_record (
    id          uuid        primary key,
    -- Text and not jsonb, which rewrites numbers: a repeat is compared with what was received.
    body        text        not null,
    received_at timestamptz not null
);

-- One notice for each award record.
create table notice (
    id              uuid        primary key,
    version         integer     not null,
    award_record_id uuid        not null unique references award_record,
    tender_id       uuid        not null,
    buyer_siret     text        not null,
    reference       text        not null,
    title           text        not null,
    signed_on       date        not null,
    status          text        not null,
    created_at      timestamptz not null,
    dispatched_at   timestamptz,
    published_at    timestamptz,
    check ((dispatched_at is null) = (status = 'TO_PUBLISH')),
    check ((published_at is null) = (status <> 'PUBLISHED'))
);

create index notice_in_order on notice (created_at, id);
create index notice_of_tender on notice (tender_id);

-- What was sent, byte for byte, and whether the publication channel has it.
create table publication (
    notice_id       uuid        primary key references notice,
    xml             bytea       not null,
    html            bytea       not null,
    decp            bytea       not null,
    xml_sha256      text        not null,
    html_sha256     text        not null,
    decp_sha256     text        not null,
    delivered       boolean     not null default false,
    attempts        integer     not null default 0,
    -- Real time, not domain time: waiting between attempts has nothing to do with the procedure.
    next_attempt_at timestamptz not null default clock_timestamp()
);

create index publication_to_deliver on publication (next_attempt_at) where not delivered;

create function refuse_to_rewrite() returns trigger language plpgsql as
$$
begin
    raise exception '% is kept as it was sent', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger award_record_is_kept
    before update or delete
    on award_record
    for each row
execute function refuse_to_rewrite();

create trigger publication_is_kept
    before update of notice_id, xml, html, decp, xml_sha256, html_sha256, decp_sha256 or delete
    on publication
    for each row
execute function refuse_to_rewrite();

-- The sandbox's shift of the clock: one row, used only where the sandbox mode is on.
create table sandbox_clock (
    only_row     boolean primary key default true check (only_row),
    shift_micros bigint  not null default 0,
    started      boolean not null default false
);

insert into sandbox_clock default values;

-- First answers to requests that outside clients may repeat.
create table first_answer (
    caller       text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer     not null,
    body         bytea       not null,
    location     text,
    etag         text,
    answered_at  timestamptz not null default clock_timestamp(),
    primary key (caller, operation, key)
);
