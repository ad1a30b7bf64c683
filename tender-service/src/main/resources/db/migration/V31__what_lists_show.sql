-- What lists show of a tender and of an offer, so that they read neither all that is announced nor all that is offered.
alter table tender
    add column buyer text,
    add column title text;

update tender
   set buyer = consultation #>> '{buyer,organisation,name}',
       title = consultation #>> '{subject,title}';

alter table tender
    alter column buyer set not null,
    alter column title set not null;

alter table offer
    add column tenderer            text,
    add column registration_number text;

update offer
   set tenderer            = form #>> '{members,0,organisation,name}',
       registration_number = form #>> '{members,0,organisation,registrationNumber}';

alter table offer
    alter column tenderer set not null,
    alter column registration_number set not null;
