-- Whoever deposited too late is told so by a letter too; its offer was never opened, so there is none.
alter table letter
    alter column offer_id drop not null;
