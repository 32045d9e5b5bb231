alter table attempts drop column consent, drop column consent_secret;
