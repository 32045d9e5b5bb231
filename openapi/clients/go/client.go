// Package poisha is the client of Poisha's API for applications.
//
//	client, err := poisha.New("https://pay.example/api/v1", key, secret)
//	payment, err := client.CreatePayment(ctx, poisha.CreatePayment{
//		AmountMinor:       115000, // BDT 1,150.00
//		CustomerReference: "customer-42",
//	})
//	http.Redirect(w, r, payment.CheckoutURL, http.StatusSeeOther)
//
// Every call answers the data itself, or an *Error that says why not. A call is tried again when its answer was lost or
// the service was busy; what creates or moves something carries an Idempotency-Key, the same one in every try, so that
// it happens once. The methods and types of api.gen.go are generated from the API document.
package poisha

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Client calls Poisha with one credential, which also decides the mode. It is safe for concurrent use. A credential
// belongs on a server, never in what customers hold.
type Client struct {
	baseURL, key, secret string
	http                 *http.Client
	retriesMax           int
	timeout              time.Duration
	firstWait            time.Duration
}

// Option changes how a Client works.
type Option func(*Client)

// WithHTTPClient sends through this HTTP client, for a proxy or a transport of your own.
func WithHTTPClient(client *http.Client) Option {
	return func(c *Client) { c.http = client }
}

// WithMaxRetries tries a call that may be repeated so many times more; 3 unless told otherwise, 0 for never.
func WithMaxRetries(retries int) Option {
	return func(c *Client) { c.retriesMax = retries }
}

// WithTimeout gives each try so long, its answer's body included; 30 seconds unless told otherwise. How long the whole
// call may take is for its context to say.
func WithTimeout(timeout time.Duration) Option {
	return func(c *Client) { c.timeout = timeout }
}

// WithFirstWait waits about so long before the first retry, and twice as long before each further one; half a second
// unless told otherwise. A longer Retry-After of the service is kept to.
func WithFirstWait(wait time.Duration) Option {
	return func(c *Client) { c.firstWait = wait }
}

// New makes a client from the base URL, which ends in /api/v1, and a credential's key and secret.
func New(baseURL, key, secret string, options ...Option) (*Client, error) {
	parsed, err := url.Parse(baseURL)
	if err != nil {
		return nil, fmt.Errorf("poisha: the base URL: %w", err)
	}
	if parsed.Scheme != "http" && parsed.Scheme != "https" || parsed.Host == "" {
		return nil, fmt.Errorf("poisha: the base URL %q does not begin with http:// or https:// and a host", parsed.Redacted())
	}
	if key == "" || secret == "" {
		return nil, errors.New("poisha: a credential has a key and a secret")
	}
	client := &Client{
		baseURL: strings.TrimSuffix(baseURL, "/"), key: key, secret: secret,
		http: http.DefaultClient, retriesMax: 3, timeout: 30 * time.Second, firstWait: 500 * time.Millisecond,
	}
	for _, option := range options {
		option(client)
	}
	// The API never redirects; whoever does shall not be told the credential.
	straight := *client.http
	straight.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	client.http = &straight
	return client, nil
}

// Ptr is a pointer to a value, for the few fields where the zero value says something else than nothing, such as
// Issue: poisha.Ptr(false).
func Ptr[T any](value T) *T {
	return &value
}

// CallOption changes one call.
type CallOption func(*call)

// WithIdempotencyKey names the operation yourself: kept beside your order, it makes a call of a later process a
// repetition of this one. Without it each call makes a key of its own. Where nothing takes a key, it is not sent.
func WithIdempotencyKey(key string) CallOption {
	return func(c *call) { c.key = key }
}

// call is one operation, as a generated method describes it.
type call struct {
	method, path string
	query        url.Values
	body         any
	// keyed operations take an Idempotency-Key.
	keyed bool
	key   string
}

// mayRepeat says whether a second try could do no harm: it has a key, or its method means the same twice.
func (c *call) mayRepeat() bool {
	return c.keyed || c.method != http.MethodPost && c.method != http.MethodPatch
}

// put adds a parameter, unless it is the zero value, which means that it was left out.
func put[T comparable](query url.Values, name string, value T) {
	var nothing T
	if value == nothing {
		return
	}
	if at, ok := any(value).(time.Time); ok {
		query.Set(name, at.UTC().Format(time.RFC3339Nano))
		return
	}
	query.Set(name, fmt.Sprint(value))
}

// ask makes a call and answers its data.
func ask[T any](ctx context.Context, c *Client, asked call, options []CallOption) (T, error) {
	var data T
	for _, option := range options {
		option(&asked)
	}
	if asked.keyed && asked.key == "" {
		asked.key = rand.Text()
	}
	body, err := c.send(ctx, &asked)
	if err != nil {
		return data, err
	}
	return data, unwrap(body, &data, nil)
}
