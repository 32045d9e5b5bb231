drop trigger payments_notice_paid_order on payments;
drop function notice_paid_order;
drop table paid_orders;
alter table payments drop column order_id;
drop table order_items;
drop table orders;
drop function keep_order;
