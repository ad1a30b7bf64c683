-- What was still waiting when a tender was opened counts as received at that instant. A tender opened before this
-- column was there has taken its turn already: what comes later comes later.
alter table deposit_order add column opened_at timestamptz;

update deposit_order
   set opened_at = last_received_at
 where tender_id in (select tender_id from opening);
