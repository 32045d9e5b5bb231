package poisha_test

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"os"
	"strconv"
	"testing"
	"time"

	"poisha.org/poisha"
)

const event = `{"id":"evt_01kah2v8w4e9m7qk3s5r2n6t8z","type":"payment.succeeded","schemaVersion":1,"mode":"TEST",` +
	`"createdAt":"2026-11-21T08:00:00.000000Z","sequence":1,"data":{"id":"pay_01kah2v8w4e9m7qk3s5r2n6t8z",` +
	`"status":"SUCCEEDED","amountMinor":115000,"capturedMinor":115000}}`

// signer is an endpoint's secret, as text for the receiver and as the key that the service signs with.
func signer(t *testing.T, key string) (string, *poisha.Webhook) {
	t.Helper()
	secret := "whsec_" + base64.StdEncoding.EncodeToString([]byte(key))
	webhook, err := poisha.NewWebhook(secret)
	if err != nil {
		t.Fatal(err)
	}
	return secret, webhook
}

func signed(t *testing.T, at time.Time, signers ...*poisha.Webhook) http.Header {
	t.Helper()
	header := http.Header{}
	header.Set("webhook-id", "evt_01kah2v8w4e9m7qk3s5r2n6t8z")
	header.Set("webhook-timestamp", strconv.FormatInt(at.Unix(), 10))
	signatures := ""
	for _, each := range signers {
		signature, err := each.Sign("evt_01kah2v8w4e9m7qk3s5r2n6t8z", at, []byte(event))
		if err != nil {
			t.Fatal(err)
		}
		signatures += " " + signature
	}
	header.Set("webhook-signature", signatures[1:])
	return header
}

func TestAnEventIsVerifiedWithTheOldAndTheNewSecretOfARotation(t *testing.T) {
	_, old := signer(t, "the old secret of the endpoint..")
	_, current := signer(t, "the new secret of the endpoint..")
	_, stranger := signer(t, "the secret of somebody else.....")
	header := signed(t, time.Now(), current, old)
	for name, webhook := range map[string]*poisha.Webhook{"old": old, "new": current} {
		if err := webhook.Verify([]byte(event), header); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := stranger.Verify([]byte(event), header); !errors.Is(err, poisha.ErrNoMatchingSignature) {
		t.Error(err)
	}
}

func TestATamperedBodyAndAnOldOneAreRefused(t *testing.T) {
	_, webhook := signer(t, "the only secret of the endpoint.")
	tampered := []byte(event)
	tampered[len(tampered)-3]++
	if err := webhook.Verify(tampered, signed(t, time.Now(), webhook)); !errors.Is(err, poisha.ErrNoMatchingSignature) {
		t.Error(err)
	}
	if err := webhook.Verify([]byte(event), signed(t, time.Now().Add(-6*time.Minute), webhook)); !errors.Is(err, poisha.ErrMessageTooOld) {
		t.Error(err)
	}
	if err := webhook.Verify([]byte(event), signed(t, time.Now().Add(6*time.Minute), webhook)); !errors.Is(err, poisha.ErrMessageTooNew) {
		t.Error(err)
	}
	if _, err := poisha.NewWebhook("whsec_"); err == nil {
		t.Error("anybody could sign with an empty secret")
	}
	if err := webhook.Verify([]byte(event), http.Header{}); !errors.Is(err, poisha.ErrRequiredHeaders) {
		t.Error(err)
	}
}

func TestEveryTypeOfEventIsKnown(t *testing.T) {
	document, err := os.ReadFile("../../openapi.json")
	if err != nil {
		t.Fatal(err)
	}
	var api struct {
		Components struct {
			Schemas struct {
				EventType struct{ Enum []string }
			}
		}
	}
	if err := json.Unmarshal(document, &api); err != nil {
		t.Fatal(err)
	}
	types := api.Components.Schemas.EventType.Enum
	if len(types) == 0 {
		t.Fatal("the document lists no types")
	}
	for _, each := range types {
		read, err := poisha.ParseEvent([]byte(`{"type":"` + each + `"}`))
		if err != nil || string(read.EventType()) != each {
			t.Errorf("%s: %v", each, err)
		}
	}
}

func TestAnEventIsReadByItsType(t *testing.T) {
	read, err := poisha.ParseEvent([]byte(event))
	if err != nil {
		t.Fatal(err)
	}
	paid, ok := read.(poisha.PaymentEvent)
	if !ok || paid.Data.CapturedMinor != 115_000 || read.EventType() != poisha.EventTypePaymentSucceeded ||
		read.EventID() != "evt_01kah2v8w4e9m7qk3s5r2n6t8z" || read.EventTime().Year() != 2026 {
		t.Errorf("%+v", read)
	}
	if _, err := poisha.ParseEvent([]byte(`{"type":"payment.teleported"}`)); !errors.Is(err, poisha.ErrUnknownEvent) {
		t.Error(err)
	}
	if _, err := poisha.ParseEvent([]byte(`[]`)); err == nil {
		t.Error("a list was an event")
	}
}
