// Code generated from openapi/openapi.json by oapi-codegen. DO NOT EDIT.

package poisha

import (
	"context"
	"fmt"
	"iter"
	"net/http"
	"net/url"
	"time"
)

// Every AccountSide that was known when this was generated.
const (
	AccountSideCredit AccountSide = "CREDIT"
	AccountSideDebit  AccountSide = "DEBIT"
)

// Every AttemptStatus that was known when this was generated.
const (
	AttemptStatusAbandoned  AttemptStatus = "ABANDONED"
	AttemptStatusCancelled  AttemptStatus = "CANCELLED"
	AttemptStatusFailed     AttemptStatus = "FAILED"
	AttemptStatusInitiated  AttemptStatus = "INITIATED"
	AttemptStatusRedirected AttemptStatus = "REDIRECTED"
	AttemptStatusSucceeded  AttemptStatus = "SUCCEEDED"
	AttemptStatusVerifying  AttemptStatus = "VERIFYING"
)

// Every DeliveryStatus that was known when this was generated.
const (
	DeliveryStatusDelivered DeliveryStatus = "DELIVERED"
	DeliveryStatusParked    DeliveryStatus = "PARKED"
	DeliveryStatusPending   DeliveryStatus = "PENDING"
)

// Every DiscountType that was known when this was generated.
const (
	DiscountTypeFlat       DiscountType = "flat"
	DiscountTypePercentage DiscountType = "percentage"
)

// Every EndpointStatus that was known when this was generated.
const (
	EndpointStatusDisabled EndpointStatus = "DISABLED"
	EndpointStatusEnabled  EndpointStatus = "ENABLED"
	EndpointStatusGone     EndpointStatus = "GONE"
	EndpointStatusRemoved  EndpointStatus = "REMOVED"
)

// Every ErrorCode that was known when this was generated.
const (
	ErrorCodeAmountOutOfBounds      ErrorCode = "AMOUNT_OUT_OF_BOUNDS"
	ErrorCodeForbidden              ErrorCode = "FORBIDDEN"
	ErrorCodeGatewayError           ErrorCode = "GATEWAY_ERROR"
	ErrorCodeGatewayUnavailable     ErrorCode = "GATEWAY_UNAVAILABLE"
	ErrorCodeIdempotencyInProgress  ErrorCode = "IDEMPOTENCY_IN_PROGRESS"
	ErrorCodeIdempotencyKeyConflict ErrorCode = "IDEMPOTENCY_KEY_CONFLICT"
	ErrorCodeInternalError          ErrorCode = "INTERNAL_ERROR"
	ErrorCodeInvalidCredentials     ErrorCode = "INVALID_CREDENTIALS"
	ErrorCodeInvalidOperationState  ErrorCode = "INVALID_OPERATION_STATE"
	ErrorCodeMethodNotAllowed       ErrorCode = "METHOD_NOT_ALLOWED"
	ErrorCodePayloadTooLarge        ErrorCode = "PAYLOAD_TOO_LARGE"
	ErrorCodeRateLimited            ErrorCode = "RATE_LIMITED"
	ErrorCodeReauthRequired         ErrorCode = "REAUTH_REQUIRED"
	ErrorCodeRefundExceedsBalance   ErrorCode = "REFUND_EXCEEDS_BALANCE"
	ErrorCodeResourceAlreadyExists  ErrorCode = "RESOURCE_ALREADY_EXISTS"
	ErrorCodeResourceNotFound       ErrorCode = "RESOURCE_NOT_FOUND"
	ErrorCodeSelfApproval           ErrorCode = "SELF_APPROVAL"
	ErrorCodeServiceUnavailable     ErrorCode = "SERVICE_UNAVAILABLE"
	ErrorCodeSessionExpired         ErrorCode = "SESSION_EXPIRED"
	ErrorCodeTokenExpired           ErrorCode = "TOKEN_EXPIRED"
	ErrorCodeTotpRequired           ErrorCode = "TOTP_REQUIRED"
	ErrorCodeUnauthorized           ErrorCode = "UNAUTHORIZED"
	ErrorCodeUnsupportedMediaType   ErrorCode = "UNSUPPORTED_MEDIA_TYPE"
	ErrorCodeValidationError        ErrorCode = "VALIDATION_ERROR"
)

// Every EventType that was known when this was generated.
const (
	EventTypeCredentialRotated      EventType = "credential.rotated"
	EventTypeEndpointTest           EventType = "endpoint.test"
	EventTypeInstallmentDue         EventType = "installment.due"
	EventTypeInstallmentOverdue     EventType = "installment.overdue"
	EventTypeInvoiceIssued          EventType = "invoice.issued"
	EventTypeInvoiceOverdue         EventType = "invoice.overdue"
	EventTypeInvoicePaid            EventType = "invoice.paid"
	EventTypeInvoicePaymentReceived EventType = "invoice.payment_received"
	EventTypeInvoiceVoided          EventType = "invoice.voided"
	EventTypeOrderFulfilled         EventType = "order.fulfilled"
	EventTypeOrderNeedsAttention    EventType = "order.needs_attention"
	EventTypePaymentCancelled       EventType = "payment.cancelled"
	EventTypePaymentExpired         EventType = "payment.expired"
	EventTypePaymentFailed          EventType = "payment.failed"
	EventTypePaymentReview          EventType = "payment.review"
	EventTypePaymentSucceeded       EventType = "payment.succeeded"
	EventTypeRefundFailed           EventType = "refund.failed"
	EventTypeRefundPending          EventType = "refund.pending"
	EventTypeRefundSucceeded        EventType = "refund.succeeded"
	EventTypeSettlementReconciled   EventType = "settlement.reconciled"
)

// Every FulfilmentFieldType that was known when this was generated.
const (
	FulfilmentFieldTypeEmail  FulfilmentFieldType = "email"
	FulfilmentFieldTypeNumber FulfilmentFieldType = "number"
	FulfilmentFieldTypePhone  FulfilmentFieldType = "phone"
	FulfilmentFieldTypeText   FulfilmentFieldType = "text"
)

// Every IdentifierKind that was known when this was generated.
const (
	IdentifierKindAccountID IdentifierKind = "account_id"
	IdentifierKindEmail     IdentifierKind = "email"
	IdentifierKindPlayerID  IdentifierKind = "player_id"
	IdentifierKindUID       IdentifierKind = "uid"
)

// Every InstallmentStatus that was known when this was generated.
const (
	InstallmentStatusOpen          InstallmentStatus = "OPEN"
	InstallmentStatusOverdue       InstallmentStatus = "OVERDUE"
	InstallmentStatusPaid          InstallmentStatus = "PAID"
	InstallmentStatusPartiallyPaid InstallmentStatus = "PARTIALLY_PAID"
)

// Every InvoiceLanguage that was known when this was generated.
const (
	InvoiceLanguageBangla  InvoiceLanguage = "BANGLA"
	InvoiceLanguageBoth    InvoiceLanguage = "BOTH"
	InvoiceLanguageEnglish InvoiceLanguage = "ENGLISH"
)

// Every InvoiceStatus that was known when this was generated.
const (
	InvoiceStatusDraft         InvoiceStatus = "DRAFT"
	InvoiceStatusIssued        InvoiceStatus = "ISSUED"
	InvoiceStatusOverdue       InvoiceStatus = "OVERDUE"
	InvoiceStatusPaid          InvoiceStatus = "PAID"
	InvoiceStatusPartiallyPaid InvoiceStatus = "PARTIALLY_PAID"
	InvoiceStatusVoid          InvoiceStatus = "VOID"
)

// Every Language that was known when this was generated.
const (
	LanguageBn Language = "bn"
	LanguageEn Language = "en"
)

// Every Method that was known when this was generated.
const (
	MethodBkash      Method = "bkash"
	MethodDcb        Method = "dcb"
	MethodNagad      Method = "nagad"
	MethodPaystation Method = "paystation"
	MethodSslcommerz Method = "sslcommerz"
)

// Every Mode that was known when this was generated.
const (
	ModeLive Mode = "LIVE"
	ModeTest Mode = "TEST"
)

// Every NumberGrouping that was known when this was generated.
const (
	NumberGroupingLakh     NumberGrouping = "LAKH"
	NumberGroupingThousand NumberGrouping = "THOUSAND"
)

// Every Order that was known when this was generated.
const (
	OrderAsc  Order = "asc"
	OrderDesc Order = "desc"
)

// Every OrderSeverity that was known when this was generated.
const (
	OrderSeverityError   OrderSeverity = "error"
	OrderSeverityInfo    OrderSeverity = "info"
	OrderSeveritySuccess OrderSeverity = "success"
	OrderSeverityWarning OrderSeverity = "warning"
)

// Every OrderStatus that was known when this was generated.
const (
	OrderStatusCancelled      OrderStatus = "CANCELLED"
	OrderStatusFailed         OrderStatus = "FAILED"
	OrderStatusInitiated      OrderStatus = "INITIATED"
	OrderStatusNeedsAttention OrderStatus = "NEEDS_ATTENTION"
	OrderStatusPending        OrderStatus = "PENDING"
	OrderStatusSucceeded      OrderStatus = "SUCCEEDED"
)

// Every PaymentSort that was known when this was generated.
const (
	PaymentSortAmountMinor PaymentSort = "amountMinor"
	PaymentSortCreatedAt   PaymentSort = "createdAt"
	PaymentSortUpdatedAt   PaymentSort = "updatedAt"
)

// Every PaymentStatus that was known when this was generated.
const (
	PaymentStatusCancelled PaymentStatus = "CANCELLED"
	PaymentStatusExpired   PaymentStatus = "EXPIRED"
	PaymentStatusFailed    PaymentStatus = "FAILED"
	PaymentStatusPending   PaymentStatus = "PENDING"
	PaymentStatusReview    PaymentStatus = "REVIEW"
	PaymentStatusSucceeded PaymentStatus = "SUCCEEDED"
)

// Every RefundStatus that was known when this was generated.
const (
	RefundStatusAwaitingApproval RefundStatus = "AWAITING_APPROVAL"
	RefundStatusFailed           RefundStatus = "FAILED"
	RefundStatusPending          RefundStatus = "PENDING"
	RefundStatusRejected         RefundStatus = "REJECTED"
	RefundStatusSucceeded        RefundStatus = "SUCCEEDED"
	RefundStatusWithdrawn        RefundStatus = "WITHDRAWN"
)

// Every StockSource that was known when this was generated.
const (
	StockSourceFulfilmentURL StockSource = "FULFILMENT_URL"
	StockSourcePreloaded     StockSource = "PRELOADED"
)

// AccountBalance: What moved on one account
type AccountBalance struct {
	// Account The account's code, such as gateway_receivable/sslcommerz.
	Account string `json:"account"`

	// BalanceMinor The balance on the account's own side, in minor units.
	BalanceMinor int64 `json:"balanceMinor"`

	// CreditsMinor All credits, in minor units.
	CreditsMinor int64 `json:"creditsMinor"`

	// Currency The currency.
	Currency string `json:"currency"`

	// DebitsMinor All debits, in minor units.
	DebitsMinor int64 `json:"debitsMinor"`

	// Side The side it normally stands on.
	Side AccountSide `json:"side"`
}

// AccountSide: On which side an account normally stands
type AccountSide string

// AdvanceTestClock: How far to move the test clock
type AdvanceTestClock struct {
	// Seconds Seconds to move it forward: 1 to 31536000 (a year).
	Seconds int64 `json:"seconds"`
}

// App: An application, as it sees itself
type App struct {
	// CreatedAt When it was registered.
	CreatedAt time.Time `json:"createdAt"`

	// ID Its id.
	ID string `json:"id"`

	// MaxAmountMinor The largest payment, in minor units.
	MaxAmountMinor int64 `json:"maxAmountMinor,omitempty,omitzero"`

	// Methods The ways to pay that its customers are offered, in that order.
	Methods []Method `json:"methods"`

	// MinAmountMinor The smallest payment, in minor units.
	MinAmountMinor int64 `json:"minAmountMinor,omitempty,omitzero"`

	// Mode The mode of the credential that asked.
	Mode Mode `json:"mode"`

	// Name What customers and staff call it.
	Name string `json:"name"`
}

// Attempt: One session of a payment at one gateway
type Attempt struct {
	// CapturedMinor What was captured by that transaction, in minor units.
	CapturedMinor int64 `json:"capturedMinor,omitempty,omitzero"`

	// CreatedAt When it was begun.
	CreatedAt time.Time `json:"createdAt"`

	// FailureReason Why it failed, in the gateway's words.
	FailureReason string `json:"failureReason,omitempty,omitzero"`

	// FeeMinor What the gateway keeps of it, in minor units, when it says so.
	FeeMinor int64 `json:"feeMinor,omitempty,omitzero"`

	// GatewayTxnID The gateway's transaction id, once captured.
	GatewayTxnID string `json:"gatewayTxnId,omitempty,omitzero"`

	// ID Its id.
	ID string `json:"id"`

	// Method The way to pay.
	Method Method `json:"method"`

	// RedirectURL Where the customer pays, while a session is open.
	RedirectURL string `json:"redirectUrl,omitempty,omitzero"`

	// Reference What the gateway knows it by; also the transactionId of the polling endpoint.
	Reference string `json:"reference"`

	// Status Where it stands.
	Status AttemptStatus `json:"status"`

	// Surplus Whether that transaction came once too often, so that its money is the customer's.
	Surplus bool `json:"surplus,omitempty,omitzero"`

	// SurplusMinor What came in this session that is the customer's, in minor units: all that was paid when the payment had been
	// paid already, by this transaction or by others. Absent when nothing did.
	SurplusMinor int64 `json:"surplusMinor,omitempty,omitzero"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updatedAt"`
}

// AttemptStatus: Where an attempt stands
type AttemptStatus string

// Block: One sealed commit of the book
type Block struct {
	// Count How many transfers it holds.
	Count int `json:"count"`

	// Hash The hash that covers all of this, in hexadecimal.
	Hash string `json:"hash"`

	// Height Its place in the chain, from one.
	Height int64 `json:"height"`

	// Lane The chain it stands in; each committer writes its own.
	Lane int `json:"lane"`

	// Previous The hash of the block before it, in hexadecimal.
	Previous string `json:"previous"`

	// Root The Merkle root over its transfers, in hexadecimal.
	Root string `json:"root"`

	// SealedAt When it was sealed.
	SealedAt time.Time `json:"sealedAt"`
}

