-- Award records that were corrected before their notice was sent, and by which: the trail of a notice.
create table award_correction (
    superseded_id   uuid        primary key references award_record,
    award_record_id uuid        not null unique references award_record,
    notice_id       uuid        not null references notice,
    reason          text        not null,
    corrected_at    timestamptz not null
);

create index award_correction_of_notice on award_correction (notice_id);

create trigger award_correction_is_kept
    before update or delete
    on award_correction
    for each row
execute function refuse_to_rewrite();
