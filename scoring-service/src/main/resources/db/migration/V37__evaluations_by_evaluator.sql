-- Evaluators find their own evaluations, which they know by the buyer's own reference.
create table evaluation_evaluator (
    evaluation_id uuid not null references evaluation,
    subject       text not null,
    primary key (evaluation_id, subject)
);

create index evaluation_of_evaluator on evaluation_evaluator (subject, evaluation_id);

insert into evaluation_evaluator
select id, evaluator ->> 'subject'
  from evaluation, jsonb_array_elements(request::jsonb -> 'evaluators') evaluator;

alter table evaluation
    add column tender_reference text;

update evaluation
   set tender_reference = request::jsonb ->> 'tenderReference';

alter table evaluation
    alter column tender_reference set not null;
