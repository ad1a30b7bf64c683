-- Who gave, changed or took back which mark and reason, when: each line holds the hash of the line before, and none is
-- written anew. What was given before this release has no line; a change of it is the first one.
create table mark_event (
    evaluation_id uuid        not null references evaluation (id),
    number        bigint      not null check (number > 0),
    told_at       timestamptz not null,
    evaluator     text        not null,
    act           text        not null check (act in ('GIVEN', 'CHANGED', 'TAKEN_BACK')),
    offer_id      text        not null,
    criterion_id  text        not null,
    option_ids    text        not null,
    mark          numeric,
    label         text,
    reason        text,
    previous_hash text        not null,
    hash          text        not null,
    primary key (evaluation_id, number),
    check ((act = 'TAKEN_BACK') = (mark is null)),
    check ((mark is null) = (reason is null))
);

alter table evaluation
    add column mark_events bigint not null default 0,
    add column marks_hash  text   not null default '';

create function refuse_to_rewrite() returns trigger language plpgsql as
$$
begin
    raise exception 'rows of % are never changed or removed', tg_table_name;
end
$$;

create trigger mark_event_is_append_only
    before update or delete or truncate on mark_event
    execute function refuse_to_rewrite();
