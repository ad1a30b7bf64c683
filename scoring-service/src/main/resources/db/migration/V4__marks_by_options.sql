-- Where options change the marks, a mark may be given for a combination of them: their ids, with blanks between.
alter table mark
    add column option_ids text not null default '',
    drop constraint mark_pkey,
    add primary key (evaluation_id, offer_id, criterion_id, option_ids, evaluator);
