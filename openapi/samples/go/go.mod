module poisha.org/samples/shop

go 1.24

require poisha.org/poisha v0.1.0

require github.com/standard-webhooks/standard-webhooks/libraries v0.0.1 // indirect

replace poisha.org/poisha => ../../clients/go