// CatalogProduct: A product on sale
type CatalogProduct struct {
	// Brand Whose it is.
	Brand string `json:"brand,omitempty,omitzero"`

	// Categories Where it is found.
	Categories []string `json:"categories"`

	// Description What customers read about it.
	Description string `json:"description,omitempty,omitzero"`

	// ID Its id.
	ID string `json:"id"`

	// Instructions How to use what was bought, step by step.
	Instructions []string `json:"instructions"`

	// Name What customers read.
	Name string `json:"name"`

	// Slug Its name in addresses.
	Slug string `json:"slug"`

	// Tags What it is marked with.
	Tags []string `json:"tags"`

	// Variants What can be bought.
	Variants []CatalogVariant `json:"variants"`
}

// CatalogVariant: A variant on sale
type CatalogVariant struct {
	// Currency In that currency.
	Currency string `json:"currency"`

	// Fulfillment How it is delivered.
	Fulfillment Fulfillment `json:"fulfillment"`

	// ID Its id.
	ID string `json:"id"`

	// Name What customers read.
	Name string `json:"name"`

	// PriceMinor What one costs, in minor units.
	PriceMinor int64 `json:"priceMinor"`

	// Sku The application's own name for it.
	Sku string `json:"sku"`
}

// ChangeInvoice: What is to be different about a draft; what is left out stays, and an empty text takes something away
type ChangeInvoice struct {
	// CustomerAddress The customer's address.
	CustomerAddress *string `json:"customerAddress,omitempty"`

	// CustomerBin The customer's business identification number.
	CustomerBin *string `json:"customerBin,omitempty"`

	// CustomerEmail Where mails go.
	CustomerEmail *string `json:"customerEmail,omitempty"`

	// CustomerName The customer's name.
	CustomerName *string `json:"customerName,omitempty"`

	// CustomerReference Your own name for the customer.
	CustomerReference *string `json:"customerReference,omitempty"`

	// DueDate The day on which it is due, as YYYY-MM-DD.
	DueDate *string `json:"dueDate,omitempty"`

	// Installments All the installments; an empty list makes it one payment again.
	Installments *[]NewInstallment `json:"installments,omitempty"`

	// LineItems All the lines.
	LineItems *[]NewLineItem `json:"lineItems,omitempty"`

	// Notes What the customer reads besides.
	Notes *string `json:"notes,omitempty"`
}

// ChangeWebhookEndpoint: What an endpoint is from now on
type ChangeWebhookEndpoint struct {
	// Description What it is for, in your words.
	Description *string `json:"description,omitempty"`

	// Enabled Whether it receives; true when left out, which also brings back an endpoint that answered 410.
	Enabled *bool `json:"enabled,omitempty"`

	// Events The events it wants; all of them when left out or empty.
	Events *[]EventType `json:"events,omitempty"`

	// Ordered Whether events of one object arrive in their order, one after the other.
	Ordered *bool `json:"ordered,omitempty"`

	// URL Where events are posted: https, or http in TEST.
	URL string `json:"url"`
}

// Checkout: What the public checkout shows; nothing of the customer
type Checkout struct {
	// AmountMinor What is owed, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// Currency The currency.
	Currency string `json:"currency"`

	// ExpiresAt When it stops being payable.
	ExpiresAt time.Time `json:"expiresAt"`

	// FailingMethods Those of them that do not work well just now; they come last.
	FailingMethods []Method `json:"failingMethods"`

	// MerchantName Who is paid.
	MerchantName string `json:"merchantName"`

	// Methods The ways to pay that are offered now, best first; empty when it cannot be paid any more.
	Methods []Method `json:"methods"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// ProductName What it is for.
	ProductName string `json:"productName,omitempty,omitzero"`

	// Reference The payment's name on public pages.
	Reference string `json:"reference"`

	// ReturnURL Where the customer goes on, once it is paid or given up, when the application said so.
	ReturnURL string `json:"returnUrl,omitempty,omitzero"`

	// Status Where it stands.
	Status PaymentStatus `json:"status"`
}

// CreateCreditNote: What takes something off an invoice
type CreateCreditNote struct {
	// AmountMinor How much it takes off, tax included, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// Reason Why, in your own words.
	Reason string `json:"reason,omitempty,omitzero"`
}

// CreateInvoice: What an invoice is made with
type CreateInvoice struct {
	// Currency An active ISO-4217 code in capitals; BDT when left out.
	Currency string `json:"currency,omitempty,omitzero"`

	// CustomerAddress The customer's address, in up to six lines.
	CustomerAddress string `json:"customerAddress,omitempty,omitzero"`

	// CustomerBin The customer's business identification number.
	CustomerBin string `json:"customerBin,omitempty,omitzero"`

	// CustomerEmail Where mails go.
	CustomerEmail string `json:"customerEmail,omitempty,omitzero"`

	// CustomerName The customer's name.
	CustomerName string `json:"customerName,omitempty,omitzero"`

	// CustomerReference Your own name for the customer.
	CustomerReference string `json:"customerReference"`

	// DueDate The day on which it is due, as YYYY-MM-DD; a day in Dhaka.
	DueDate string `json:"dueDate,omitempty,omitzero"`

	// Installments The parts it is paid in, by their days. They sum to the total.
	Installments []NewInstallment `json:"installments,omitempty,omitzero"`

	// Issue Whether it is issued at once, with a number; false makes a draft. True when left out.
	Issue *bool `json:"issue,omitempty"`

	// LineItems What it is for.
	LineItems []NewLineItem `json:"lineItems"`

	// Notes What the customer reads besides.
	Notes string `json:"notes,omitempty,omitzero"`
}

// CreateOrder: What a customer wants
type CreateOrder struct {
	// CancelURL Where the customer goes after giving up; http or https. Only the application may say it.
	CancelURL string `json:"cancel_url,omitempty,omitzero"`

	// CustomerReference Your own name for the customer. With a customer's token it is the token's, and may be left out.
	CustomerReference string `json:"customer_reference,omitempty,omitzero"`

	// DiscountCode A discount's code.
	DiscountCode string `json:"discount_code,omitempty,omitzero"`

	// InitPayment Whether to begin the payment at once; true when left out.
	InitPayment *bool `json:"init_payment,omitempty"`

	// Items What is wanted, at most 50 lines.
	Items []OrderLine `json:"items"`

	// PaymentMethod The one way to pay; without it the customer chooses on the checkout page.
	PaymentMethod Method `json:"payment_method,omitempty,omitzero"`

	// RecipientEmail Where what was bought is mailed to.
	RecipientEmail string `json:"recipient_email,omitempty,omitzero"`

	// SuccessURL Where the customer goes after a confirmed payment; http or https. Only the application may say it.
	SuccessURL string `json:"success_url,omitempty,omitzero"`
}

// CreatePayment: What a payment is created with
type CreatePayment struct {
	// AmountMinor What is owed, in minor units of the currency: 115000 is BDT 1,150.00.
	AmountMinor int64 `json:"amountMinor"`

	// CancelURL Where the customer goes after giving up; http or https.
	CancelURL string `json:"cancelUrl,omitempty,omitzero"`

	// Currency An active ISO-4217 code in capitals; BDT when left out.
	Currency string `json:"currency,omitempty,omitzero"`

	// CustomerEmail The customer's email address.
	CustomerEmail string `json:"customerEmail,omitempty,omitzero"`

	// CustomerName The customer's name.
	CustomerName string `json:"customerName,omitempty,omitzero"`

	// CustomerPhone The customer's phone number.
	CustomerPhone string `json:"customerPhone,omitempty,omitzero"`

	// CustomerReference Your own name for the customer.
	CustomerReference string `json:"customerReference"`

	// ExpiresInSeconds How long it stays payable, in seconds: 60 (a minute) to 604800 (a week); 1800 when left out.
	ExpiresInSeconds int64 `json:"expiresInSeconds,omitempty,omitzero"`

	// InvoiceID The invoice that it pays.
	InvoiceID string `json:"invoiceId,omitempty,omitzero"`

	// Metadata Up to 50 texts of your own, each at most 500 characters.
	Metadata map[string]string `json:"metadata,omitempty,omitzero"`

	// Method The one way to pay. Left out, the customer chooses on the checkout page and may try again.
	Method Method `json:"method,omitempty,omitzero"`

	// OrderID The order that it pays.
	OrderID string `json:"orderId,omitempty,omitzero"`

	// ProductName What it is for, as the customer reads it.
	ProductName string `json:"productName,omitempty,omitzero"`

	// SuccessURL Where the customer goes after a confirmed payment; http or https.
	SuccessURL string `json:"successUrl,omitempty,omitzero"`
}

// CreateRefund: A new refund
type CreateRefund struct {
	// AmountMinor How much goes back, in minor units of the payment's currency: all that is left of it, or a part.
	AmountMinor int64 `json:"amountMinor"`

	// Reason Why; the gateway may show it to the customer.
	Reason string `json:"reason,omitempty,omitzero"`
}

// CreateWebhookEndpoint: A new place to receive events
type CreateWebhookEndpoint struct {
	// Description What it is for, in your words.
	Description string `json:"description,omitempty,omitzero"`

	// Events The events it wants; all of them when left out or empty.
	Events []EventType `json:"events,omitempty,omitzero"`

	// Ordered Whether events of one object arrive in their order, one after the other.
	Ordered *bool `json:"ordered,omitempty"`

	// URL Where events are posted: https, or http in TEST.
	URL string `json:"url"`
}

// CredentialRotatedEvent: A credential of the application was replaced
type CredentialRotatedEvent struct {
	// CreatedAt When it happened.
	CreatedAt time.Time `json:"createdAt"`

	// Data Which credential.
	Data RotatedCredential `json:"data"`

	// ID The event's id, also in the header webhook-id; the same in every retry and resend.
	ID string `json:"id"`

	// Mode The mode of the credential.
	Mode Mode `json:"mode"`

	// SchemaVersion The version of this body's shape.
	SchemaVersion int `json:"schemaVersion"`

	// Sequence Its place among the events of the application in this mode, from one.
	Sequence int64 `json:"sequence"`

	// Type What happened.
	Type EventType `json:"type"`
}

// EventID is the event's id.
func (e CredentialRotatedEvent) EventID() string { return e.ID }

// EventType says what happened.
func (e CredentialRotatedEvent) EventType() EventType { return e.Type }

// EventTime says when it happened.
func (e CredentialRotatedEvent) EventTime() time.Time { return e.CreatedAt }

// CreditNote: What took something off an invoice
type CreditNote struct {
	// AmountMinor How much it takes off, tax included, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// CreatedAt When it was issued.
	CreatedAt time.Time `json:"createdAt"`

	// ID Its id.
	ID string `json:"id"`

	// Number What people call it.
	Number string `json:"number"`

	// Reason Why.
	Reason string `json:"reason,omitempty,omitzero"`

	// RefundID The refund that brought it about; absent when it is a correction.
	RefundID string `json:"refundId,omitempty,omitzero"`

	// TaxMinor How much of that is tax, in minor units.
	TaxMinor int64 `json:"taxMinor"`
}

// CustomerOrder: An order
type CustomerOrder struct {
	// CreatedAt When it was placed.
	CreatedAt time.Time `json:"created_at"`

	// Currency Its ISO-4217 code.
	Currency string `json:"currency"`

	// CustomerReference The application's own name for the customer.
	CustomerReference string `json:"customer_reference"`

	// DiscountCode The discount's code; absent when there was none.
	DiscountCode string `json:"discount_code,omitempty,omitzero"`

	// DiscountMinor What is taken off, in minor units.
	DiscountMinor int64 `json:"discount_minor"`

	// DispatchedEmail Where what was bought was mailed to; absent until it was.
	DispatchedEmail string `json:"dispatched_email,omitempty,omitzero"`

	// EmailSentAt When it was mailed; absent until it was.
	EmailSentAt time.Time `json:"email_sent_at,omitempty,omitzero"`

	// ID Its id.
	ID string `json:"id"`

	// IsPayable Whether a payment can be begun for it.
	IsPayable bool `json:"is_payable"`

	// Items What was bought.
	Items []OrderItem `json:"items"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// OrderNumber What people call it: 8 digits.
	OrderNumber string `json:"order_number"`

	// Payment The payment that its customer can go on with; absent when there is none.
	Payment *PaymentSession `json:"payment,omitempty"`

	// PaymentIds Its payments, oldest first.
	PaymentIds []string `json:"payment_ids"`

	// RecipientEmail Where what was bought is mailed to.
	RecipientEmail string `json:"recipient_email,omitempty,omitzero"`

	// Status Where it stands.
	Status OrderStatus `json:"status"`

	// StatusLabel The same for people.
	StatusLabel string `json:"status_label"`

	// StatusMessage A sentence about it for people.
	StatusMessage string `json:"status_message"`

	// StatusSeverity How it should be shown.
	StatusSeverity OrderSeverity `json:"status_severity"`

	// SubtotalMinor What its lines cost together, in minor units.
	SubtotalMinor int64 `json:"subtotal_minor"`

	// TotalMinor What is left to pay, in minor units.
	TotalMinor int64 `json:"total_minor"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updated_at"`

	// VoucherCodes Every code once, when it was delivered.
	VoucherCodes []string `json:"voucher_codes"`
}

// CustomerToken: A token, shown once
type CustomerToken struct {
	// CustomerReference The customer whose records it sees.
	CustomerReference string `json:"customerReference"`

	// ExpiresAt Until when it works.
	ExpiresAt time.Time `json:"expiresAt"`

	// Token What the customer's browser sends as `Authorization: Bearer`.
	Token string `json:"token"`
}

// DeliveryStatus: Where a delivery stands
type DeliveryStatus string

// DiscountType: How a discount takes off
type DiscountType string

// EndpointStatus: Whether an endpoint receives
type EndpointStatus string

