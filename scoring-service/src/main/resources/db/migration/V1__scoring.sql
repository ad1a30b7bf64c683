-- Domain time: how far the sandbox is shifted from the clock of this database.
create table sandbox_clock (
    only_row     boolean primary key default true check (only_row),
    shift_micros bigint  not null default 0,
    started      boolean not null default false
);

insert into sandbox_clock default values;

-- What an evaluation was opened with, and its result, are kept as the texts whose hashes are told.
create table evaluation (
    id           uuid        primary key,
    version      integer     not null,
    organisation text        not null,
    request      text        not null,
    request_hash text        not null,
    status       text        not null,
    opened_at    timestamptz not null,
    closed_at    timestamptz,
    input        text,
    result       text,
    result_hash  text,
    check ((status = 'CLOSED') = (result is not null and input is not null and closed_at is not null))
);

create table mark (
    evaluation_id uuid        not null references evaluation,
    offer_id      text        not null,
    criterion_id  text        not null,
    evaluator     text        not null,
    mark          numeric     not null check (mark >= 0),
    label         text,
    reason        text        not null,
    given_at      timestamptz not null,
    primary key (evaluation_id, offer_id, criterion_id, evaluator)
);
