#!/usr/bin/env bash
# What customers owe, at once or in parts.
set -euo pipefail
. "$SAMPLES/customer.sh"
contract=contract-$RANDOM$RANDOM

#region create
invoice=$(curl -sS "$POISHA_URL/invoices" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $contract-invoice-1" \
  --json '{
    "customerReference": "customer-42",
    "customerName": "Rahima Begum",
    "customerEmail": "rahima@mail.example",
    "dueDate": "'"$(date -d '+30 days' +%F)"'",
    "lineItems": [{
      "description": "Chair",
      "qty": 2,
      "unitAmountMinor": 500000,
      "discountMinor": 100000,
      "taxRateBp": 1500
    }]
  }')
jq . <<<"$invoice"
id=$(jq -r .data.id <<<"$invoice")
#endregion create

#region link
curl -sS -X POST "$POISHA_URL/invoices/$id/payable-link" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion link

#region payment
payment=$(curl -sS "$POISHA_URL/payments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"amountMinor": 35000, "customerReference": "customer-42", "invoiceId": "'"$id"'"}')
jq -r .data.checkoutUrl <<<"$payment"
#endregion payment

customer_pays "$(jq -r .data.checkoutUrl <<<"$payment")"

#region read
curl -sS "$POISHA_URL/invoices/$id" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq '.data | {number, status, totalMinor, amountPaidMinor, amountDueMinor}'
#endregion read

#region pdf
curl -sS -o invoice.pdf "$POISHA_URL/invoices/$id/pdf" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET"
#endregion pdf

#region installments
curl -sS "$POISHA_URL/invoices" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $contract-invoice-2" \
  --json '{
    "customerReference": "customer-42",
    "lineItems": [{"description": "Sewing machine", "qty": 1, "unitAmountMinor": 900000}],
    "installments": [
      {"dueDate": "'"$(date -d '+30 days' +%F)"'", "amountMinor": 300000},
      {"dueDate": "'"$(date -d '+60 days' +%F)"'", "amountMinor": 300000},
      {"dueDate": "'"$(date -d '+90 days' +%F)"'", "amountMinor": 300000}
    ]
  }' | jq -r .data.id >invoice.id

curl -sS "$POISHA_URL/invoices/$(cat invoice.id)/installments" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq .data
#endregion installments

#region draft
draft=$(curl -sS "$POISHA_URL/invoices" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{
    "customerReference": "customer-42",
    "issue": false,
    "lineItems": [{"description": "Lamp", "qty": 1, "unitAmountMinor": 120000}]
  }' | jq -r .data.id)

curl -sS -X PATCH "$POISHA_URL/invoices/$draft" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Content-Type: application/json" -d '{"notes": "Delivered on Sunday."}' >/dev/null

curl -sS -X POST "$POISHA_URL/invoices/$draft/issue" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" |
  jq '.data | {number, status, notes}'
#endregion draft

#region void
curl -sS "$POISHA_URL/invoices/$draft/void" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"reason": "Ordered twice"}' |
  jq -r .data.status
#endregion void

#region credit
curl -sS "$POISHA_URL/invoices/$id/credit-notes" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Idempotency-Key: $contract-credit-1" \
  --json '{"amountMinor": 20000, "reason": "A scratch on one chair"}'
#endregion credit

#region template
curl -sS -X PUT "$POISHA_URL/invoices/template" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  -H "Content-Type: application/json" \
  -d '{
    "companyName": "Nokshi House",
    "companyAddress": "12 Mirpur Road, Dhaka",
    "accentColor": "#0b6b4f",
    "reminderDays": [-3, 0, 7]
  }'
#endregion template