// EndpointTestEvent: Somebody asked for a test event
type EndpointTestEvent struct {
	// CreatedAt When it was asked for.
	CreatedAt time.Time `json:"createdAt"`

	// Data Which endpoint.
	Data TriedEndpoint `json:"data"`

	// ID The event's id, also in the header webhook-id; the same in every retry and resend.
	ID string `json:"id"`

	// Mode The endpoint's mode.
	Mode Mode `json:"mode"`

	// SchemaVersion The version of this body's shape.
	SchemaVersion int `json:"schemaVersion"`

	// Sequence Its place among the test events of this endpoint, from one.
	Sequence int64 `json:"sequence"`

	// Type What happened.
	Type EventType `json:"type"`
}

// EventID is the event's id.
func (e EndpointTestEvent) EventID() string { return e.ID }

// EventType says what happened.
func (e EndpointTestEvent) EventType() EventType { return e.Type }

// EventTime says when it happened.
func (e EndpointTestEvent) EventTime() time.Time { return e.CreatedAt }

// ErrorCode: Why a request was refused; codes may be added
type ErrorCode string

// EventType: What an event is about
type EventType string

// Fulfillment: How a variant is delivered
type Fulfillment struct {
	// Fields Everything that is asked of the customer, the identifier first.
	Fields []FulfilmentField `json:"fields"`

	// Identifier What the customer's account is known by.
	Identifier IdentifierKind `json:"identifier,omitempty,omitzero"`

	// Source Where what is bought comes from.
	Source StockSource `json:"source"`
}

// FulfillmentFields: What is asked of a customer who buys a variant
type FulfillmentFields struct {
	// Fields Everything that is asked, the identifier first.
	Fields []FulfilmentField `json:"fields"`

	// PartnerFields What partners ask besides; nobody delivers but the pool and the application, so there is none.
	PartnerFields []PartnerFields `json:"partner_fields"`

	// VariantID The variant.
	VariantID string `json:"variant_id"`
}

// FulfillmentURL: Where an application delivers from itself
type FulfillmentURL struct {
	// CreatedAt When it was set up.
	CreatedAt time.Time `json:"createdAt"`

	// Secret What questions are signed with; shown once, when it is made.
	Secret string `json:"secret,omitempty,omitzero"`

	// UpdatedAt When it was last changed.
	UpdatedAt time.Time `json:"updatedAt"`

	// URL Where you are asked to deliver.
	URL string `json:"url"`
}

// FulfilmentField: What is asked of a customer
type FulfilmentField struct {
	// Label What customers read.
	Label string `json:"label"`

	// Name Its name in `fulfillment_input`.
	Name string `json:"name"`

	// Required Whether it must be filled in.
	Required bool `json:"required"`

	// Type What may be written in it.
	Type FulfilmentFieldType `json:"type"`
}

// FulfilmentFieldType: What may be written in a field
type FulfilmentFieldType string

// IdentifierKind: What a customer's account is known by
type IdentifierKind string

// InclusionProof: The proof that one transfer stands in the chain of blocks
type InclusionProof struct {
	// AmountMinor How much, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// Block The block.
	Block Block `json:"block"`

	// BookedAt When it was booked.
	BookedAt time.Time `json:"bookedAt"`

	// Credit The account that is credited.
	Credit string `json:"credit"`

	// Currency The currency.
	Currency string `json:"currency"`

	// Debit The account that is debited.
	Debit string `json:"debit"`

	// Holds Whether the proof holds by itself, as the server computed it.
	Holds bool `json:"holds"`

	// Index Its place in the block, from zero.
	Index int64 `json:"index"`

	// Path The hashes beside the way to the root, from the leaf up.
	Path []ProofStep `json:"path"`

	// Place Its place in the posting, from zero.
	Place int `json:"place"`
}

// InitiateOrderPayment: With what an order's payment is begun
type InitiateOrderPayment struct {
	// Amount What the order costs, in minor units: exactly its `total_minor`.
	Amount int64 `json:"amount"`

	// CancelURL Where the customer goes after giving up; http or https. Only the application may say it.
	CancelURL string `json:"cancelUrl,omitempty,omitzero"`

	// Currency Its ISO-4217 code; BDT when left out.
	Currency string `json:"currency,omitempty,omitzero"`

	// Description What it is for, as the customer reads it.
	Description string `json:"description,omitempty,omitzero"`

	// Method The one way to pay; without it the customer chooses on the checkout page.
	Method Method `json:"method,omitempty,omitzero"`

	// SuccessURL Where the customer goes after a confirmed payment; http or https. Only the application may say it.
	SuccessURL string `json:"successUrl,omitempty,omitzero"`
}

// InitiatePayment: For which order a payment is begun, and with what
type InitiatePayment struct {
	// Amount What the order costs, in minor units: exactly its `total_minor`.
	Amount int64 `json:"amount"`

	// CancelURL Where the customer goes after giving up; http or https. Only the application may say it.
	CancelURL string `json:"cancelUrl,omitempty,omitzero"`

	// Currency Its ISO-4217 code; BDT when left out.
	Currency string `json:"currency,omitempty,omitzero"`

	// Description What it is for, as the customer reads it.
	Description string `json:"description,omitempty,omitzero"`

	// Method The one way to pay; without it the customer chooses on the checkout page.
	Method Method `json:"method,omitempty,omitzero"`

	// OrderID The order's id, or its number.
	OrderID string `json:"orderId"`

	// SuccessURL Where the customer goes after a confirmed payment; http or https. Only the application may say it.
	SuccessURL string `json:"successUrl,omitempty,omitzero"`
}

// Installment: One part of an invoice, and where it stands
type Installment struct {
	// AmountDueMinor What is still owed of it, in minor units.
	AmountDueMinor int64 `json:"amountDueMinor"`

	// AmountMinor How much it is, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// AmountPaidMinor What is paid of it, in minor units.
	AmountPaidMinor int64 `json:"amountPaidMinor"`

	// CreditedMinor What credit notes took off it, in minor units.
	CreditedMinor int64 `json:"creditedMinor"`

	// DueDate The day on which it is due.
	DueDate string `json:"dueDate,omitempty,omitzero"`

	// Number Its place, from one.
	Number int `json:"number"`

	// Status Where it stands.
	Status InstallmentStatus `json:"status"`
}

// InstallmentStatus: Where an installment stands
type InstallmentStatus string

// InstallmentTold: An installment, as events tell it
type InstallmentTold struct {
	// AmountDueMinor What is still owed of it, in minor units.
	AmountDueMinor int64 `json:"amountDueMinor"`

	// AmountMinor How much it is, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// DueDate The day on which it is due.
	DueDate string `json:"dueDate,omitempty,omitzero"`

	// Number Its place, from one.
	Number int `json:"number"`
}

// Invoice: What a customer owes, line by line
type Invoice struct {
	// AmountDueMinor What is still owed, in minor units.
	AmountDueMinor int64 `json:"amountDueMinor"`

	// AmountPaidMinor What is paid of it, in minor units.
	AmountPaidMinor int64 `json:"amountPaidMinor"`

	// AppID Its application.
	AppID string `json:"appId"`

	// CreatedAt When it was made.
	CreatedAt time.Time `json:"createdAt"`

	// CreditNotes What took something off it.
	CreditNotes []CreditNote `json:"creditNotes"`

	// CreditedMinor What credit notes took off it, in minor units.
	CreditedMinor int64 `json:"creditedMinor"`

	// Currency Its ISO-4217 code.
	Currency string `json:"currency"`

	// CustomerAddress The customer's address.
	CustomerAddress string `json:"customerAddress,omitempty,omitzero"`

	// CustomerBin The customer's business identification number.
	CustomerBin string `json:"customerBin,omitempty,omitzero"`

	// CustomerEmail Where mails go.
	CustomerEmail string `json:"customerEmail,omitempty,omitzero"`

	// CustomerName The customer's name.
	CustomerName string `json:"customerName,omitempty,omitzero"`

	// CustomerReference Your own name for the customer.
	CustomerReference string `json:"customerReference"`

	// DiscountMinor What is taken off, in minor units.
	DiscountMinor int64 `json:"discountMinor"`

	// DueDate The day on which it is due.
	DueDate string `json:"dueDate,omitempty,omitzero"`

	// Email How far its newest mail has come.
	Email *InvoiceEmail `json:"email,omitempty"`

	// ID Its id.
	ID string `json:"id"`

	// Installments The parts it is paid in; empty when it is paid in one.
	Installments []Installment `json:"installments"`

	// IssuedAt When it was issued.
	IssuedAt time.Time `json:"issuedAt,omitempty,omitzero"`

	// LineItems What it is for.
	LineItems []LineItem `json:"lineItems"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// Notes What the customer reads besides.
	Notes string `json:"notes,omitempty,omitzero"`

	// Number What people call it; absent while it is a draft.
	Number string `json:"number,omitempty,omitzero"`

	// PaidAt When nothing of it was owed any more.
	PaidAt time.Time `json:"paidAt,omitempty,omitzero"`

	// PayableURL Where its customer reads and pays it.
	PayableURL string `json:"payableUrl"`

	// Payments Every payment that was begun for it; only when one invoice is asked for.
	Payments []Payment `json:"payments,omitempty,omitzero"`

	// RefundedMinor What refunds gave back, in minor units.
	RefundedMinor int64 `json:"refundedMinor"`

	// Status Where it stands.
	Status InvoiceStatus `json:"status"`

	// SubtotalMinor Before discounts and tax, in minor units.
	SubtotalMinor int64 `json:"subtotalMinor"`

	// SurplusMinor What came that it does not need and was not given back, in minor units.
	SurplusMinor int64 `json:"surplusMinor"`

	// TaxMinor The tax: the sum of the lines' own, in minor units.
	TaxMinor int64 `json:"taxMinor"`

	// TotalMinor What it comes to, in minor units.
	TotalMinor int64 `json:"totalMinor"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updatedAt"`

	// VoidReason Why it was given up.
	VoidReason string `json:"voidReason,omitempty,omitzero"`

	// VoidedAt When it was given up.
	VoidedAt time.Time `json:"voidedAt,omitempty,omitzero"`
}

// InvoiceEmail: How far a mail about an invoice has come
type InvoiceEmail struct {
	// At Since when it stands there, or when it is tried next.
	At time.Time `json:"at"`

	// Kind INVOICE or REMINDER.
	Kind string `json:"kind"`

	// Reason Why it was given up.
	Reason string `json:"reason,omitempty,omitzero"`

	// Status DUE, SENT or NOT_SENT.
	Status string `json:"status"`

	// To Where it goes.
	To string `json:"to"`
}

// InvoiceEvent: An invoice moved, or one of its installments
type InvoiceEvent struct {
	// CreatedAt When it happened.
	CreatedAt time.Time `json:"createdAt"`

	// Data The invoice as it was then, without its lines: ask for those.
	Data InvoiceTold `json:"data"`

	// ID The event's id, also in the header webhook-id; the same in every retry and resend.
	ID string `json:"id"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// SchemaVersion The version of this body's shape.
	SchemaVersion int `json:"schemaVersion"`

	// Sequence Its place among the events of this invoice, from one.
	Sequence int64 `json:"sequence"`

	// Type What happened.
	Type EventType `json:"type"`
}

// EventID is the event's id.
func (e InvoiceEvent) EventID() string { return e.ID }

// EventType says what happened.
func (e InvoiceEvent) EventType() EventType { return e.Type }

// EventTime says when it happened.
func (e InvoiceEvent) EventTime() time.Time { return e.CreatedAt }

// InvoiceLanguage: The language of what is printed
type InvoiceLanguage string

// InvoicePaymentTold: A payment that came for an invoice, as events tell it
type InvoicePaymentTold struct {
	// AmountMinor What it brought, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// ID The payment.
	ID string `json:"id"`

	// SurplusMinor What of that the invoice does not need, in minor units.
	SurplusMinor int64 `json:"surplusMinor"`
}

// InvoiceStatus: Where an invoice stands
type InvoiceStatus string

// InvoiceTemplate: How an application's invoices look
type InvoiceTemplate struct {
	// AccentColor The colour of headings.
	AccentColor string `json:"accentColor,omitempty,omitzero"`

	// Bin The company's business identification number.
	Bin string `json:"bin,omitempty,omitzero"`

	// CompanyAddress Its address.
	CompanyAddress string `json:"companyAddress,omitempty,omitzero"`

	// CompanyName The company, as it stands on paper.
	CompanyName string `json:"companyName,omitempty,omitzero"`

	// ContactDetails How to reach it.
	ContactDetails string `json:"contactDetails,omitempty,omitzero"`

	// CreatedAt When the first version was made.
	CreatedAt time.Time `json:"createdAt,omitempty,omitzero"`

	// CreditNotePrefix What the numbers of credit notes begin with.
	CreditNotePrefix string `json:"creditNotePrefix"`

	// FooterNote What stands at the foot of every page.
	FooterNote string `json:"footerNote,omitempty,omitzero"`

	// Language The language of what is printed.
	Language InvoiceLanguage `json:"language"`

	// LogoURL Where the logo is found.
	LogoURL string `json:"logoUrl,omitempty,omitzero"`

	// NumberGrouping How large numbers are grouped.
	NumberGrouping NumberGrouping `json:"numberGrouping"`

	// NumberPrefix What the numbers of invoices begin with.
	NumberPrefix string `json:"numberPrefix"`

	// ReminderDays Days before (less than zero) or after a due day on which a reminder is mailed.
	ReminderDays []int `json:"reminderDays"`

	// UpdatedAt When this one was.
	UpdatedAt time.Time `json:"updatedAt,omitempty,omitzero"`

	// Version Which version it is; every change makes a new one, and an invoice keeps the one that it was issued under.
	Version int `json:"version"`
}

// InvoiceTold: An invoice, as events tell it
type InvoiceTold struct {
	// AmountDueMinor What is still owed, in minor units.
	AmountDueMinor int64 `json:"amountDueMinor"`

	// AmountPaidMinor What is paid of it, in minor units.
	AmountPaidMinor int64 `json:"amountPaidMinor"`

	// CreatedAt When it was made.
	CreatedAt time.Time `json:"createdAt"`

	// CreditedMinor What credit notes took off it, in minor units.
	CreditedMinor int64 `json:"creditedMinor"`

	// Currency Its ISO-4217 code.
	Currency string `json:"currency"`

	// CustomerReference The application's own name for the customer.
	CustomerReference string `json:"customerReference"`

	// DueDate The day on which it is due.
	DueDate string `json:"dueDate,omitempty,omitzero"`

	// ID Its id.
	ID string `json:"id"`

	// Installment The installment that it is about; with installment.due and installment.overdue.
	Installment *InstallmentTold `json:"installment,omitempty"`

	// IssuedAt When it was issued.
	IssuedAt time.Time `json:"issuedAt,omitempty,omitzero"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// Number What people call it; absent while it is a draft.
	Number string `json:"number,omitempty,omitzero"`

	// PayableURL Where its customer pays it.
	PayableURL string `json:"payableUrl"`

	// Payment The payment that came; with invoice.payment_received.
	Payment *InvoicePaymentTold `json:"payment,omitempty"`

	// Status Where it stood then.
	Status InvoiceStatus `json:"status"`

	// SurplusMinor What came that it does not need and was not given back, in minor units.
	SurplusMinor int64 `json:"surplusMinor"`

	// TotalMinor What it comes to, in minor units.
	TotalMinor int64 `json:"totalMinor"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updatedAt"`
}

