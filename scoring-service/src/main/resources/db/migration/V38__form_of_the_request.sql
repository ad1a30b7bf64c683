-- How the request is written, so that a later release knows what it reads. All there are now are in the first form.
alter table evaluation add column request_form text not null default '1';
