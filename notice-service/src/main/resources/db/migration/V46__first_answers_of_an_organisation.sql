-- A key is one person's of one organisation: until now it was the person's alone. Only the sending of a notice is
-- answered once here, and who sent it was of the organisation that the notice belongs to.
update first_answer
set caller = notice.buyer_siret || ' ' || first_answer.caller
from notice
where first_answer.operation = 'POST /notices/' || notice.id || '/publication';