// Language: A language of labels and messages
type Language string

// LedgerEntry: One transfer as it stands in the book
type LedgerEntry struct {
	// AmountMinor How much, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// BookedAt When it was booked.
	BookedAt time.Time `json:"bookedAt"`

	// Cause Why it moved: PAYMENT_CAPTURED, SURPLUS_CAPTURED, REFUND_STARTED, REFUND_SUCCEEDED, REFUND_FAILED, INVOICE_ISSUED,
	// INVOICE_VOIDED, CREDIT_NOTE, CREDIT_NOTE_SURPLUS, INVOICE_SURPLUS, INVOICE_SURPLUS_RETURNED, SETTLEMENT or CORRECTION.
	Cause string `json:"cause"`

	// Credit The account that is credited.
	Credit string `json:"credit"`

	// Currency The currency.
	Currency string `json:"currency"`

	// Debit The account that is debited.
	Debit string `json:"debit"`

	// Place Its place in the posting, from zero.
	Place int `json:"place"`

	// PostingID The posting it belongs to.
	PostingID string `json:"postingId"`

	// Subject The id of what caused it.
	Subject string `json:"subject"`
}

// LineItem: One line of an invoice, with what it comes to
type LineItem struct {
	// Description What it is for.
	Description string `json:"description"`

	// DiscountMinor What is taken off the line, in minor units.
	DiscountMinor int64 `json:"discountMinor"`

	// ID Its place, from one.
	ID int `json:"id"`

	// LineTotalMinor What is owed for it, tax included, in minor units.
	LineTotalMinor int64 `json:"lineTotalMinor"`

	// Qty How many.
	Qty int `json:"qty"`

	// TaxMinor The tax, rounded half up to a minor unit.
	TaxMinor int64 `json:"taxMinor"`

	// TaxRateBp The tax on what is left, in basis points: 1500 is 15 %.
	TaxRateBp int `json:"taxRateBp"`

	// UnitAmountMinor What one costs, in minor units.
	UnitAmountMinor int64 `json:"unitAmountMinor"`
}

// Method: A way to pay
type Method string

// MintCustomerToken: For whom to mint a token
type MintCustomerToken struct {
	// CustomerReference Your own name for the customer.
	CustomerReference string `json:"customerReference"`

	// TTLSeconds How long it works, in seconds: 1 to 3600; 900 when left out.
	TTLSeconds int64 `json:"ttlSeconds,omitempty,omitzero"`
}

// Mode: Whether real money moves; taken from the credential
type Mode string

// NewInstallment: One part that an invoice is paid in
type NewInstallment struct {
	// AmountMinor How much, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// DueDate The day on which it is due, as YYYY-MM-DD; a day in Dhaka.
	DueDate string `json:"dueDate"`
}

// NewLineItem: One line of what an invoice is for
type NewLineItem struct {
	// Description What it is for.
	Description string `json:"description"`

	// DiscountMinor What is taken off the line, in minor units.
	DiscountMinor int64 `json:"discountMinor,omitempty,omitzero"`

	// Qty How many.
	Qty int64 `json:"qty"`

	// TaxRateBp The tax on what is left, in basis points: 1500 is 15 %.
	TaxRateBp int64 `json:"taxRateBp,omitempty,omitzero"`

	// UnitAmountMinor What one costs, in minor units.
	UnitAmountMinor int64 `json:"unitAmountMinor"`
}

// NumberGrouping: How large numbers are grouped
type NumberGrouping string

// Order: Which way a list runs
type Order string

// OrderEvent: An order moved
type OrderEvent struct {
	// CreatedAt When it happened.
	CreatedAt time.Time `json:"createdAt"`

	// Data The order as it was then, without its codes: ask for those.
	Data OrderTold `json:"data"`

	// ID The event's id, also in the header webhook-id; the same in every retry and resend.
	ID string `json:"id"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// SchemaVersion The version of this body's shape.
	SchemaVersion int `json:"schemaVersion"`

	// Sequence Its place among the events of this order, from one.
	Sequence int64 `json:"sequence"`

	// Type What happened.
	Type EventType `json:"type"`
}

// EventID is the event's id.
func (e OrderEvent) EventID() string { return e.ID }

// EventType says what happened.
func (e OrderEvent) EventType() EventType { return e.Type }

// EventTime says when it happened.
func (e OrderEvent) EventTime() time.Time { return e.CreatedAt }

// OrderItem: One line of an order
type OrderItem struct {
	// Fulfilled Whether it was delivered.
	Fulfilled bool `json:"fulfilled"`

	// FulfilledAt When it was delivered; absent until it was.
	FulfilledAt time.Time `json:"fulfilled_at,omitempty,omitzero"`

	// FulfillmentInput What the customer said to get it.
	FulfillmentInput map[string]string `json:"fulfillment_input"`

	// Item Its place, from one.
	Item int `json:"item"`

	// ProductName What customers read of the product.
	ProductName string `json:"product_name"`

	// Quantity How many.
	Quantity int `json:"quantity"`

	// Sku The application's own name for it.
	Sku string `json:"sku"`

	// UnitPriceMinor What one cost, in minor units.
	UnitPriceMinor int64 `json:"unit_price_minor"`

	// VariantID What was bought.
	VariantID string `json:"variant_id"`

	// VariantName What customers read of the variant.
	VariantName string `json:"variant_name"`

	// VoucherCodes Its codes, when it was delivered.
	VoucherCodes []string `json:"voucher_codes"`

	// Vouchers The same with what is printed beside them.
	Vouchers []OrderVoucher `json:"vouchers"`
}

// OrderLine: One line of what a customer wants
type OrderLine struct {
	// FulfillmentInput What the customer says to get it, by the names of the variant's fulfilment fields: texts or numbers.
	FulfillmentInput map[string]interface{} `json:"fulfillment_input,omitempty,omitzero"`

	// Quantity How many.
	Quantity int64 `json:"quantity"`

	// VariantID Of what.
	VariantID string `json:"variant_id"`
}

// OrderSeverity: How an order's status should be shown
type OrderSeverity string

// OrderStatus: Where an order stands
type OrderStatus string

// OrderTold: An order, as events tell it
type OrderTold struct {
	// CreatedAt When it was placed.
	CreatedAt time.Time `json:"created_at"`

	// Currency Its ISO-4217 code.
	Currency string `json:"currency"`

	// CustomerReference The application's own name for the customer.
	CustomerReference string `json:"customer_reference"`

	// ID Its id.
	ID string `json:"id"`

	// Items What was bought.
	Items []OrderToldItem `json:"items"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// OrderNumber What people call it: 8 digits.
	OrderNumber string `json:"order_number"`

	// PaymentID The payment that it is delivered for; absent where nothing was to pay.
	PaymentID string `json:"payment_id,omitempty,omitzero"`

	// Status Where it stands.
	Status OrderStatus `json:"status"`

	// TotalMinor What was to pay, in minor units.
	TotalMinor int64 `json:"total_minor"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updated_at"`
}

// OrderToldItem: One line of an order, as events tell it
type OrderToldItem struct {
	// Item Its place, from one.
	Item int `json:"item"`

	// Quantity How many.
	Quantity int `json:"quantity"`

	// Sku The application's own name for it.
	Sku string `json:"sku"`

	// VariantID What was bought.
	VariantID string `json:"variant_id"`
}

// OrderVoucher: A code that was delivered
type OrderVoucher struct {
	// Code The code.
	Code string `json:"code"`

	// ExpiresAt Until when it can be used.
	ExpiresAt time.Time `json:"expires_at,omitempty,omitzero"`

	// ID Its id.
	ID string `json:"id"`

	// SerialNumber What else is printed on the card.
	SerialNumber string `json:"serial_number,omitempty,omitzero"`

	// Status Always `sold`.
	Status string `json:"status"`
}

// Pagination: Which part of a list this is
type Pagination struct {
	// NextCursor Where the list goes on; absent when the page is not full, so nothing follows.
	NextCursor string `json:"nextCursor,omitempty,omitzero"`

	// Page The page, from zero.
	Page int `json:"page"`

	// Size Items on a page at most.
	Size int `json:"size"`

	// TotalElements Items in all.
	TotalElements int64 `json:"totalElements"`

	// TotalIsEstimate Whether the two are estimates, as they are where counting would keep you waiting.
	TotalIsEstimate bool `json:"totalIsEstimate"`

	// TotalPages Pages in all.
	TotalPages int64 `json:"totalPages"`
}

// PartnerFields: What a partner asks of a customer
type PartnerFields struct {
	// ExternalOfferID The partner's own name for the variant.
	ExternalOfferID string `json:"external_offer_id"`

	// PartnerCode The partner.
	PartnerCode string `json:"partner_code"`

	// RequiredFields What it asks.
	RequiredFields []string `json:"required_fields"`
}

// PayableInvoice: An invoice, as its customer sees it
type PayableInvoice struct {
	// AmountDueDisplay What is still owed, as people read it.
	AmountDueDisplay string `json:"amountDueDisplay"`

	// AmountDueMinor What is still owed, in minor units.
	AmountDueMinor int64 `json:"amountDueMinor"`

	// AmountPaidMinor What is paid of it, in minor units.
	AmountPaidMinor int64 `json:"amountPaidMinor"`

	// Branding How the company shows itself.
	Branding InvoiceTemplate `json:"branding"`

	// CheckoutURL Where it is paid; absent when nothing is owed.
	CheckoutURL string `json:"checkoutUrl,omitempty,omitzero"`

	// Currency Its ISO-4217 code.
	Currency string `json:"currency"`

	// DueDate The day on which it is due.
	DueDate string `json:"dueDate,omitempty,omitzero"`

	// Installments The parts it is paid in; empty when it is paid in one.
	Installments []Installment `json:"installments"`

	// InvoiceNumber What people call it.
	InvoiceNumber string `json:"invoiceNumber"`

	// LineItems What it is for.
	LineItems []LineItem `json:"lineItems"`

	// PaymentStatus Where its newest payment stands; absent when none was begun.
	PaymentStatus PaymentStatus `json:"paymentStatus,omitempty,omitzero"`

	// Status Where it stands.
	Status InvoiceStatus `json:"status"`

	// TotalMinor What it comes to, in minor units.
	TotalMinor int64 `json:"totalMinor"`
}

// PayableLink: What customers get a link to an invoice by
type PayableLink struct {
	// CheckoutURL Where its customer reads and pays it.
	CheckoutURL string `json:"checkoutUrl"`

	// Reference The invoice's unguessable name.
	Reference string `json:"reference"`
}

// Payment: A payment and its attempts
type Payment struct {
	// AmountMinor What is owed, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// Attempts The sessions at gateways, oldest first.
	Attempts []Attempt `json:"attempts"`

	// CapturedMinor What was captured for you, in minor units.
	CapturedMinor int64 `json:"capturedMinor"`

	// CheckoutURL Where to send the customer.
	CheckoutURL string `json:"checkoutUrl"`

	// CreatedAt When it was created.
	CreatedAt time.Time `json:"createdAt"`

	// Currency The currency.
	Currency string `json:"currency"`

	// Cursor Where a list goes on after this payment; present in lists only.
	Cursor string `json:"cursor,omitempty,omitzero"`

	// CustomerReference Your own name for the customer.
	CustomerReference string `json:"customerReference"`

	// ExpiresAt When it stops being payable.
	ExpiresAt time.Time `json:"expiresAt"`

	// FailureCode Why it failed, as a stable name: GATEWAY_INIT_FAILED, GATEWAY_DECLINED, VERIFICATION_UNAVAILABLE,
	// VERIFICATION_MISMATCH or REVIEW_REJECTED.
	FailureCode string `json:"failureCode,omitempty,omitzero"`

	// Gateway The way it was paid, or is being paid; absent before an attempt.
	Gateway Method `json:"gateway,omitempty,omitzero"`

	// GatewayTxnID The gateway's transaction id; absent before a capture.
	GatewayTxnID string `json:"gatewayTxnId,omitempty,omitzero"`

	// ID Its id.
	ID string `json:"id"`

	// InvoiceID The invoice that it pays.
	InvoiceID string `json:"invoiceId,omitempty,omitzero"`

	// Late Whether the success was confirmed after another final state; absent otherwise.
	Late bool `json:"late,omitempty,omitzero"`

	// Metadata What you hung on it.
	Metadata map[string]string `json:"metadata"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// OrderID The order that it pays.
	OrderID string `json:"orderId,omitempty,omitzero"`

	// ProductName What it is for.
	ProductName string `json:"productName,omitempty,omitzero"`

	// Reference Its unguessable name on public pages.
	Reference string `json:"reference"`

	// RefundableMinor What may still go back, in minor units.
	RefundableMinor int64 `json:"refundableMinor"`

	// RefundedMinor What went back to the customer, in minor units.
	RefundedMinor int64 `json:"refundedMinor"`

	// Status Where it stands.
	Status PaymentStatus `json:"status"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updatedAt"`
}

