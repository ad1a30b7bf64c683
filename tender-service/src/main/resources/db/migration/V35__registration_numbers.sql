-- Registration numbers are kept as they are compared: letters and digits only, capital letters. A file stays sealed for
-- the number as it was written when the file came in.
create function plain_number(number text) returns text language sql immutable as
$$
select upper(regexp_replace(number, '[\s\u00a0\u2007\u2009\u202f.,;:/\\()_+&''"–—-]', '', 'g'))
$$;

alter table upload
    add column sealed_for text;

update upload
   set sealed_for = 'upload ' || tender_id || ' ' || organisation || ' ' || upload_id;

alter table upload
    alter column sealed_for set not null;

update upload
   set organisation = plain_number(organisation)
 where organisation <> plain_number(organisation)
   and not exists (select 1
                     from upload other
                    where other.tender_id = upload.tender_id
                      and other.organisation = plain_number(upload.organisation)
                      and other.upload_id = upload.upload_id);

update upload_attempt
   set organisation = plain_number(organisation)
 where organisation <> plain_number(organisation);

update deposit
   set organisation = plain_number(organisation)
 where organisation <> plain_number(organisation);

update question
   set organisation = plain_number(organisation)
 where organisation <> plain_number(organisation);

-- To whom a letter went is how its recipient finds it; what was written to it stays as it was sent.
alter table letter
    disable trigger letter_is_append_only;

update letter
   set recipient_organisation = plain_number(recipient_organisation)
 where recipient_organisation <> plain_number(recipient_organisation);

alter table letter
    enable trigger letter_is_append_only;

drop function plain_number(text);
