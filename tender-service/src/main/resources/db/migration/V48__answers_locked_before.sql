-- An answer that its act keeps locked itself, such as a receipt, is not locked a second time: the same locked text lies
-- here, with what it was locked for. Without them the answer is in locked_content, after the hash of the request.
alter table first_answer
    add column locked_body  bytea,
    add column body_context text,
    add constraint body_with_its_context check ((locked_body is null) = (body_context is null));