// PaymentEvent: A payment moved
type PaymentEvent struct {
	// CreatedAt When it happened.
	CreatedAt time.Time `json:"createdAt"`

	// Data The payment as it was then.
	Data Payment `json:"data"`

	// ID The event's id, also in the header webhook-id; the same in every retry and resend.
	ID string `json:"id"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// SchemaVersion The version of this body's shape.
	SchemaVersion int `json:"schemaVersion"`

	// Sequence Its place among the events of this payment, from one.
	Sequence int64 `json:"sequence"`

	// Type What happened.
	Type EventType `json:"type"`
}

// EventID is the event's id.
func (e PaymentEvent) EventID() string { return e.ID }

// EventType says what happened.
func (e PaymentEvent) EventType() EventType { return e.Type }

// EventTime says when it happened.
func (e PaymentEvent) EventTime() time.Time { return e.CreatedAt }

// PaymentSession: A payment that was begun
type PaymentSession struct {
	// Method The way to pay; absent when the customer chooses.
	Method Method `json:"method,omitempty,omitzero"`

	// PaymentGatewayURL Where the customer is sent.
	PaymentGatewayURL string `json:"paymentGatewayUrl"`

	// PaymentID The payment.
	PaymentID string `json:"paymentId"`

	// TransactionID What `GET /payments/status/{transactionId}` is asked about.
	TransactionID string `json:"transactionId"`
}

// PaymentSort: What a list of payments is sorted by
type PaymentSort string

// PaymentStatus: Where a payment stands
type PaymentStatus string

// ProofStep: One step of a proof
type ProofStep struct {
	// Hash The other hash, in hexadecimal.
	Hash string `json:"hash"`

	// Side On which side the other hash stands: LEFT or RIGHT.
	Side string `json:"side"`
}

// PutInstallments: The parts that an invoice is paid in from now on
type PutInstallments struct {
	// DueDate The day on which it is due, when it has no installments.
	DueDate string `json:"dueDate,omitempty,omitzero"`

	// Installments All of them; an empty list makes it one payment again.
	Installments []NewInstallment `json:"installments"`
}

// PutInvoiceTemplate: How invoices are to look; what is left out is what every application begins with, but the logo stays
type PutInvoiceTemplate struct {
	// AccentColor The colour of headings, #rrggbb, dark enough for white text on it.
	AccentColor string `json:"accentColor,omitempty,omitzero"`

	// Bin The company's business identification number: then its invoices are tax invoices too.
	Bin string `json:"bin,omitempty,omitzero"`

	// CompanyAddress Its address, in up to six lines.
	CompanyAddress string `json:"companyAddress,omitempty,omitzero"`

	// CompanyName The company, as it stands on paper; else the application's own name.
	CompanyName string `json:"companyName,omitempty,omitzero"`

	// ContactDetails How to reach it.
	ContactDetails string `json:"contactDetails,omitempty,omitzero"`

	// CreditNotePrefix What the numbers of credit notes begin with; CN- when left out.
	CreditNotePrefix string `json:"creditNotePrefix,omitempty,omitzero"`

	// FooterNote What stands at the foot of every page.
	FooterNote string `json:"footerNote,omitempty,omitzero"`

	// Language The language of what is printed; ENGLISH when left out.
	Language InvoiceLanguage `json:"language,omitempty,omitzero"`

	// NumberGrouping How large numbers are grouped; LAKH when left out.
	NumberGrouping NumberGrouping `json:"numberGrouping,omitempty,omitzero"`

	// NumberPrefix What the numbers of invoices begin with; INV- when left out.
	NumberPrefix string `json:"numberPrefix,omitempty,omitzero"`

	// ReminderDays Days before (less than zero) or after a due day on which a reminder is mailed, rising.
	ReminderDays []int `json:"reminderDays,omitempty,omitzero"`
}

// Refund: Money on its way back
type Refund struct {
	// AmountMinor How much, in minor units.
	AmountMinor int64 `json:"amountMinor"`

	// ApprovalsMissing How many more must agree.
	ApprovalsMissing int `json:"approvalsMissing"`

	// ApprovedBy The operators who agreed, in order.
	ApprovedBy []string `json:"approvedBy"`

	// CreatedAt When it was asked for.
	CreatedAt time.Time `json:"createdAt"`

	// CreatedBy Who asked: the id of a credential or of an operator, or `poisha`.
	CreatedBy string `json:"createdBy"`

	// Currency ISO-4217 code.
	Currency string `json:"currency"`

	// FailureReason Why it failed or was rejected.
	FailureReason string `json:"failureReason,omitempty,omitzero"`

	// Gateway The gateway that holds the money.
	Gateway Method `json:"gateway"`

	// GatewayRefundID The gateway's own name for the refund, once it has told.
	GatewayRefundID string `json:"gatewayRefundId,omitempty,omitzero"`

	// GatewayTxnID The gateway's transaction that is given back.
	GatewayTxnID string `json:"gatewayTxnId"`

	// ID Its id.
	ID string `json:"id"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// PaymentID The payment it gives back.
	PaymentID string `json:"paymentId"`

	// Reason Why, in the words of whoever asked.
	Reason string `json:"reason,omitempty,omitzero"`

	// Reference What the gateway knows the refund by.
	Reference string `json:"reference"`

	// ReturnedAs The bank's or wallet's reference, when people sent the money back.
	ReturnedAs string `json:"returnedAs,omitempty,omitzero"`

	// Status Where it stands.
	Status RefundStatus `json:"status"`

	// Surplus True when it gives back money that came once too often, and not the payment's own.
	Surplus bool `json:"surplus,omitempty,omitzero"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updatedAt"`
}

// RefundEvent: A refund moved
type RefundEvent struct {
	// CreatedAt When it happened.
	CreatedAt time.Time `json:"createdAt"`

	// Data The refund as it was then.
	Data Refund `json:"data"`

	// ID The event's id, also in the header webhook-id; the same in every retry and resend.
	ID string `json:"id"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// SchemaVersion The version of this body's shape.
	SchemaVersion int `json:"schemaVersion"`

	// Sequence Its place among the events of this refund, from one.
	Sequence int64 `json:"sequence"`

	// Type What happened.
	Type EventType `json:"type"`
}

// EventID is the event's id.
func (e RefundEvent) EventID() string { return e.ID }

// EventType says what happened.
func (e RefundEvent) EventType() EventType { return e.Type }

// EventTime says when it happened.
func (e RefundEvent) EventTime() time.Time { return e.CreatedAt }

// RefundStatus: Where a refund stands
type RefundStatus string

// ReplayEvents: Which events to send again
type ReplayEvents struct {
	// From Events at or after this instant.
	From time.Time `json:"from"`

	// To Events at or before this instant.
	To time.Time `json:"to"`
}

// Resent: How much is sent again
type Resent struct {
	// Count Deliveries that are on their way again.
	Count int `json:"count"`
}

// RotatedCredential: A credential that took the place of others
type RotatedCredential struct {
	// AppID The application.
	AppID string `json:"appId"`

	// CredentialID The new credential.
	CredentialID string `json:"credentialId"`

	// PreviousWorksUntil Until when those before it go on working; absent when there were none.
	PreviousWorksUntil time.Time `json:"previousWorksUntil,omitempty,omitzero"`
}

// SendInvoice: Where an invoice is mailed
type SendInvoice struct {
	// To The address; the customer's own when left out.
	To string `json:"to,omitempty,omitzero"`
}

// SetFulfillmentURL: Where to deliver from
type SetFulfillmentURL struct {
	// RotateSecret Whether to make a new secret; the old one signs no more. Left out: only the first time.
	RotateSecret *bool `json:"rotateSecret,omitempty"`

	// URL Where you are asked to deliver; https in LIVE mode.
	URL string `json:"url"`
}

// Settlement: What was settled of your money at one gateway, by one posting
type Settlement struct {
	// Currency The currency.
	Currency string `json:"currency"`

	// FeeMinor What the gateway kept: less than zero.
	FeeMinor int64 `json:"feeMinor"`

	// Gateway The gateway.
	Gateway Method `json:"gateway"`

	// GrossMinor What they come to before fees, in minor units: by so much less the gateway owes.
	GrossMinor int64 `json:"grossMinor"`

	// Lines How many lines of statements.
	Lines int64 `json:"lines"`

	// Mode Whether real money moved.
	Mode Mode `json:"mode"`

	// NetMinor What came to the bank.
	NetMinor int64 `json:"netMinor"`

	// PostingID The posting, as the ledger lists it.
	PostingID string `json:"postingId"`

	// ReconciledAt When it was posted.
	ReconciledAt time.Time `json:"reconciledAt"`

	// RunID The run of the reconciliation that found it.
	RunID string `json:"runId"`
}

// SettlementEvent: A gateway settled what it owed
type SettlementEvent struct {
	// CreatedAt When it happened.
	CreatedAt time.Time `json:"createdAt"`

	// Data What was settled.
	Data Settlement `json:"data"`

	// ID The event's id, also in the header webhook-id; the same in every retry and resend.
	ID string `json:"id"`

	// Mode Whether real money moves.
	Mode Mode `json:"mode"`

	// SchemaVersion The version of this body's shape.
	SchemaVersion int `json:"schemaVersion"`

	// Sequence Its place among the events of this settlement: 1.
	Sequence int64 `json:"sequence"`

	// Type What happened.
	Type EventType `json:"type"`
}

// EventID is the event's id.
func (e SettlementEvent) EventID() string { return e.ID }

// EventType says what happened.
func (e SettlementEvent) EventType() EventType { return e.Type }

// EventTime says when it happened.
func (e SettlementEvent) EventTime() time.Time { return e.CreatedAt }

// StockSource: Where what is bought comes from
type StockSource string

// TestClock: What time the test clock says
type TestClock struct {
	// AheadSeconds How many seconds it runs ahead of the wall clock.
	AheadSeconds int64 `json:"aheadSeconds"`

	// Now Now, for this application's TEST records.
	Now time.Time `json:"now"`
}

// TransactionStatus: What is polled while a customer waits
type TransactionStatus struct {
	// CreatedAt When the payment was created.
	CreatedAt time.Time `json:"createdAt"`

	// OrderID The order; absent when the payment belongs to none.
	OrderID string `json:"orderId,omitempty,omitzero"`

	// OrderNumber The order's number; absent when the payment belongs to none.
	OrderNumber string `json:"orderNumber,omitempty,omitzero"`

	// OrderStatus Where the order stands; absent when the payment belongs to none.
	OrderStatus string `json:"orderStatus,omitempty,omitzero"`

	// OrderStatusLabel The same for people.
	OrderStatusLabel string `json:"orderStatusLabel,omitempty,omitzero"`

	// OrderStatusMessage A sentence about it for people.
	OrderStatusMessage string `json:"orderStatusMessage,omitempty,omitzero"`

	// OrderStatusSeverity How it should be shown: info, success, warning or error.
	OrderStatusSeverity string `json:"orderStatusSeverity,omitempty,omitzero"`

	// Status Where its payment stands.
	Status PaymentStatus `json:"status"`

	// TransactionID The transaction that was asked about.
	TransactionID string `json:"transactionId"`
}

// TrialBalance: Every account on which something moved, at one instant
type TrialBalance struct {
	// Accounts The accounts.
	Accounts []AccountBalance `json:"accounts"`

	// At The instant it was drawn up for; absent for now.
	At time.Time `json:"at,omitempty,omitzero"`

	// Balanced Whether debits equal credits.
	Balanced bool `json:"balanced"`
}

// TriedEndpoint: An endpoint that was tried out
type TriedEndpoint struct {
	// EndpointID The endpoint.
	EndpointID string `json:"endpointId"`

	// Message A sentence for people.
	Message string `json:"message"`
}

// ValidatedDiscount: What a discount takes off a subtotal; amounts are minor units
type ValidatedDiscount struct {
	// Code The code, in capitals.
	Code string `json:"code"`

	// Currency The currency of the amounts.
	Currency string `json:"currency"`

	// Description What customers read about it.
	Description string `json:"description,omitempty,omitzero"`

	// DiscountAmount What it takes off, in minor units.
	DiscountAmount int64 `json:"discount_amount"`

	// DiscountType How it takes off.
	DiscountType DiscountType `json:"discount_type"`

	// DiscountValue Basis points, or minor units.
	DiscountValue int64 `json:"discount_value"`

	// FinalTotal What is left to pay, in minor units; never less than nothing.
	FinalTotal int64 `json:"final_total"`
}

// VoidInvoice: Why an invoice is given up
type VoidInvoice struct {
	// Reason Why, in your own words.
	Reason string `json:"reason,omitempty,omitzero"`
}

// WebhookAttempt: One attempt at a delivery
type WebhookAttempt struct {
	// At When it was made.
	At time.Time `json:"at"`

	// Error What happened instead of an answer.
	Error string `json:"error,omitempty,omitzero"`

	// HTTPStatus The status that was answered; absent when nothing was.
	HTTPStatus int `json:"httpStatus,omitempty,omitzero"`

	// Number Its place among all attempts at this delivery, from one.
	Number int `json:"number"`

	// Response The first part of the answer's body.
	Response string `json:"response"`

	// TookMs How long it took, in milliseconds.
	TookMs int64 `json:"tookMs"`
}

// WebhookDelivery: One event on its way to one endpoint
type WebhookDelivery struct {
	// Attempts Attempts made so far.
	Attempts int `json:"attempts"`

	// CreatedAt When it was written.
	CreatedAt time.Time `json:"createdAt"`

	// EndpointID The endpoint.
	EndpointID string `json:"endpointId"`

	// EventID The event.
	EventID string `json:"eventId"`

	// ID Its id.
	ID string `json:"id"`

	// NextAttemptAt When it is tried next, while it is pending.
	NextAttemptAt time.Time `json:"nextAttemptAt,omitempty,omitzero"`

	// Status Where it stands.
	Status DeliveryStatus `json:"status"`

	// UpdatedAt When it last moved.
	UpdatedAt time.Time `json:"updatedAt"`
}

// WebhookEndpoint: A place where events are received
type WebhookEndpoint struct {
	// CreatedAt When it was created.
	CreatedAt time.Time `json:"createdAt"`

	// Description What it is for.
	Description string `json:"description,omitempty,omitzero"`

	// Events The events it wants; empty means all.
	Events []EventType `json:"events"`

	// ID Its id.
	ID string `json:"id"`

	// Ordered Whether events of one object arrive in their order.
	Ordered bool `json:"ordered"`

	// PreviousSecretSignsUntil Until when the replaced secret signs beside the current one.
	PreviousSecretSignsUntil time.Time `json:"previousSecretSignsUntil,omitempty,omitzero"`

	// Secret What deliveries are signed with (Standard Webhooks). Shown once, when it was made; never again.
	Secret string `json:"secret,omitempty,omitzero"`

	// Status Whether it receives.
	Status EndpointStatus `json:"status"`

	// UpdatedAt When it was last changed.
	UpdatedAt time.Time `json:"updatedAt"`

	// URL Where events are posted.
	URL string `json:"url"`
}

// WebhookEvent: Something that happened
type WebhookEvent struct {
	// Body The body as it is posted and signed, byte for byte.
	Body string `json:"body"`

	// CreatedAt When it happened.
	CreatedAt time.Time `json:"createdAt"`

	// ID Its id, and the webhook-id of its deliveries; it never changes.
	ID string `json:"id"`

	// ObjectID The id of its object.
	ObjectID string `json:"objectId"`

	// Sequence Its place among the events of that object.
	Sequence int64 `json:"sequence"`

	// Type What it is about.
	Type EventType `json:"type"`
}

// ListCatalogProductsParams defines parameters for ListCatalogProducts.
type ListCatalogProductsParams struct {
	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`
}

