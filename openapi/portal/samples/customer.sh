# The customer, whom a script has to play: sourced by the samples that need a payment to be paid.

#region checkout
# Opens the checkout page, chooses bKash, and prints the address of the gateway's page.
customer_chooses_bkash() {
  local checkout=$1 key origin
  origin=$(cut -d/ -f1-3 <<<"$checkout")
  key=$(curl -sS "$checkout" | sed -n 's/.*name="key" value="\([^"]*\)".*/\1/p' | head -n 1)
  curl -sS -o /dev/null -w '%{redirect_url}' "$checkout/pay" \
    -H "Origin: $origin" -d method=bkash -d "key=$key"
}
#endregion checkout

#region gateway
# Presses a button on the sandbox's bKash page, and lets the browser go back to Poisha.
customer_presses() {
  local action=$1 page=$2 sandbox payment
  sandbox=$(cut -d/ -f1-3 <<<"$page")
  payment=$(sed 's/.*[?&]paymentId=\([^&]*\).*/\1/' <<<"$page")
  curl -sS "$sandbox/sandbox/bkash/payments/$payment/act" --json "{\"action\": \"$action\"}" |
    jq -r .browser | xargs curl -sS -o /dev/null
}
#endregion gateway

# Everything a customer does to pay.
customer_pays() { customer_presses approve "$(customer_chooses_bkash "$1")"; }
