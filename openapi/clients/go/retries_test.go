package poisha_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"sync"
	"testing"
	"time"

	"poisha.org/poisha"
)

// dropping stands between the client and the server: what is asked arrives and is done, but the first answers are lost,
// by a closed connection or by silence. `keys` are the Idempotency-Keys that came by.
type dropping struct {
	*httptest.Server
	guard sync.Mutex
	keys  []string
}

func drop(t *testing.T, answers int, silence time.Duration) *dropping {
	t.Helper()
	target, err := url.Parse(os.Getenv("POISHA_URL"))
	if err != nil {
		t.Fatal(err)
	}
	target.Path = ""
	lossy := &dropping{}
	forward := httputil.NewSingleHostReverseProxy(target)
	lossy.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		lossy.guard.Lock()
		lossy.keys = append(lossy.keys, r.Header.Get("Idempotency-Key"))
		lost := len(lossy.keys) <= answers
		lossy.guard.Unlock()
		if !lost {
			forward.ServeHTTP(w, r)
			return
		}
		// The server must not be told that the caller went away: it has done the work when the answer is lost.
		forward.ServeHTTP(httptest.NewRecorder(), r.WithContext(context.WithoutCancel(r.Context())))
		time.Sleep(silence)
		panic(http.ErrAbortHandler)
	}))
	t.Cleanup(lossy.Close)
	return lossy
}

func count(t *testing.T, who string) (found int) {
	t.Helper()
	for _, err := range client(t, "").AllPayments(t.Context(), poisha.ListPaymentsParams{CustomerReference: who}) {
		if err != nil {
			t.Fatal(err)
		}
		found++
	}
	return found
}

func TestALostAnswerIsAskedForAgainAndChargesOnce(t *testing.T) {
	for name, silence := range map[string]time.Duration{"closed connections": 0, "silence": 3 * time.Second} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			lossy, who := drop(t, 2, silence), customer(t)
			base := lossy.URL + "/api/v1"
			//#region retries
			c, err := poisha.New(base, os.Getenv("POISHA_KEY"), os.Getenv("POISHA_SECRET"),
				poisha.WithTimeout(2*time.Second), poisha.WithMaxRetries(4))
			if err != nil {
				t.Fatal(err)
			}
			payment, err := c.CreatePayment(t.Context(), poisha.CreatePayment{AmountMinor: 9_900, CustomerReference: who})
			//#endregion retries
			if err != nil {
				t.Fatal(err)
			}
			if payment.AmountMinor != 9_900 {
				t.Errorf("%+v", payment)
			}
			lossy.guard.Lock()
			defer lossy.guard.Unlock()
			if k := lossy.keys; len(k) != 3 || k[0] == "" || k[0] != k[1] || k[1] != k[2] {
				t.Errorf("tried with the keys %q", k)
			}
			if found := count(t, who); found != 1 {
				t.Errorf("%d payments instead of one", found)
			}
		})
	}
}

func TestRetriesAreBounded(t *testing.T) {
	lossy := drop(t, 100, 0)
	c := client(t, lossy.URL+"/api/v1", poisha.WithMaxRetries(2), poisha.WithFirstWait(time.Millisecond))
	if _, err := c.GetMe(t.Context()); !errors.Is(err, io.EOF) {
		t.Errorf("got %v", err)
	}
	if len(lossy.keys) != 3 {
		t.Errorf("%d tries", len(lossy.keys))
	}
}

// answering answers one status after the other, the last one for ever, and notes when it was asked.
func answering(t *testing.T, header map[string]string, statuses ...int) (*poisha.Client, func() []time.Time) {
	t.Helper()
	var guard sync.Mutex
	var asked []time.Time
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		guard.Lock()
		defer guard.Unlock()
		status := statuses[min(len(asked), len(statuses)-1)]
		asked = append(asked, time.Now())
		code := "RATE_LIMITED"
		switch status {
		case http.StatusConflict:
			code = "IDEMPOTENCY_IN_PROGRESS"
		case http.StatusInternalServerError:
			code = "INTERNAL_ERROR"
		}
		body := `{"data":null,"meta":{"errorCode":"` + code + `","message":"a sentence"}}`
		if status < 300 {
			body = `{"data":{"id":"pay_1"},"meta":{}}`
		} else {
			for name, value := range header {
				w.Header().Set(name, value)
			}
		}
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}))
	t.Cleanup(server.Close)
	c, err := poisha.New(server.URL, "key", "secret", poisha.WithFirstWait(time.Millisecond))
	if err != nil {
		t.Fatal(err)
	}
	return c, func() []time.Time { guard.Lock(); defer guard.Unlock(); return asked }
}

