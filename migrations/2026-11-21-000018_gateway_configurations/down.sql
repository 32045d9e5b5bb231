drop table gateway_configurations;
