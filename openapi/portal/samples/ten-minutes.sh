#!/usr/bin/env bash
# The whole way in an empty directory: a shop of one's own that takes a payment and verifies the webhook.
#
#   ten-minutes.sh CHECKOUT DEMO_JSON [LANGUAGE]      POISHA_URL says where the API is
set -euo pipefail
poisha=$(realpath "$1") demo=$(realpath "$2") language=${3:-go}
SAMPLES=$poisha/openapi/portal/samples
. "$SAMPLES/customer.sh"
began=$SECONDS
place=$(mktemp -d)
shop=
trap '[ -z "$shop" ] || kill "$shop" 2>/dev/null || true; rm -rf "$place"' EXIT
cd "$place"

POISHA_KEY=$(jq -r .api_key "$demo") POISHA_SECRET=$(jq -r .api_secret "$demo")
export POISHA_KEY POISHA_SECRET

#region copy
mkdir clients samples
cp -r "$poisha/openapi/clients/$language" clients/
cp -r "$poisha/openapi/samples/$language" samples/
#endregion copy

case $language in
go)
  #region go
  cd samples/go && go build -o shop . && start=./shop
  #endregion go
  ;;
typescript)
  #region typescript
  (cd clients/typescript && npm install && npm run build)
  cd samples/typescript && npm install && npx tsc && start="node dist/shop.js"
  #endregion typescript
  ;;
python)
  #region python
  python3 -m venv environment
  environment/bin/pip install ./clients/python
  start="$PWD/environment/bin/python $PWD/samples/python/shop.py"
  #endregion python
  ;;
rust)
  #region rust
  cp "$poisha/Cargo.lock" samples/rust/
  cd samples/rust && cargo build && start="cargo run --quiet"
  #endregion rust
  ;;
java)
  #region java
  (cd clients/java && mvn -q install -DskipTests)
  cd samples/java && mvn -q package && start="java -jar target/shop.jar"
  #endregion java
  ;;
esac >&2

# The shop's address must be known before its secret: a port that is free now.
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
SHOP_URL=http://127.0.0.1:$port

#region endpoint
export POISHA_WEBHOOK_SECRET=$(curl -sS "$POISHA_URL/webhooks/endpoints" \
  -H "X-Api-Key: $POISHA_KEY" -H "X-Api-Secret: $POISHA_SECRET" \
  --json '{"url": "'"$SHOP_URL"'/webhooks"}' | jq -r .data.secret)
#endregion endpoint

#region start
PORT=${SHOP_URL##*:} $start &
#endregion start
shop=$!
until curl -sS -o /dev/null "$SHOP_URL/" 2>/dev/null; do
  kill -0 "$shop"
  sleep 0.2
done

checkout=$(curl -sS -o /dev/null -w '%{redirect_url}' -d item=tea "$SHOP_URL/buy")
customer_pays "$checkout"

for second in $(seq 60); do
  orders=$(curl -sS "$SHOP_URL/orders")
  if jq -e '.[0].events | index("payment.succeeded")' <<<"$orders" >/dev/null; then
    jq . <<<"$orders"
    echo "payment.succeeded arrived and its signature holds, $((SECONDS - began)) s after the start"
    exit 0
  fi
  sleep 1
done
echo "no verified webhook came: $orders" >&2
exit 1
