// A shop with one good. It believes only what the API or a signed webhook says, never the customer's browser.
package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"log"
	"net"
	"net/http"
	"os"
	"sync"

	"poisha.org/poisha"
)

type order struct {
	ID        string               `json:"id"` // of its payment
	Reference string               `json:"reference"`
	Status    poisha.PaymentStatus `json:"status"`
	Events    []poisha.EventType   `json:"events"`
}

type shop struct {
	client  *poisha.Client
	webhook *poisha.Webhook
	guard   sync.Mutex
	orders  []*order
	seen    map[string]bool // the ids of events, for one may come twice
}

var page = template.Must(template.New("").Parse(`<!doctype html><meta charset="utf-8"><title>Shop</title>
{{if .}}<h1>Order {{.Reference}}: {{.Status}}</h1><a href="/">Back</a>
{{else}}<h1>Rice cooker, BDT 1,150.00</h1><form method="post" action="/buy"><button>Buy</button></form>{{end}}`))

func main() {
	//#region client
	client, err := poisha.New(os.Getenv("POISHA_URL"), os.Getenv("POISHA_KEY"), os.Getenv("POISHA_SECRET"))
	//#endregion client
	webhook, wrong := poisha.NewWebhook(os.Getenv("POISHA_WEBHOOK_SECRET"))
	listener, taken := net.Listen("tcp", "127.0.0.1:"+os.Getenv("PORT"))
	if err := errors.Join(err, wrong, taken); err != nil {
		log.Fatal(err)
	}
	s := &shop{client: client, webhook: webhook, orders: []*order{}, seen: map[string]bool{}}
	routes := http.NewServeMux()
	routes.HandleFunc("GET /{$}", func(w http.ResponseWriter, _ *http.Request) { _ = page.Execute(w, nil) })
	routes.HandleFunc("POST /buy", s.one(s.buy))
	routes.HandleFunc("GET /thanks", s.one(s.thanks))
	routes.HandleFunc("POST /webhooks", s.one(s.told))
	routes.HandleFunc("POST /refund/{id}", s.one(s.refund))
	routes.HandleFunc("GET /orders", s.one(s.list))
	fmt.Printf("listening on http://%s\n", listener.Addr())
	log.Fatal(http.Serve(listener, routes))
}

func (s *shop) buy(w http.ResponseWriter, r *http.Request) error {
	reference := fmt.Sprintf("order-%d", len(s.orders)+1)
	//#region create
	payment, err := s.client.CreatePayment(r.Context(), poisha.CreatePayment{
		AmountMinor:       115_000, // BDT 1,150.00
		CustomerReference: "customer-42", ProductName: "Rice cooker",
		SuccessURL: "http://" + r.Host + "/thanks?order=" + reference,
	})
	if err != nil {
		return err
	}
	http.Redirect(w, r, payment.CheckoutURL, http.StatusSeeOther)
	//#endregion create
	s.orders = append(s.orders, &order{payment.ID, reference, payment.Status, []poisha.EventType{}})
	return nil
}

func (s *shop) thanks(w http.ResponseWriter, r *http.Request) error {
	order := s.find(r.FormValue("order"))
	//#region confirm
	payment, err := s.client.GetPayment(r.Context(), order.ID)
	if err != nil {
		return err
	}
	order.Status = payment.Status // only SUCCEEDED is paid
	//#endregion confirm
	return page.Execute(w, order)
}

func (s *shop) told(w http.ResponseWriter, r *http.Request) error {
	//#region webhook
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
	if err != nil || s.webhook.Verify(body, r.Header) != nil {
		http.Error(w, "not signed by Poisha", http.StatusBadRequest)
		return nil
	}
	event, err := poisha.ParseEvent(body)
	if err != nil && !errors.Is(err, poisha.ErrUnknownEvent) { // a newer one is taken, and not needed
		return err
	}
	switch event := event.(type) {
	case poisha.PaymentEvent:
		s.record(event.Data.ID, event, event.Data.Status)
	case poisha.RefundEvent:
		s.record(event.Data.PaymentID, event, "")
	}
	//#endregion webhook
	return nil
}

func (s *shop) record(paymentID string, event poisha.Event, status poisha.PaymentStatus) {
	if order := s.find(paymentID); !s.seen[event.EventID()] {
		s.seen[event.EventID()] = true
		order.Events, order.Status = append(order.Events, event.EventType()), cmp.Or(status, order.Status)
	}
}

func (s *shop) find(name string) *order {
	for _, order := range s.orders {
		if order.ID == name || order.Reference == name {
			return order
		}
	}
	return &order{}
}

func (s *shop) refund(w http.ResponseWriter, r *http.Request) error {
	//#region refund
	refund, err := s.client.CreateRefund(r.Context(), r.PathValue("id"), poisha.CreateRefund{AmountMinor: 115_000, Reason: "changed my mind"})
	//#endregion refund
	if err != nil {
		return err
	}
	return json.NewEncoder(w).Encode(refund)
}

func (s *shop) list(w http.ResponseWriter, _ *http.Request) error {
	return json.NewEncoder(w).Encode(s.orders)
}

func (s *shop) one(handle func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		s.guard.Lock()
		defer s.guard.Unlock()
		if err := handle(w, r); err != nil {
			log.Println(err)
			http.Error(w, "the payment service refused", http.StatusBadGateway)
		}
	}
}
