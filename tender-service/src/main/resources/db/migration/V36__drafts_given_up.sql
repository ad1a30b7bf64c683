-- A draft that was given up keeps its row, for its trail, and no longer its reference.
alter table tender
    drop constraint tender_check,
    add constraint tender_published_once_drafted
        check (status in ('DRAFT', 'GIVEN_UP') or published_at is not null),
    drop constraint tender_organisation_reference_key;

create unique index tender_reference on tender (organisation, reference) where status <> 'GIVEN_UP';
