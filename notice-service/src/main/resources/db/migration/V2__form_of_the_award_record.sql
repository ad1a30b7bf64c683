-- How the record is written, so that a later release knows what it reads. All there are now are in the first form.
alter table award_record add column form text not null default '1';
