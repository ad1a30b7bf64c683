-- The sandbox's shift of the clock: one row, used only where the sandbox mode is on.
create table sandbox_clock (
    only_row     boolean primary key default true check (only_row),
    shift_micros bigint  not null default 0,
    started      boolean not null default false
);

insert into sandbox_clock default values;

-- The trail of every tender, in two chains (one tells of deposits): appended, never rewritten.
create table audit_event (
    tender_id uuid        not null,
    chapter   text        not null,
    sequence  integer     not null check (sequence > 0),
    at        timestamptz not null,
    actor     text        not null,
    act       text        not null,
    outcome   text        not null,
    details   jsonb       not null,
    hash      bytea       not null,
    primary key (tender_id, chapter, sequence)
);

create function refuse_to_rewrite() returns trigger language plpgsql as
$$
begin
    raise exception '% only takes new rows', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_event_is_append_only
    before update or delete or truncate
    on audit_event
execute function refuse_to_rewrite();

-- First answers to requests that outside clients may repeat; locked, since they may speak of what is sealed.
create table first_answer (
    caller        text        not null,
    operation     text        not null,
    key           text        not null,
    status         integer     not null,
    locked_content bytea       not null,
    location      text,
    etag          text,
    answered_at   timestamptz not null default clock_timestamp(),
    primary key (caller, operation, key)
);
