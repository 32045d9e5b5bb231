drop table gateway_tokens;
