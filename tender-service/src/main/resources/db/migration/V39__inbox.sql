-- What companies answer to the requests of a buyer, as they sent it.
create table request_answer (
    id           uuid primary key,
    number       bigint generated always as identity,
    request_id   uuid        not null,
    tender_id    uuid        not null references tender,
    offer_id     uuid        not null references offer,
    kind         text        not null,
    lot_ids      jsonb       not null,
    organisation text        not null,
    text         text        not null,
    files        jsonb       not null,
    received_at  timestamptz not null,
    late         boolean     not null
);

create index request_answer_of_offer on request_answer (offer_id, number);
create index request_answer_of_request on request_answer (request_id);

create trigger request_answer_is_append_only
    before update or delete or truncate
    on request_answer
execute function refuse_to_rewrite();

create index deposit_by_organisation on deposit (organisation);
create index question_by_organisation on question (organisation);
create index letter_of_offer on letter (offer_id);
create index letter_without_offer on letter (recipient_organisation) where offer_id is null;

-- Days begin in Paris.
create function start_of(day date) returns timestamptz language sql immutable as
$$ select day::timestamp at time zone 'Europe/Paris' $$;

-- What a buyer asked about an offer: the same for one lot or for several. Its id is that of the question.
create view offer_request as
select md5(asked.kind || ' ' || offer.id || ' ' || asked.request::text)::uuid    as id,
       deposit.organisation                                                      as organisation,
       offer.tender_id                                                           as tender_id,
       offer.id                                                                  as offer_id,
       asked.kind                                                                as kind,
       asked.request                                                             as content,
       jsonb_agg(examination.lot_id order by examination.lot_id)                 as lot_ids,
       (asked.request ->> 'askedOn')::date                                       as asked_on,
       (asked.request ->> 'answerDueOn')::date                                   as due_on,
       min(asked.answered_on)                                                    as answered_on,
       bool_and(asked.decided or lot.status <> 'OPENED')                         as closed
  from deposit
  join offer on offer.deposit_id = deposit.id
 cross join lateral jsonb_each(offer.examinations) as examination (lot_id, made)
  join lot on lot.tender_id = offer.tender_id and lot.lot_id = examination.lot_id
 cross join lateral (values
           ('CANDIDATURE_REQUEST',
            made -> 'pieceRequest',
            null::date,
            coalesce(jsonb_typeof(made -> 'candidature') = 'object', false)),
           ('PRICE_REQUEST',
            case when jsonb_typeof(made -> 'priceInquiry') = 'object'
                 then (made -> 'priceInquiry') - '{answer,answeredOn,ruling}'::text[] end,
            (made -> 'priceInquiry' ->> 'answeredOn')::date,
            coalesce(jsonb_typeof(made -> 'priceInquiry' -> 'ruling') = 'object', false)),
           ('REGULARISATION_REQUEST',
            case when jsonb_typeof(made -> 'regularisation') = 'object'
                 then (made -> 'regularisation') - '{answer,answeredOn}'::text[] end,
            (made -> 'regularisation' ->> 'answeredOn')::date,
            coalesce(jsonb_typeof(made -> 'regularity') = 'object', false)))
       as asked (kind, request, answered_on, decided)
 where jsonb_typeof(asked.request) = 'object'
 group by deposit.organisation, offer.id, asked.kind, asked.request;

-- The offers that were or are to be awarded a contract, in the order of a lot.
create view awarded_offer as
select deposit.organisation, offer.id as offer_id, lot.tender_id, lot.lot_id, lot.status, lot.rejection_letters,
       lot.contract, awardee, coalesce(jsonb_typeof(awardee -> 'elimination') = 'object', false) as eliminated
  from deposit
  join offer on offer.deposit_id = deposit.id
  join lot on lot.tender_id = offer.tender_id
 cross join lateral jsonb_array_elements(lot.awardees -> 'inOrder') awardee
 where (awardee ->> 'offerId')::uuid = offer.id;

