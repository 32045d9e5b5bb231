drop table alert_notices;
