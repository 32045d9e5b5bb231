package poisha

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"
)

// Webhook verifies that a webhook comes from Poisha, with the published Standard Webhooks library: its Verify takes the
// body as it came, byte for byte, and the headers. Over a rotation of the secret Poisha signs with both for a while, so
// that the old secret and the new one verify.
type Webhook = standardwebhooks.Webhook

// Why Verify refused, for errors.Is.
var (
	ErrRequiredHeaders     = standardwebhooks.ErrRequiredHeaders
	ErrInvalidHeaders      = standardwebhooks.ErrInvalidHeaders
	ErrNoMatchingSignature = standardwebhooks.ErrNoMatchingSignature
	ErrMessageTooOld       = standardwebhooks.ErrMessageTooOld
	ErrMessageTooNew       = standardwebhooks.ErrMessageTooNew
)

// NewWebhook makes a verifier from an endpoint's secret, whsec_…. None is made from an empty one, with which anybody
// could sign.
func NewWebhook(secret string) (*Webhook, error) {
	if strings.TrimPrefix(secret, "whsec_") == "" {
		return nil, errors.New("poisha: the secret of the webhook endpoint is empty")
	}
	return standardwebhooks.NewWebhook(secret)
}

// ErrUnknownEvent says that an event is of a type that this version of the client does not know. Types may be added:
// answer it with 2xx all the same.
var ErrUnknownEvent = errors.New("poisha: an event of an unknown type")

// Event is the body of a webhook: PaymentEvent, RefundEvent, OrderEvent, InvoiceEvent, SettlementEvent,
// CredentialRotatedEvent or EndpointTestEvent, for a type switch.
type Event interface {
	// EventID is the same in every try and resend: an event whose id you have seen is a repetition.
	EventID() string
	// EventType says what happened.
	EventType() EventType
	// EventTime says when.
	EventTime() time.Time
}

// ParseEvent reads the body of a webhook. Verify it first.
func ParseEvent(body []byte) (Event, error) {
	var head struct {
		Type EventType `json:"type"`
	}
	if err := json.Unmarshal(body, &head); err != nil {
		return nil, fmt.Errorf("poisha: no event: %w", err)
	}
	switch head.Type {
	case EventTypePaymentSucceeded, EventTypePaymentFailed, EventTypePaymentCancelled, EventTypePaymentExpired,
		EventTypePaymentReview:
		return parse[PaymentEvent](body)
	case EventTypeRefundPending, EventTypeRefundSucceeded, EventTypeRefundFailed:
		return parse[RefundEvent](body)
	case EventTypeOrderFulfilled, EventTypeOrderNeedsAttention:
		return parse[OrderEvent](body)
	case EventTypeInvoiceIssued, EventTypeInvoicePaymentReceived, EventTypeInvoicePaid, EventTypeInvoiceOverdue,
		EventTypeInvoiceVoided, EventTypeInstallmentDue, EventTypeInstallmentOverdue:
		return parse[InvoiceEvent](body)
	case EventTypeSettlementReconciled:
		return parse[SettlementEvent](body)
	case EventTypeCredentialRotated:
		return parse[CredentialRotatedEvent](body)
	case EventTypeEndpointTest:
		return parse[EndpointTestEvent](body)
	default:
		return nil, fmt.Errorf("%w: %s", ErrUnknownEvent, head.Type)
	}
}

func parse[E Event](body []byte) (Event, error) {
	var event E
	if err := json.Unmarshal(body, &event); err != nil {
		return nil, fmt.Errorf("poisha: the event cannot be read: %w", err)
	}
	return event, nil
}