-- What an intended winner must give.
create view awardee_request as
select md5('AWARDEE_REQUEST ' || tender_id || ' ' || lot_id || ' ' || offer_id || ' ' || (awardee ->> 'askedOn'))::uuid
                                                                                 as id,
       organisation, tender_id, offer_id,
       'AWARDEE_REQUEST'                                                         as kind,
       jsonb_build_object('pieces', (select jsonb_agg(piece - 'receivedOn')
                                       from jsonb_array_elements(awardee -> 'pieces') piece)) as content,
       jsonb_build_array(lot_id)                                                 as lot_ids,
       (awardee ->> 'askedOn')::date                                             as asked_on,
       (awardee ->> 'dueOn')::date                                               as due_on,
       (select case when count(*) = count(piece ->> 'receivedOn') then max((piece ->> 'receivedOn')::date) end
          from jsonb_array_elements(awardee -> 'pieces') piece)                  as answered_on,
       status <> 'PROVISIONALLY_AWARDED' or eliminated                           as closed
  from awarded_offer
 where jsonb_array_length(awardee -> 'pieces') > 0;

-- Whoever deposited or asked a question follows a tender.
create view follower as
select tender_id, organisation from deposit
 union
select tender_id, organisation from question;

-- All that concerns a company, in one list over all tenders. Each entry has an id that stays.
create view inbox_entry as
select id, organisation, tender_id, lot_ids, null::uuid as offer_id, 'DEPOSIT' as kind, received_at as happened_at,
       null::date as due_on, null::date as answered_on, false as closed,
       jsonb_build_object('number', number, 'withdrawnAt', withdrawn_at) as content
  from deposit
union all
select id, organisation, tender_id, lot_ids, offer_id, kind, start_of(asked_on), due_on,
       coalesce((select min((answer.received_at at time zone 'Europe/Paris')::date)
                   from request_answer answer
                  where answer.request_id = offer_request.id),
                answered_on),
       closed, content
  from offer_request
union all
select id, organisation, tender_id, lot_ids, offer_id, kind, start_of(asked_on), due_on,
       coalesce((select min((answer.received_at at time zone 'Europe/Paris')::date)
                   from request_answer answer
                  where answer.request_id = awardee_request.id),
                answered_on),
       closed, content
  from awardee_request
union all
select letter.id, deposit.organisation, letter.tender_id, jsonb_build_array(letter.lot_id), offer.id, 'LETTER',
       start_of(letter.sent_on), null, null, false, jsonb_build_object('subject', letter.subject)
  from deposit
  join offer on offer.deposit_id = deposit.id
  join letter on letter.offer_id = offer.id
union all
select id, recipient_organisation, tender_id, jsonb_build_array(lot_id), null, 'LETTER', start_of(sent_on), null, null,
       false, jsonb_build_object('subject', subject)
  from letter
 where offer_id is null
union all
select md5(told.kind || ' ' || tender_id || ' ' || lot_id || ' ' || offer_id)::uuid, organisation, tender_id,
       jsonb_build_array(lot_id), offer_id, told.kind, start_of(told.on_day::date), null, null, false, '{}'::jsonb
  from awarded_offer
 cross join lateral (values ('AWARD', rejection_letters ->> 'sentOn'),
                            ('NOTIFICATION', contract ->> 'notifiedOn')) as told (kind, on_day)
 where told.on_day is not null and not eliminated
union all
select md5('AMENDMENT ' || amendment.tender_id || ' ' || amendment.number || ' ' || follower.organisation)::uuid,
       follower.organisation, amendment.tender_id, '[]'::jsonb, null,
       case when amendment.previous_deadline is null then 'AMENDMENT' else 'DEADLINE_MOVED' end, amendment.sent_at,
       null, null, false,
       jsonb_build_object('description', amendment.description, 'offerDeadline', amendment.offer_deadline)
  from amendment
  join follower on follower.tender_id = amendment.tender_id
union all
select id, organisation, tender_id, '[]'::jsonb, null, 'QUESTION_ANSWERED', answered_at, null, null, false,
       jsonb_build_object('question', text)
  from question
 where answered_at is not null
union all
select md5('TENDER_DISCONTINUED ' || tender.id || ' ' || follower.organisation)::uuid, follower.organisation, tender.id,
       '[]'::jsonb, null, 'TENDER_DISCONTINUED', (tender.discontinuance ->> 'decidedAt')::timestamptz, null, null, false,
       jsonb_build_object('reason', tender.discontinuance ->> 'reason')
  from tender
  join follower on follower.tender_id = tender.id
 where jsonb_typeof(tender.discontinuance) = 'object';
