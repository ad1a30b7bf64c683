-- Each frozen result tells which version of the computation froze it: the first one until now.
alter table evaluation
    add column engine_version text,
    add column marks_revision bigint not null default 0;

update evaluation
   set engine_version = '1'
 where result is not null;

alter table evaluation
    add check ((engine_version is null) = (result is null));

-- Long texts are written once: to compress them would take longer than to write them.
alter table evaluation
    alter column request set storage external,
    alter column input set storage external,
    alter column result set storage external;
