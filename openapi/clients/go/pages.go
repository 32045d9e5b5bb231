package poisha

import (
	"context"
	"iter"
)

// Page is one page of a list.
type Page[T any] struct {
	// Data is what is on it.
	Data []T
	// Pagination says which page it is, and of how many.
	Pagination Pagination
}

func askPage[T any](ctx context.Context, c *Client, asked call, options []CallOption) (*Page[T], error) {
	for _, option := range options {
		option(&asked)
	}
	body, err := c.send(ctx, &asked)
	if err != nil {
		return nil, err
	}
	page := &Page[T]{}
	return page, unwrap(body, &page.Data, &page.Pagination)
}

// pages goes over page after page. `fetch` gets where to go on: nothing at first, then the cursor of the page before, or
// the number of the page after it where a list knows no cursors.
func pages[T any](fetch func(next Pagination) (*Page[T], error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		next := Pagination{}
		for {
			page, err := fetch(next)
			if err != nil {
				var nothing T
				yield(nothing, err)
				return
			}
			for _, item := range page.Data {
				if !yield(item, nil) {
					return
				}
			}
			next = page.Pagination
			next.Page++
			// A page that is not full is the last: totals may be estimates.
			if next.Size == 0 || len(page.Data) < next.Size {
				return
			}
		}
	}
}
