-- Where our own page asks the customer to agree to a charge on the phone bill, the attempt keeps how far that has come:
-- what staff may see beside what only the gateway's module can open.
alter table attempts
    add column consent jsonb,
    add column consent_secret bytea,
    add check (consent ?& array['operator', 'shown', 'step', 'since', 'asked']),
    add check (consent ->> 'operator' in ('robi', 'gp')),
    add check (consent ->> 'step' in ('ASKING', 'UNASKED', 'CODE_SENT', 'CHECKING', 'AT_OPERATOR', 'AGREED')),
    add check ((consent ->> 'step' = 'AT_OPERATOR') = (consent ? 'page')),
    add check ((consent ->> 'step' in ('CODE_SENT', 'CHECKING')) = (consent ? 'until')),
    add check (consent_secret is null or consent is not null);
comment on column attempts.consent is
    'how far the customer has come in agreeing: operator, the number with its middle hidden, step, since when, how often asked';
comment on column attempts.consent_secret is
    'what the gateway''s module remembers of the customer between the steps, sealed and bound to the attempt';