func TestRetryAfterIsHonouredInSecondsAndAsADate(t *testing.T) {
	for name, retryAfter := range map[string]string{
		"seconds": "1",
		"date":    time.Now().Add(2 * time.Second).UTC().Format(http.TimeFormat),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c, asked := answering(t, map[string]string{"Retry-After": retryAfter}, 429, 200)
			if _, err := c.GetPayment(t.Context(), "pay_1"); err != nil {
				t.Fatal(err)
			}
			if times := asked(); len(times) != 2 || times[1].Sub(times[0]) < 700*time.Millisecond {
				t.Errorf("asked at %v", times)
			}
		})
	}
	c, asked := answering(t, map[string]string{"Retry-After": "3600"}, 503)
	_, err := c.GetPayment(t.Context(), "pay_1")
	if refusal := refused(t, err); refusal.RetryAfter != time.Hour || len(asked()) != 1 {
		t.Errorf("%+v after %d tries", refusal, len(asked()))
	}
}

func TestWhatMayPassIsTriedAgainAndWhatMayDoHarmIsNot(t *testing.T) {
	ctx := t.Context()
	create := func(c *poisha.Client) error {
		_, err := c.CreatePayment(ctx, poisha.CreatePayment{})
		return err
	}
	read := func(c *poisha.Client) error { _, err := c.GetPayment(ctx, "pay_1"); return err }
	unkeyed := func(c *poisha.Client) error { _, err := c.SendTestEvent(ctx, "whe_1"); return err }
	for _, each := range []struct {
		name   string
		ask    func(*poisha.Client) error
		status int
		tries  int
	}{
		{"429", create, 429, 4}, {"502", create, 502, 4}, {"503", read, 503, 4}, {"504", read, 504, 4},
		{"the first still runs", create, 409, 4}, {"broken", create, 500, 1}, {"refused", read, 404, 1},
		{"a POST without a key", unkeyed, 503, 1},
	} {
		t.Run(each.name, func(t *testing.T) {
			t.Parallel()
			c, asked := answering(t, nil, each.status)
			if refusal := refused(t, each.ask(c)); refusal.Status != each.status || len(asked()) != each.tries {
				t.Errorf("%v after %d tries", refusal, len(asked()))
			}
		})
	}
}

func TestAnAnswerOfSomethingBetweenIsAnErrorToo(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.WriteHeader(http.StatusForbidden)
		_, _ = io.WriteString(w, "<html>not here</html>")
	}))
	defer server.Close()
	c, err := poisha.New(server.URL, "key", "secret")
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.GetMe(t.Context())
	if refusal := refused(t, err); refusal.ErrorCode != "" || refusal.Message != "Forbidden" {
		t.Errorf("%+v", refusal)
	}
}

func TestARedirectIsNotFollowed(t *testing.T) {
	server := httptest.NewServer(http.RedirectHandler("http://elsewhere.invalid/", http.StatusTemporaryRedirect))
	defer server.Close()
	c, err := poisha.New(server.URL, "key", "secret")
	if err != nil {
		t.Fatal(err)
	}
	_, err = c.GetMe(t.Context())
	if refusal := refused(t, err); refusal.Status != http.StatusTemporaryRedirect {
		t.Error(refusal)
	}
}

func TestACallThatWaitsEndsWithItsContextAndSaysWhatItWaitedFor(t *testing.T) {
	c, _ := answering(t, map[string]string{"Retry-After": "30"}, 503)
	ctx, cancel := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer cancel()
	_, err := c.GetMe(ctx)
	if refusal := refused(t, err); refusal.Status != 503 || !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}