// ValidateDiscountParams defines parameters for ValidateDiscount.
type ValidateDiscountParams struct {
	// Code The code, however it is written.
	Code string `form:"code" json:"code"`

	// Subtotal What the order comes to, in minor units.
	Subtotal int64 `form:"subtotal" json:"subtotal"`

	// Currency The order's currency; BDT when left out.
	Currency string `form:"currency,omitempty" json:"currency,omitempty,omitzero"`

	// CustomerReference Whose order it is, so that what one customer may use is looked at too. With a customer's token, the token's.
	CustomerReference string `form:"customerReference,omitempty" json:"customerReference,omitempty,omitzero"`
}

// ListInvoicesParams defines parameters for ListInvoices.
type ListInvoicesParams struct {
	// CustomerReference Of this customer.
	CustomerReference string `form:"customerReference,omitempty" json:"customerReference,omitempty,omitzero"`

	// Status That stand there. OVERDUE ones are found under ISSUED or PARTIALLY_PAID too.
	Status InvoiceStatus `form:"status,omitempty" json:"status,omitempty,omitzero"`

	// Number With this number.
	Number string `form:"number,omitempty" json:"number,omitempty,omitzero"`

	// From Made at or after this instant.
	From time.Time `form:"from,omitempty" json:"from,omitempty,omitzero"`

	// To Made at or before this instant.
	To time.Time `form:"to,omitempty" json:"to,omitempty,omitzero"`

	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`

	// Order Which way, by when they were made.
	Order Order `form:"order,omitempty" json:"order,omitempty,omitzero"`

	// Cursor Go on after the last page's `nextCursor` instead of counting pages.
	Cursor string `form:"cursor,omitempty" json:"cursor,omitempty,omitzero"`
}

// PrintCreditNoteParams defines parameters for PrintCreditNote.
type PrintCreditNoteParams struct {
	// Archival As PDF/A-2a, for an archive.
	Archival bool `form:"archival,omitempty" json:"archival,omitempty,omitzero"`
}

// PrintReceiptParams defines parameters for PrintReceipt.
type PrintReceiptParams struct {
	// Archival As PDF/A-2a, for an archive.
	Archival bool `form:"archival,omitempty" json:"archival,omitempty,omitzero"`
}

// PrintInvoiceParams defines parameters for PrintInvoice.
type PrintInvoiceParams struct {
	// Archival As PDF/A-2a, for an archive.
	Archival bool `form:"archival,omitempty" json:"archival,omitempty,omitzero"`
}

// GetBalancesParams defines parameters for GetBalances.
type GetBalancesParams struct {
	// At As it was at this instant; now when left out.
	At time.Time `form:"at,omitempty" json:"at,omitempty,omitzero"`
}

// ListLedgerEntriesParams defines parameters for ListLedgerEntries.
type ListLedgerEntriesParams struct {
	// Account On this account only, such as gateway_receivable/sslcommerz.
	Account string `form:"account,omitempty" json:"account,omitempty,omitzero"`

	// Currency The account's currency; BDT when left out.
	Currency string `form:"currency,omitempty" json:"currency,omitempty,omitzero"`

	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`
}

// ListOrdersParams defines parameters for ListOrders.
type ListOrdersParams struct {
	// CustomerReference Of this customer.
	CustomerReference string `form:"customer_reference,omitempty" json:"customer_reference,omitempty,omitzero"`

	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`

	// Order Which way, by when they were placed.
	Order Order `form:"order,omitempty" json:"order,omitempty,omitzero"`

	// Cursor Go on after the last page's `nextCursor` instead of counting pages.
	Cursor string `form:"cursor,omitempty" json:"cursor,omitempty,omitzero"`

	// Lang The language of labels and messages; else `Accept-Language` decides.
	Lang Language `form:"lang,omitempty" json:"lang,omitempty,omitzero"`
}

// GetOrderParams defines parameters for GetOrder.
type GetOrderParams struct {
	// Lang The language of labels and messages; else `Accept-Language` decides.
	Lang Language `form:"lang,omitempty" json:"lang,omitempty,omitzero"`
}

// ListPaymentsParams defines parameters for ListPayments.
type ListPaymentsParams struct {
	// CustomerReference Of this customer.
	CustomerReference string `form:"customerReference,omitempty" json:"customerReference,omitempty,omitzero"`

	// Status With this status.
	Status PaymentStatus `form:"status,omitempty" json:"status,omitempty,omitzero"`

	// From Created at or after this instant.
	From time.Time `form:"from,omitempty" json:"from,omitempty,omitzero"`

	// To Created at or before this instant.
	To time.Time `form:"to,omitempty" json:"to,omitempty,omitzero"`

	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`

	// SortBy What to sort by.
	SortBy PaymentSort `form:"sortBy,omitempty" json:"sortBy,omitempty,omitzero"`

	// Order Which way.
	Order Order `form:"order,omitempty" json:"order,omitempty,omitzero"`

	// Cursor Go on after the last page's `nextCursor` instead of counting pages; only when sorted by createdAt.
	Cursor string `form:"cursor,omitempty" json:"cursor,omitempty,omitzero"`
}

// GetTransactionStatusParams defines parameters for GetTransactionStatus.
type GetTransactionStatusParams struct {
	// Lang The language of labels and messages; else `Accept-Language` decides.
	Lang Language `form:"lang,omitempty" json:"lang,omitempty,omitzero"`
}

// ListRefundsOfPaymentParams defines parameters for ListRefundsOfPayment.
type ListRefundsOfPaymentParams struct {
	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`
}

// ListRefundsParams defines parameters for ListRefunds.
type ListRefundsParams struct {
	// Status With this status.
	Status RefundStatus `form:"status,omitempty" json:"status,omitempty,omitzero"`

	// PaymentID Of this payment.
	PaymentID string `form:"paymentId,omitempty" json:"paymentId,omitempty,omitzero"`

	// From Asked for at or after this instant.
	From time.Time `form:"from,omitempty" json:"from,omitempty,omitzero"`

	// To Asked for at or before this instant.
	To time.Time `form:"to,omitempty" json:"to,omitempty,omitzero"`

	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`

	// Order Which way, by when they were asked for.
	Order Order `form:"order,omitempty" json:"order,omitempty,omitzero"`

	// Cursor Go on after the last page's `nextCursor` instead of counting pages.
	Cursor string `form:"cursor,omitempty" json:"cursor,omitempty,omitzero"`
}

// ListDeliveryAttemptsParams defines parameters for ListDeliveryAttempts.
type ListDeliveryAttemptsParams struct {
	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`
}

// ListWebhookEndpointsParams defines parameters for ListWebhookEndpoints.
type ListWebhookEndpointsParams struct {
	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`
}

// ListEventsParams defines parameters for ListEvents.
type ListEventsParams struct {
	// Type Of this type.
	Type EventType `form:"type,omitempty" json:"type,omitempty,omitzero"`

	// ObjectID About this payment, refund, order, application or endpoint.
	ObjectID string `form:"objectId,omitempty" json:"objectId,omitempty,omitzero"`

	// From At or after this instant.
	From time.Time `form:"from,omitempty" json:"from,omitempty,omitzero"`

	// To At or before this instant.
	To time.Time `form:"to,omitempty" json:"to,omitempty,omitzero"`

	// Page The page, from zero.
	Page int `form:"page,omitempty" json:"page,omitempty,omitzero"`

	// Size Items on a page; 20 when left out.
	Size int `form:"size,omitempty" json:"size,omitempty,omitzero"`
}

// GetMe: The application that these credentials belong to
//
// With the mode of the credential and the ways to pay that customers are offered.
func (c *Client) GetMe(ctx context.Context, options ...CallOption) (*App, error) {
	asked := call{
		method: http.MethodGet,
		path:   "/app/me",
	}
	return ask[*App](ctx, c, asked, options)
}

// ListCatalogProducts: Products on sale
//
// With what can be bought of each, what it costs and what is asked of whoever buys it.
func (c *Client) ListCatalogProducts(ctx context.Context, params ListCatalogProductsParams, options ...CallOption) (*Page[CatalogProduct], error) {
	query := url.Values{}
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	asked := call{
		method: http.MethodGet,
		path:   "/catalog/products",
		query:  query,
	}
	return askPage[CatalogProduct](ctx, c, asked, options)
}

// AllCatalogProducts goes over everything that ListCatalogProducts lists, fetching page after page as it comes to them.
func (c *Client) AllCatalogProducts(ctx context.Context, params ListCatalogProductsParams, options ...CallOption) iter.Seq2[CatalogProduct, error] {
	return pages(func(next Pagination) (*Page[CatalogProduct], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
		}
		return c.ListCatalogProducts(ctx, params, options...)
	})
}

// GetCheckout: What a customer sees of a payment
//
// Public: the unguessable reference is all it takes, and it tells nothing of the customer.
func (c *Client) GetCheckout(ctx context.Context, reference string, options ...CallOption) (*Checkout, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/checkout/%s", url.PathEscape(reference)),
	}
	return ask[*Checkout](ctx, c, asked, options)
}

// MintCustomerToken: Mint a token for one of your customers
//
// Their browser sends it as `Authorization: Bearer`. It reaches that customer's orders and payments of the credential's
// mode and nothing else, and works no longer than the credential that minted it.
func (c *Client) MintCustomerToken(ctx context.Context, body MintCustomerToken, options ...CallOption) (*CustomerToken, error) {
	asked := call{
		method: http.MethodPost,
		path:   "/customer-tokens",
		body:   body,
	}
	return ask[*CustomerToken](ctx, c, asked, options)
}

// ValidateDiscount: What a discount takes off
//
// It is not used by this: that is counted when an order is placed, and may be refused then.
func (c *Client) ValidateDiscount(ctx context.Context, params ValidateDiscountParams, options ...CallOption) (*ValidatedDiscount, error) {
	query := url.Values{}
	put(query, "code", params.Code)
	put(query, "subtotal", params.Subtotal)
	put(query, "currency", params.Currency)
	put(query, "customerReference", params.CustomerReference)
	asked := call{
		method: http.MethodGet,
		path:   "/discounts/validate",
		query:  query,
	}
	return ask[*ValidatedDiscount](ctx, c, asked, options)
}

// GetFulfillmentURL: The address where you are asked to deliver
//
// Of this mode.
func (c *Client) GetFulfillmentURL(ctx context.Context, options ...CallOption) (*FulfillmentURL, error) {
	asked := call{
		method: http.MethodGet,
		path:   "/fulfillment-url",
	}
	return ask[*FulfillmentURL](ctx, c, asked, options)
}

// SetFulfillmentURL: Set the address where you are asked to deliver
//
// For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks say, whose
// `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it, and deliver once.
// Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as were bought, or
// none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
// `{"status": "REFUSED", "reason": "…"}`.
func (c *Client) SetFulfillmentURL(ctx context.Context, body SetFulfillmentURL, options ...CallOption) (*FulfillmentURL, error) {
	asked := call{
		method: http.MethodPut,
		path:   "/fulfillment-url",
		body:   body,
	}
	return ask[*FulfillmentURL](ctx, c, asked, options)
}

// ListInvoices: List invoices, newest first unless asked otherwise
//
// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
func (c *Client) ListInvoices(ctx context.Context, params ListInvoicesParams, options ...CallOption) (*Page[Invoice], error) {
	query := url.Values{}
	put(query, "customerReference", params.CustomerReference)
	put(query, "status", params.Status)
	put(query, "number", params.Number)
	put(query, "from", params.From)
	put(query, "to", params.To)
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	put(query, "order", params.Order)
	put(query, "cursor", params.Cursor)
	asked := call{
		method: http.MethodGet,
		path:   "/invoices",
		query:  query,
	}
	return askPage[Invoice](ctx, c, asked, options)
}

// AllInvoices goes over everything that ListInvoices lists, fetching page after page as it comes to them.
func (c *Client) AllInvoices(ctx context.Context, params ListInvoicesParams, options ...CallOption) iter.Seq2[Invoice, error] {
	return pages(func(next Pagination) (*Page[Invoice], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
			params.Cursor = next.NextCursor
			if params.Cursor != "" {
				params.Page = 0
			}
		}
		return c.ListInvoices(ctx, params, options...)
	})
}

