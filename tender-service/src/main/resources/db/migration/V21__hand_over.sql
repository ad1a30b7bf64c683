-- Award records on their way to notice-service (outbox): written with the notification, delivered at least once. Times
-- here are real time, not domain time: they pace the delivery.
create table hand_over (
    award_record_id uuid primary key,
    tender_id       uuid        not null,
    lot_id          text        not null,
    body            text        not null,
    state           text        not null,
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null default clock_timestamp(),
    last_error      text,
    delivered_at    timestamptz,
    foreign key (tender_id, lot_id) references lot,
    unique (tender_id, lot_id)
);

create index hand_over_due on hand_over (next_attempt_at) where delivered_at is null;
