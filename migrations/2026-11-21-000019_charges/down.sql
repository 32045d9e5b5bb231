alter table attempts drop column charge_sent_at;