// CreateInvoice: Make an invoice
//
// Issued at once, with the next number, unless `issue` is false. The tax of a line is its net amount times its rate,
// rounded half up to a minor unit; totals are sums of lines.
func (c *Client) CreateInvoice(ctx context.Context, body CreateInvoice, options ...CallOption) (*Invoice, error) {
	asked := call{
		method: http.MethodPost,
		path:   "/invoices",
		body:   body,
		keyed:  true,
	}
	return ask[*Invoice](ctx, c, asked, options)
}

// GetInvoiceTemplate: How your invoices look
//
// The newest version; or, before you say anything, what every application begins with.
func (c *Client) GetInvoiceTemplate(ctx context.Context, options ...CallOption) (*InvoiceTemplate, error) {
	asked := call{
		method: http.MethodGet,
		path:   "/invoices/template",
	}
	return ask[*InvoiceTemplate](ctx, c, asked, options)
}

// PutInvoiceTemplate: Say how your invoices look
//
// What is left out is what every application begins with; the logo stays. Invoices that were issued keep the version
// that they were issued under.
func (c *Client) PutInvoiceTemplate(ctx context.Context, body PutInvoiceTemplate, options ...CallOption) (*InvoiceTemplate, error) {
	asked := call{
		method: http.MethodPut,
		path:   "/invoices/template",
		body:   body,
	}
	return ask[*InvoiceTemplate](ctx, c, asked, options)
}

// RemoveInvoiceLogo: Take your logo off invoices
//
// Invoices that were issued keep it.
func (c *Client) RemoveInvoiceLogo(ctx context.Context, options ...CallOption) (*InvoiceTemplate, error) {
	asked := call{
		method: http.MethodDelete,
		path:   "/invoices/template/logo",
	}
	return ask[*InvoiceTemplate](ctx, c, asked, options)
}

// PutInvoiceLogo: Put your logo on invoices
//
// PNG or JPEG, at most 256 KiB; what it is, its first bytes say. It is public: it stands on pages that customers see.
func (c *Client) PutInvoiceLogo(ctx context.Context, body []byte, options ...CallOption) (*InvoiceTemplate, error) {
	asked := call{
		method: http.MethodPut,
		path:   "/invoices/template/logo",
		body:   body,
	}
	return ask[*InvoiceTemplate](ctx, c, asked, options)
}

// GetInvoice: One invoice, with its payments
//
// As it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
func (c *Client) GetInvoice(ctx context.Context, id string, options ...CallOption) (*Invoice, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/invoices/%s", url.PathEscape(id)),
	}
	return ask[*Invoice](ctx, c, asked, options)
}

// ChangeInvoice: Change a draft
//
// What is left out stays; an empty text takes something away.
func (c *Client) ChangeInvoice(ctx context.Context, id string, body ChangeInvoice, options ...CallOption) (*Invoice, error) {
	asked := call{
		method: http.MethodPatch,
		path:   fmt.Sprintf("/invoices/%s", url.PathEscape(id)),
		body:   body,
	}
	return ask[*Invoice](ctx, c, asked, options)
}

// ListCreditNotes: The credit notes of an invoice
//
// Corrections, and those that refunds brought about; oldest first.
func (c *Client) ListCreditNotes(ctx context.Context, id string, options ...CallOption) (*Page[CreditNote], error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/invoices/%s/credit-notes", url.PathEscape(id)),
	}
	return askPage[CreditNote](ctx, c, asked, options)
}

// CreateCreditNote: Take something off an invoice
//
// As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
func (c *Client) CreateCreditNote(ctx context.Context, id string, body CreateCreditNote, options ...CallOption) (*CreditNote, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/invoices/%s/credit-notes", url.PathEscape(id)),
		body:   body,
		keyed:  true,
	}
	return ask[*CreditNote](ctx, c, asked, options)
}

// PrintCreditNote: A credit note as PDF
//
// What it takes off its invoice, and why.
func (c *Client) PrintCreditNote(ctx context.Context, id string, note string, params PrintCreditNoteParams, options ...CallOption) ([]byte, error) {
	query := url.Values{}
	put(query, "archival", params.Archival)
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/invoices/%s/credit-notes/%s/pdf", url.PathEscape(id), url.PathEscape(note)),
		query:  query,
	}
	return ask[[]byte](ctx, c, asked, options)
}

// ListInstallments: The installments of an invoice, and where they stand
//
// What is paid pays the oldest first.
func (c *Client) ListInstallments(ctx context.Context, id string, options ...CallOption) (*Page[Installment], error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/invoices/%s/installments", url.PathEscape(id)),
	}
	return askPage[Installment](ctx, c, asked, options)
}

// PutInstallments: Give an invoice another schedule
//
// A draft, or one of which something is owed. The parts sum to its total; what was paid pays the oldest of them.
func (c *Client) PutInstallments(ctx context.Context, id string, body PutInstallments, options ...CallOption) (*Invoice, error) {
	asked := call{
		method: http.MethodPut,
		path:   fmt.Sprintf("/invoices/%s/installments", url.PathEscape(id)),
		body:   body,
	}
	return ask[*Invoice](ctx, c, asked, options)
}

// IssueInvoice: Issue a draft
//
// It takes the next number of the gap-free sequence, and is owed from now on.
func (c *Client) IssueInvoice(ctx context.Context, id string, options ...CallOption) (*Invoice, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/invoices/%s/issue", url.PathEscape(id)),
		keyed:  true,
	}
	return ask[*Invoice](ctx, c, asked, options)
}

// CreatePayableLink: The link by which its customer reads and pays an invoice
//
// It is always the same. Whoever has it can read the invoice.
func (c *Client) CreatePayableLink(ctx context.Context, id string, options ...CallOption) (*PayableLink, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/invoices/%s/payable-link", url.PathEscape(id)),
	}
	return ask[*PayableLink](ctx, c, asked, options)
}

// PrintReceipt: The receipt of one payment of an invoice as PDF
//
// What came, when, which way, and what is still due. There is none before the money has come.
func (c *Client) PrintReceipt(ctx context.Context, id string, payment string, params PrintReceiptParams, options ...CallOption) ([]byte, error) {
	query := url.Values{}
	put(query, "archival", params.Archival)
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/invoices/%s/payments/%s/receipt", url.PathEscape(id), url.PathEscape(payment)),
		query:  query,
	}
	return ask[[]byte](ctx, c, asked, options)
}

// PrintInvoice: An invoice as PDF
//
// As it stands now: what is paid of it, and PAID, VOID or DRAFT across it. With the fields of Mushak-6.3 when the
// template has a business identification number.
func (c *Client) PrintInvoice(ctx context.Context, id string, params PrintInvoiceParams, options ...CallOption) ([]byte, error) {
	query := url.Values{}
	put(query, "archival", params.Archival)
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/invoices/%s/pdf", url.PathEscape(id)),
		query:  query,
	}
	return ask[[]byte](ctx, c, asked, options)
}

// SendInvoice: Mail an invoice to its customer
//
// With the link to it; to the customer's own address, or to another. Mail goes out soon after.
func (c *Client) SendInvoice(ctx context.Context, id string, body SendInvoice, options ...CallOption) (*Invoice, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/invoices/%s/send", url.PathEscape(id)),
		body:   body,
		keyed:  true,
	}
	return ask[*Invoice](ctx, c, asked, options)
}

// VoidInvoice: Give an invoice up
//
// While nothing of it is paid. What comes for it later is the customer's, and goes back.
func (c *Client) VoidInvoice(ctx context.Context, id string, body VoidInvoice, options ...CallOption) (*Invoice, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/invoices/%s/void", url.PathEscape(id)),
		body:   body,
		keyed:  true,
	}
	return ask[*Invoice](ctx, c, asked, options)
}

// GetBalances: Balances of every account, now or at an instant
//
// The trial balance of this application and mode: `balanced` says that debits equal credits in every currency.
func (c *Client) GetBalances(ctx context.Context, params GetBalancesParams, options ...CallOption) (*TrialBalance, error) {
	query := url.Values{}
	put(query, "at", params.At)
	asked := call{
		method: http.MethodGet,
		path:   "/ledger/balances",
		query:  query,
	}
	return ask[*TrialBalance](ctx, c, asked, options)
}

// ListLedgerEntries: What was booked, newest first
//
// Each entry moves one amount from a credit account to a debit account. Entries are never changed; a mistake is
// corrected by an entry back.
func (c *Client) ListLedgerEntries(ctx context.Context, params ListLedgerEntriesParams, options ...CallOption) (*Page[LedgerEntry], error) {
	query := url.Values{}
	put(query, "account", params.Account)
	put(query, "currency", params.Currency)
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	asked := call{
		method: http.MethodGet,
		path:   "/ledger/entries",
		query:  query,
	}
	return askPage[LedgerEntry](ctx, c, asked, options)
}

// AllLedgerEntries goes over everything that ListLedgerEntries lists, fetching page after page as it comes to them.
func (c *Client) AllLedgerEntries(ctx context.Context, params ListLedgerEntriesParams, options ...CallOption) iter.Seq2[LedgerEntry, error] {
	return pages(func(next Pagination) (*Page[LedgerEntry], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
		}
		return c.ListLedgerEntries(ctx, params, options...)
	})
}

// GetPostingProof: The proof that a posting stands in the tamper-evident chain
//
// One proof for each transfer: hash the transfer, then each step of its path, and the root of its block comes out.
func (c *Client) GetPostingProof(ctx context.Context, id string, options ...CallOption) ([]InclusionProof, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/ledger/postings/%s/proof", url.PathEscape(id)),
	}
	return ask[[]InclusionProof](ctx, c, asked, options)
}

// ListOrders: List orders, newest first unless asked otherwise
//
// A customer sees his own. Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page
// ended.
func (c *Client) ListOrders(ctx context.Context, params ListOrdersParams, options ...CallOption) (*Page[CustomerOrder], error) {
	query := url.Values{}
	put(query, "customer_reference", params.CustomerReference)
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	put(query, "order", params.Order)
	put(query, "cursor", params.Cursor)
	put(query, "lang", params.Lang)
	asked := call{
		method: http.MethodGet,
		path:   "/orders",
		query:  query,
	}
	return askPage[CustomerOrder](ctx, c, asked, options)
}

// AllOrders goes over everything that ListOrders lists, fetching page after page as it comes to them.
func (c *Client) AllOrders(ctx context.Context, params ListOrdersParams, options ...CallOption) iter.Seq2[CustomerOrder, error] {
	return pages(func(next Pagination) (*Page[CustomerOrder], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
			params.Cursor = next.NextCursor
			if params.Cursor != "" {
				params.Page = 0
			}
		}
		return c.ListOrders(ctx, params, options...)
	})
}

// CreateOrder: Place an order
//
// Priced by the catalogue; a discount is counted with it. Unless `init_payment` is false its payment is begun at once,
// and `payment.paymentGatewayUrl` is where the customer is sent. What is bought is delivered once the payment is
// verified.
func (c *Client) CreateOrder(ctx context.Context, body CreateOrder, options ...CallOption) (*CustomerOrder, error) {
	asked := call{
		method: http.MethodPost,
		path:   "/orders",
		body:   body,
		keyed:  true,
	}
	return ask[*CustomerOrder](ctx, c, asked, options)
}

// GetFulfillmentFields: What is asked of a customer who buys a variant
//
// The names are those of `fulfillment_input`; ask before the order is placed.
func (c *Client) GetFulfillmentFields(ctx context.Context, variantID string, options ...CallOption) (*FulfillmentFields, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/orders/fulfillment-fields/%s", url.PathEscape(variantID)),
	}
	return ask[*FulfillmentFields](ctx, c, asked, options)
}

// GetOrder: One order
//
// With its codes, once it was delivered. Only this, or an event, says that it was.
func (c *Client) GetOrder(ctx context.Context, id string, params GetOrderParams, options ...CallOption) (*CustomerOrder, error) {
	query := url.Values{}
	put(query, "lang", params.Lang)
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/orders/%s", url.PathEscape(id)),
		query:  query,
	}
	return ask[*CustomerOrder](ctx, c, asked, options)
}

// GetPayableInvoice: An invoice, as its customer sees it
//
// Public: the reference is the key. The page for people is at `/pay/{reference}`.
func (c *Client) GetPayableInvoice(ctx context.Context, reference string, options ...CallOption) (*PayableInvoice, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/pay/%s", url.PathEscape(reference)),
	}
	return ask[*PayableInvoice](ctx, c, asked, options)
}

// ListPayments: List payments, newest first unless asked otherwise
//
// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
func (c *Client) ListPayments(ctx context.Context, params ListPaymentsParams, options ...CallOption) (*Page[Payment], error) {
	query := url.Values{}
	put(query, "customerReference", params.CustomerReference)
	put(query, "status", params.Status)
	put(query, "from", params.From)
	put(query, "to", params.To)
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	put(query, "sortBy", params.SortBy)
	put(query, "order", params.Order)
	put(query, "cursor", params.Cursor)
	asked := call{
		method: http.MethodGet,
		path:   "/payments",
		query:  query,
	}
	return askPage[Payment](ctx, c, asked, options)
}

// AllPayments goes over everything that ListPayments lists, fetching page after page as it comes to them.
func (c *Client) AllPayments(ctx context.Context, params ListPaymentsParams, options ...CallOption) iter.Seq2[Payment, error] {
	return pages(func(next Pagination) (*Page[Payment], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
			params.Cursor = next.NextCursor
			if params.Cursor != "" {
				params.Page = 0
			}
		}
		return c.ListPayments(ctx, params, options...)
	})
}

// CreatePayment: Create a payment
//
// Answers with `checkoutUrl`, where the customer is sent. With `method`, a session at that gateway is opened at once
// and is the payment's only attempt; without it, the customer chooses on the checkout page and may try again.
func (c *Client) CreatePayment(ctx context.Context, body CreatePayment, options ...CallOption) (*Payment, error) {
	asked := call{
		method: http.MethodPost,
		path:   "/payments",
		body:   body,
		keyed:  true,
	}
	return ask[*Payment](ctx, c, asked, options)
}

// InitiatePayment: Begin a payment of the order that the body names
//
// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
func (c *Client) InitiatePayment(ctx context.Context, body InitiatePayment, options ...CallOption) (*PaymentSession, error) {
	asked := call{
		method: http.MethodPost,
		path:   "/payments/initiate",
		body:   body,
		keyed:  true,
	}
	return ask[*PaymentSession](ctx, c, asked, options)
}

