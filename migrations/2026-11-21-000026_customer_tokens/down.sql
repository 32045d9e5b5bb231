drop table customer_tokens;
