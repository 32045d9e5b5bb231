package poisha

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"strconv"
	"time"
)

const (
	// Whoever wants to be left alone for longer than this is not waited for: the caller decides.
	retryAfterMax = time.Minute
	// The doubled waits end here.
	waitMax = 8 * time.Second
	// No answer of the service is larger; what is, is not read to its end.
	answerMax = 64 << 20
)

// send makes a call, again and again as long as that may help and could do no harm, and answers the body.
func (c *Client) send(ctx context.Context, asked *call) ([]byte, error) {
	body, contentType, err := encode(asked.body)
	if err != nil {
		return nil, err
	}
	for retry := 0; ; retry++ {
		answer, err := c.try(ctx, asked, body, contentType)
		if err == nil {
			return answer, nil
		}
		wait, again := c.again(err, retry)
		if !again || !asked.mayRepeat() || ctx.Err() != nil {
			return nil, err
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return nil, errors.Join(err, ctx.Err())
		}
	}
}

// again says whether this failure may pass by itself, and how long to wait for that.
func (c *Client) again(err error, retry int) (time.Duration, bool) {
	wait := min(c.firstWait<<retry, waitMax)
	// Between half of it and all of it, so that many callers do not come back together.
	wait = wait/2 + rand.N(wait/2+1)
	var refused *Error
	if errors.As(err, &refused) {
		switch {
		case refused.Status == http.StatusTooManyRequests, refused.Status == http.StatusBadGateway,
			refused.Status == http.StatusServiceUnavailable, refused.Status == http.StatusGatewayTimeout,
			refused.ErrorCode == ErrorCodeIdempotencyInProgress:
			wait = max(wait, refused.RetryAfter)
		default:
			return 0, false
		}
	}
	return wait, retry < c.retriesMax && wait <= retryAfterMax
}

func (c *Client) try(ctx context.Context, asked *call, body []byte, contentType string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, c.timeout)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, asked.method, c.baseURL+asked.path, bytes.NewReader(body))
	if err != nil {
		return nil, fmt.Errorf("poisha: %w", err)
	}
	request.URL.RawQuery = asked.query.Encode()
	request.Header.Set("X-Api-Key", c.key)
	request.Header.Set("X-Api-Secret", c.secret)
	request.Header.Set("Accept", "application/json, application/pdf")
	if contentType != "" {
		request.Header.Set("Content-Type", contentType)
	}
	if asked.keyed {
		request.Header.Set("Idempotency-Key", asked.key)
	}
	response, err := c.http.Do(request)
	if err != nil {
		return nil, fmt.Errorf("poisha: %w", err)
	}
	defer func() { _ = response.Body.Close() }()
	answer, err := io.ReadAll(io.LimitReader(response.Body, answerMax))
	if err != nil {
		return nil, fmt.Errorf("poisha: %w", err)
	}
	if response.StatusCode >= http.StatusMultipleChoices {
		return nil, refusal(response, answer, time.Now())
	}
	return answer, nil
}

// encode makes the body once for all tries: JSON, or the bytes of a file.
func encode(body any) (encoded []byte, contentType string, err error) {
	switch body := body.(type) {
	case nil:
		return nil, "", nil
	case []byte:
		return body, "application/octet-stream", nil
	}
	encoded, err = json.Marshal(body)
	if err != nil {
		return nil, "", fmt.Errorf("poisha: the request cannot be written: %w", err)
	}
	return encoded, "application/json", nil
}

// retryAfter reads the header in both of its forms: seconds, or a date.
func retryAfter(header string, now time.Time) time.Duration {
	if seconds, err := strconv.ParseUint(header, 10, 32); err == nil {
		return time.Duration(seconds) * time.Second
	}
	if at, err := http.ParseTime(header); err == nil {
		return max(at.Sub(now), 0)
	}
	return 0
}
