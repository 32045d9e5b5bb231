package poisha_test

// What the client promises, against a server: POISHA_URL, POISHA_KEY and POISHA_SECRET say which, and of whom.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"sync"
	"testing"
	"time"

	"poisha.org/poisha"
)

// client is one for the server under test, through `base` instead when something stands between.
func client(t *testing.T, base string, options ...poisha.Option) *poisha.Client {
	t.Helper()
	if base == "" {
		base = os.Getenv("POISHA_URL")
	}
	if base == "" {
		t.Fatal("set POISHA_URL, POISHA_KEY and POISHA_SECRET")
	}
	made, err := poisha.New(base, os.Getenv("POISHA_KEY"), os.Getenv("POISHA_SECRET"), options...)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

// customer is a reference that no other test and no earlier run has used.
func customer(t *testing.T) string {
	t.Helper()
	return fmt.Sprintf("%s-%d", t.Name(), time.Now().UnixNano())
}

// refused is the error as the refusal that it has to be.
func refused(t *testing.T, err error) *poisha.Error {
	t.Helper()
	var refusal *poisha.Error
	if !errors.As(err, &refusal) {
		t.Fatalf("no refusal, but %v", err)
	}
	return refusal
}

func TestAPaymentIsCreatedAndReadBack(t *testing.T) {
	ctx, c, who := t.Context(), client(t, ""), customer(t)
	created, err := c.CreatePayment(ctx, poisha.CreatePayment{
		AmountMinor: 115_000, CustomerReference: who, ProductName: "Rice cooker",
		Metadata: map[string]string{"basket": "7"},
	})
	if err != nil {
		t.Fatal(err)
	}
	read, err := c.GetPayment(ctx, created.ID)
	if err != nil {
		t.Fatal(err)
	}
	if read.Status != poisha.PaymentStatusPending || read.AmountMinor != 115_000 || read.Currency != "BDT" ||
		read.Mode != poisha.ModeTest || read.CustomerReference != who || read.ProductName != "Rice cooker" ||
		read.Metadata["basket"] != "7" || read.CheckoutURL == "" || time.Since(read.CreatedAt).Abs() > time.Hour {
		t.Errorf("read %+v", read)
	}
	cancelled, err := c.CancelPayment(ctx, created.ID)
	if err != nil || cancelled.Status != poisha.PaymentStatusCancelled {
		t.Errorf("cancelled to %v, %v", cancelled, err)
	}
}

func TestTheSameKeyAndBodyReplayTheFirstAnswer(t *testing.T) {
	ctx, c, who := t.Context(), client(t, ""), customer(t)
	wanted := poisha.CreatePayment{AmountMinor: 5_000, CustomerReference: who}
	first, err := c.CreatePayment(ctx, wanted, poisha.WithIdempotencyKey(who))
	if err != nil {
		t.Fatal(err)
	}
	second, err := c.CreatePayment(ctx, wanted, poisha.WithIdempotencyKey(who))
	if err != nil {
		t.Fatal(err)
	}
	if first.ID != second.ID {
		t.Errorf("%s and %s", first.ID, second.ID)
	}
	third, err := c.CreatePayment(ctx, wanted)
	if err != nil || third.ID == first.ID {
		t.Errorf("a call of its own got %v, %v", third, err)
	}
}

func TestTheSameKeyWithAnotherBodyIsAConflict(t *testing.T) {
	ctx, c, who := t.Context(), client(t, ""), customer(t)
	wanted := poisha.CreatePayment{AmountMinor: 5_000, CustomerReference: who}
	if _, err := c.CreatePayment(ctx, wanted, poisha.WithIdempotencyKey(who)); err != nil {
		t.Fatal(err)
	}
	wanted.AmountMinor = 6_000
	_, err := c.CreatePayment(ctx, wanted, poisha.WithIdempotencyKey(who))
	if refusal := refused(t, err); refusal.Status != http.StatusConflict || refusal.ErrorCode != poisha.ErrorCodeIdempotencyKeyConflict {
		t.Error(refusal)
	}
}

func TestRefusalsAreTypedErrors(t *testing.T) {
	ctx, c := t.Context(), client(t, "")
	//#region errors
	_, err := c.CreatePayment(ctx, poisha.CreatePayment{AmountMinor: 0, CustomerReference: "customer-42"})
	var refusal *poisha.Error
	if errors.As(err, &refusal) && refusal.ErrorCode == poisha.ErrorCodeValidationError {
		for field, problem := range refusal.Fields {
			fmt.Println(field, problem, refusal.RequestID)
		}
	}
	//#endregion errors
	if refusal = refused(t, err); refusal.Status != http.StatusBadRequest || refusal.Fields["amountMinor"] == "" ||
		refusal.Message == "" || refusal.RequestID == "" {
		t.Errorf("%+v", refusal)
	}
	_, err = c.GetPayment(ctx, "pay_01kah2v8w4e9m7qk3s5r2n6t8z")
	if refusal = refused(t, err); refusal.Status != http.StatusNotFound || refusal.ErrorCode != poisha.ErrorCodeResourceNotFound {
		t.Error(refusal)
	}
	_, err = c.GetPayment(ctx, "../payments?x=y")
	if refusal = refused(t, err); refusal.Status != http.StatusNotFound && refusal.Status != http.StatusBadRequest {
		t.Errorf("an id went beyond its place: %v", refusal)
	}
	stranger, err := poisha.New(os.Getenv("POISHA_URL"), os.Getenv("POISHA_KEY"), "wrong")
	if err != nil {
		t.Fatal(err)
	}
	_, err = stranger.GetMe(ctx)
	if refusal = refused(t, err); refusal.Status != http.StatusUnauthorized || refusal.ErrorCode != poisha.ErrorCodeUnauthorized {
		t.Error(refusal)
	}
}

func TestADraftIsChangedIssuedAndPrinted(t *testing.T) {
	ctx, c := t.Context(), client(t, "")
	draft, err := c.CreateInvoice(ctx, poisha.CreateInvoice{
		CustomerReference: customer(t), CustomerName: "Rahima Begum", Notes: "Thank you.", Issue: poisha.Ptr(false),
		LineItems: []poisha.NewLineItem{{Description: "Rice cooker", Qty: 2, UnitAmountMinor: 115_000}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if draft.Status != poisha.InvoiceStatusDraft || draft.Notes != "Thank you." || !draft.IssuedAt.IsZero() {
		t.Errorf("drafted %+v", draft)
	}
	changed, err := c.ChangeInvoice(ctx, draft.ID, poisha.ChangeInvoice{Notes: poisha.Ptr("")})
	if err != nil || changed.Notes != "" || changed.CustomerName != "Rahima Begum" {
		t.Errorf("changed to %+v, %v", changed, err)
	}
	issued, err := c.IssueInvoice(ctx, draft.ID)
	if err != nil || issued.Status != poisha.InvoiceStatusIssued || issued.IssuedAt.IsZero() {
		t.Errorf("issued %+v, %v", issued, err)
	}
	paper, err := c.PrintInvoice(ctx, draft.ID, poisha.PrintInvoiceParams{Archival: true})
	if err != nil || !bytes.HasPrefix(paper, []byte("%PDF-")) {
		t.Errorf("printed %.20q, %v", paper, err)
	}
}

func TestAThousandPaymentsComeOnceEachOverTheirPages(t *testing.T) {
	const many = 1_000
	ctx, c, who := t.Context(), client(t, "", poisha.WithMaxRetries(10)), customer(t)
	made, numbers := make(map[string]bool, many), make(chan int)
	var guard sync.Mutex
	var makers sync.WaitGroup
	for range 8 {
		makers.Add(1)
		go func() {
			defer makers.Done()
			for number := range numbers {
				payment, err := c.CreatePayment(ctx, poisha.CreatePayment{AmountMinor: 1_000 + int64(number), CustomerReference: who})
				if err != nil {
					t.Error(err)
					continue
				}
				guard.Lock()
				made[payment.ID] = true
				guard.Unlock()
			}
		}()
	}
	for number := range many {
		numbers <- number
	}
	close(numbers)
	makers.Wait()
	if len(made) != many {
		t.Fatalf("%d payments were made", len(made))
	}
	for name, params := range map[string]poisha.ListPaymentsParams{
		"by cursor": {CustomerReference: who, Size: 100},
		"by number": {CustomerReference: who, Size: 100, SortBy: poisha.PaymentSortAmountMinor},
	} {
		t.Run(name, func(t *testing.T) {
			c := client(t, "")
			seen := make(map[string]bool, many)
			//#region pages
			for payment, err := range c.AllPayments(ctx, params) {
				if err != nil {
					t.Fatal(err)
				}
				seen[payment.ID] = true
			}
			//#endregion pages
			for id := range made {
				if !seen[id] {
					t.Fatalf("%s is on no page", id)
				}
			}
			if len(seen) != many {
				t.Errorf("%d were listed", len(seen))
			}
		})
	}
	all := c.AllPayments(ctx, poisha.ListPaymentsParams{CustomerReference: who, Size: 10})
	for range 2 { // An iterator begins anew each time, and stops when its reader does.
		count := 0
		for _, err := range all {
			if err != nil {
				t.Fatal(err)
			}
			if count++; count == 25 {
				break
			}
		}
		if count != 25 {
			t.Errorf("%d were read", count)
		}
	}
}

func TestACallEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := client(t, "").GetMe(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

func TestAClientThatCouldNotCallIsNotMade(t *testing.T) {
	for _, url := range []string{"pay.example/api/v1", "ftp://pay.example/api/v1", "https:///api/v1", "http://a b"} {
		if _, err := poisha.New(url, "key", "secret"); err == nil {
			t.Errorf("%s was taken", url)
		}
	}
	if _, err := poisha.New(os.Getenv("POISHA_URL"), "", "secret"); err == nil {
		t.Error("a client without a key was made")
	}
}