// InitiateOrderPayment: Begin a payment of an order
//
// While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
// answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
func (c *Client) InitiateOrderPayment(ctx context.Context, orderID string, body InitiateOrderPayment, options ...CallOption) (*PaymentSession, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/payments/initiate/%s", url.PathEscape(orderID)),
		body:   body,
		keyed:  true,
	}
	return ask[*PaymentSession](ctx, c, asked, options)
}

// ConfirmPaystationInvoice: Ask PayStation again what became of an invoice
//
// By the same rules as a callback: the gateway's own answer decides, an answer of `processing` is asked for once more
// after three seconds, and what is paid already is not asked about. Shows what is known afterwards; when the gateway
// takes too long, what was known before, and the asking goes on.
func (c *Client) ConfirmPaystationInvoice(ctx context.Context, invoiceNumber string, options ...CallOption) (*TransactionStatus, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/payments/paystation/confirm/%s", url.PathEscape(invoiceNumber)),
	}
	return ask[*TransactionStatus](ctx, c, asked, options)
}

// GetTransactionStatus: Poll a transaction while its customer waits
//
// Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.
func (c *Client) GetTransactionStatus(ctx context.Context, transactionID string, params GetTransactionStatusParams, options ...CallOption) (*TransactionStatus, error) {
	query := url.Values{}
	put(query, "lang", params.Lang)
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/payments/status/%s", url.PathEscape(transactionID)),
		query:  query,
	}
	return ask[*TransactionStatus](ctx, c, asked, options)
}

// GetPayment: One payment
//
// With its attempts, as it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
func (c *Client) GetPayment(ctx context.Context, id string, options ...CallOption) (*Payment, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/payments/%s", url.PathEscape(id)),
	}
	return ask[*Payment](ctx, c, asked, options)
}

// CancelPayment: Cancel a payment nobody has paid yet
//
// A customer who pays all the same, because the gateway's page was open, still makes it SUCCEEDED, with `late`.
func (c *Client) CancelPayment(ctx context.Context, id string, options ...CallOption) (*Payment, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/payments/%s/cancel", url.PathEscape(id)),
		keyed:  true,
	}
	return ask[*Payment](ctx, c, asked, options)
}

// ListRefundsOfPayment: The refunds of a payment, newest first
//
// Those that failed, were rejected or were withdrawn are there too: nothing is forgotten.
func (c *Client) ListRefundsOfPayment(ctx context.Context, id string, params ListRefundsOfPaymentParams, options ...CallOption) (*Page[Refund], error) {
	query := url.Values{}
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/payments/%s/refunds", url.PathEscape(id)),
		query:  query,
	}
	return askPage[Refund](ctx, c, asked, options)
}

// AllRefundsOfPayment goes over everything that ListRefundsOfPayment lists, fetching page after page as it comes to them.
func (c *Client) AllRefundsOfPayment(ctx context.Context, id string, params ListRefundsOfPaymentParams, options ...CallOption) iter.Seq2[Refund, error] {
	return pages(func(next Pagination) (*Page[Refund], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
		}
		return c.ListRefundsOfPayment(ctx, id, params, options...)
	})
}

// CreateRefund: Give a payment back, or a part of it
//
// The money is reserved at once: refunds of one payment never add up to more than it brought, however many are asked
// for at the same time. The refund is PENDING, or AWAITING_APPROVAL where the application's policy wants people to
// agree first. `refund.succeeded` or `refund.failed` tells how it ended; gateways take minutes to days.
func (c *Client) CreateRefund(ctx context.Context, id string, body CreateRefund, options ...CallOption) (*Refund, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/payments/%s/refunds", url.PathEscape(id)),
		body:   body,
		keyed:  true,
	}
	return ask[*Refund](ctx, c, asked, options)
}

// ListRefunds: List refunds, newest first unless asked otherwise
//
// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
func (c *Client) ListRefunds(ctx context.Context, params ListRefundsParams, options ...CallOption) (*Page[Refund], error) {
	query := url.Values{}
	put(query, "status", params.Status)
	put(query, "paymentId", params.PaymentID)
	put(query, "from", params.From)
	put(query, "to", params.To)
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	put(query, "order", params.Order)
	put(query, "cursor", params.Cursor)
	asked := call{
		method: http.MethodGet,
		path:   "/refunds",
		query:  query,
	}
	return askPage[Refund](ctx, c, asked, options)
}

// AllRefunds goes over everything that ListRefunds lists, fetching page after page as it comes to them.
func (c *Client) AllRefunds(ctx context.Context, params ListRefundsParams, options ...CallOption) iter.Seq2[Refund, error] {
	return pages(func(next Pagination) (*Page[Refund], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
			params.Cursor = next.NextCursor
			if params.Cursor != "" {
				params.Page = 0
			}
		}
		return c.ListRefunds(ctx, params, options...)
	})
}

// GetRefund: One refund
//
// PENDING says that it is on its way; only SUCCEEDED says that the money is back.
func (c *Client) GetRefund(ctx context.Context, id string, options ...CallOption) (*Refund, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/refunds/%s", url.PathEscape(id)),
	}
	return ask[*Refund](ctx, c, asked, options)
}

// WithdrawRefund: Take a refund back that nobody has approved yet
//
// Its money can be refunded anew at once. What an operator asked for, only that operator takes back.
func (c *Client) WithdrawRefund(ctx context.Context, id string, options ...CallOption) (*Refund, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/refunds/%s/withdraw", url.PathEscape(id)),
		keyed:  true,
	}
	return ask[*Refund](ctx, c, asked, options)
}

// AdvanceTestClock: Move this application's test clock forward; TEST only
//
// Expiry, sweeps and retries that become due happen as they would in time. It never goes back.
func (c *Client) AdvanceTestClock(ctx context.Context, body AdvanceTestClock, options ...CallOption) (*TestClock, error) {
	asked := call{
		method: http.MethodPost,
		path:   "/test/clock/advance",
		body:   body,
	}
	return ask[*TestClock](ctx, c, asked, options)
}

// GetDelivery: One delivery
//
// One event on its way to one endpoint, as it stands now.
func (c *Client) GetDelivery(ctx context.Context, id string, options ...CallOption) (*WebhookDelivery, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/webhooks/deliveries/%s", url.PathEscape(id)),
	}
	return ask[*WebhookDelivery](ctx, c, asked, options)
}

// ListDeliveryAttempts: The attempts at a delivery, newest first
//
// What was answered each time, or why nothing was.
func (c *Client) ListDeliveryAttempts(ctx context.Context, id string, params ListDeliveryAttemptsParams, options ...CallOption) (*Page[WebhookAttempt], error) {
	query := url.Values{}
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/webhooks/deliveries/%s/attempts", url.PathEscape(id)),
		query:  query,
	}
	return askPage[WebhookAttempt](ctx, c, asked, options)
}

// AllDeliveryAttempts goes over everything that ListDeliveryAttempts lists, fetching page after page as it comes to them.
func (c *Client) AllDeliveryAttempts(ctx context.Context, id string, params ListDeliveryAttemptsParams, options ...CallOption) iter.Seq2[WebhookAttempt, error] {
	return pages(func(next Pagination) (*Page[WebhookAttempt], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
		}
		return c.ListDeliveryAttempts(ctx, id, params, options...)
	})
}

// ResendDelivery: Send one delivery again, with a whole new round of attempts
//
// The body, the event's id and so the `webhook-id` stay the same; the endpoint must be enabled.
func (c *Client) ResendDelivery(ctx context.Context, id string, options ...CallOption) (*WebhookDelivery, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/webhooks/deliveries/%s/resend", url.PathEscape(id)),
	}
	return ask[*WebhookDelivery](ctx, c, asked, options)
}

// ListWebhookEndpoints: List the webhook endpoints, newest first
//
// Removed ones are not listed. Secrets are never shown here.
func (c *Client) ListWebhookEndpoints(ctx context.Context, params ListWebhookEndpointsParams, options ...CallOption) (*Page[WebhookEndpoint], error) {
	query := url.Values{}
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	asked := call{
		method: http.MethodGet,
		path:   "/webhooks/endpoints",
		query:  query,
	}
	return askPage[WebhookEndpoint](ctx, c, asked, options)
}

// AllWebhookEndpoints goes over everything that ListWebhookEndpoints lists, fetching page after page as it comes to them.
func (c *Client) AllWebhookEndpoints(ctx context.Context, params ListWebhookEndpointsParams, options ...CallOption) iter.Seq2[WebhookEndpoint, error] {
	return pages(func(next Pagination) (*Page[WebhookEndpoint], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
		}
		return c.ListWebhookEndpoints(ctx, params, options...)
	})
}

// CreateWebhookEndpoint: Create a webhook endpoint
//
// The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
func (c *Client) CreateWebhookEndpoint(ctx context.Context, body CreateWebhookEndpoint, options ...CallOption) (*WebhookEndpoint, error) {
	asked := call{
		method: http.MethodPost,
		path:   "/webhooks/endpoints",
		body:   body,
		keyed:  true,
	}
	return ask[*WebhookEndpoint](ctx, c, asked, options)
}

// RemoveWebhookEndpoint: Remove a webhook endpoint; nothing is delivered to it any more
//
// What it received stays on record.
func (c *Client) RemoveWebhookEndpoint(ctx context.Context, id string, options ...CallOption) (*WebhookEndpoint, error) {
	asked := call{
		method: http.MethodDelete,
		path:   fmt.Sprintf("/webhooks/endpoints/%s", url.PathEscape(id)),
	}
	return ask[*WebhookEndpoint](ctx, c, asked, options)
}

// GetWebhookEndpoint: One webhook endpoint
//
// Without its secret, which was shown once.
func (c *Client) GetWebhookEndpoint(ctx context.Context, id string, options ...CallOption) (*WebhookEndpoint, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/webhooks/endpoints/%s", url.PathEscape(id)),
	}
	return ask[*WebhookEndpoint](ctx, c, asked, options)
}

// ChangeWebhookEndpoint: Change a webhook endpoint, or switch it on or off
//
// The whole endpoint is replaced by what is sent; its id and its secret stay.
func (c *Client) ChangeWebhookEndpoint(ctx context.Context, id string, body ChangeWebhookEndpoint, options ...CallOption) (*WebhookEndpoint, error) {
	asked := call{
		method: http.MethodPut,
		path:   fmt.Sprintf("/webhooks/endpoints/%s", url.PathEscape(id)),
		body:   body,
	}
	return ask[*WebhookEndpoint](ctx, c, asked, options)
}

// ReplayEvents: Send the events of a range of time again, in their order
//
// Only those that this endpoint wants. At most 10,000 at a time; ask for a shorter range when there are more.
func (c *Client) ReplayEvents(ctx context.Context, id string, body ReplayEvents, options ...CallOption) (*Resent, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/webhooks/endpoints/%s/replay", url.PathEscape(id)),
		body:   body,
	}
	return ask[*Resent](ctx, c, asked, options)
}

// RotateWebhookSecret: Replace the signing secret
//
// Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
// idempotency key gets the answer without it.
func (c *Client) RotateWebhookSecret(ctx context.Context, id string, options ...CallOption) (*WebhookEndpoint, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/webhooks/endpoints/%s/rotate-secret", url.PathEscape(id)),
		keyed:  true,
	}
	return ask[*WebhookEndpoint](ctx, c, asked, options)
}

// SendTestEvent: Send a test event to one endpoint, whatever it wants
//
// An `endpoint.test` event, signed and retried like any other.
func (c *Client) SendTestEvent(ctx context.Context, id string, options ...CallOption) (*WebhookEvent, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/webhooks/endpoints/%s/test", url.PathEscape(id)),
	}
	return ask[*WebhookEvent](ctx, c, asked, options)
}

// ListEvents: List events, newest first
//
// Everything that was told, whether or not an endpoint wanted it.
func (c *Client) ListEvents(ctx context.Context, params ListEventsParams, options ...CallOption) (*Page[WebhookEvent], error) {
	query := url.Values{}
	put(query, "type", params.Type)
	put(query, "objectId", params.ObjectID)
	put(query, "from", params.From)
	put(query, "to", params.To)
	put(query, "page", params.Page)
	put(query, "size", params.Size)
	asked := call{
		method: http.MethodGet,
		path:   "/webhooks/events",
		query:  query,
	}
	return askPage[WebhookEvent](ctx, c, asked, options)
}

// AllEvents goes over everything that ListEvents lists, fetching page after page as it comes to them.
func (c *Client) AllEvents(ctx context.Context, params ListEventsParams, options ...CallOption) iter.Seq2[WebhookEvent, error] {
	return pages(func(next Pagination) (*Page[WebhookEvent], error) {
		params := params
		if next.Size > 0 {
			params.Page = next.Page
		}
		return c.ListEvents(ctx, params, options...)
	})
}

// GetEvent: One event
//
// With the body as it is posted and signed.
func (c *Client) GetEvent(ctx context.Context, id string, options ...CallOption) (*WebhookEvent, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/webhooks/events/%s", url.PathEscape(id)),
	}
	return ask[*WebhookEvent](ctx, c, asked, options)
}

// ListDeliveries: The deliveries of an event, one for each endpoint
//
// Empty when no endpoint wanted it.
func (c *Client) ListDeliveries(ctx context.Context, id string, options ...CallOption) ([]WebhookDelivery, error) {
	asked := call{
		method: http.MethodGet,
		path:   fmt.Sprintf("/webhooks/events/%s/deliveries", url.PathEscape(id)),
	}
	return ask[[]WebhookDelivery](ctx, c, asked, options)
}

// ResendEvent: Send an event again, to every endpoint that wants it now
//
// Also to endpoints that were made after it. The event's id stays the same, so receivers can tell.
func (c *Client) ResendEvent(ctx context.Context, id string, options ...CallOption) (*Resent, error) {
	asked := call{
		method: http.MethodPost,
		path:   fmt.Sprintf("/webhooks/events/%s/resend", url.PathEscape(id)),
	}
	return ask[*Resent](ctx, c, asked, options)
}
