package poisha

import (
	"encoding/json"
	"fmt"
	"net/http"
	"time"
)

// Error is a refusal: the service answered, and did not do what it was asked. Find it with errors.As, and match its
// ErrorCode; the Message is for people and may change.
type Error struct {
	// Status is the HTTP status.
	Status int
	// ErrorCode is stable for ever; it is empty when something before the service answered, such as a proxy.
	ErrorCode ErrorCode
	// Message is a sentence for people.
	Message string
	// Fields says what is wrong with which field, when the ErrorCode is VALIDATION_ERROR.
	Fields map[string]string
	// RequestID is what support wants to know.
	RequestID string
	// RetryAfter is how long the service asked to be left alone; zero when it did not ask.
	RetryAfter time.Duration
}

// Error says it in one line.
func (e *Error) Error() string {
	text := fmt.Sprintf("poisha: %d %s: %s", e.Status, e.ErrorCode, e.Message)
	if len(e.Fields) > 0 {
		text += fmt.Sprintf(" %v", e.Fields)
	}
	if e.RequestID != "" {
		text += " (" + e.RequestID + ")"
	}
	return text
}

type envelope struct {
	Data json.RawMessage `json:"data"`
	Meta struct {
		ErrorCode ErrorCode `json:"errorCode"`
		Message   string    `json:"message"`
		RequestID string    `json:"requestId"`
	} `json:"meta"`
	Pagination *Pagination `json:"pagination"`
}

// unwrap takes the envelope off an answer. A file has none.
func unwrap(body []byte, data any, pagination *Pagination) error {
	if file, ok := data.(*[]byte); ok {
		*file = body
		return nil
	}
	var answer envelope
	err := json.Unmarshal(body, &answer)
	if err == nil {
		err = json.Unmarshal(answer.Data, data)
	}
	if err != nil {
		return fmt.Errorf("poisha: the answer cannot be read: %w", err)
	}
	if pagination != nil && answer.Pagination != nil {
		*pagination = *answer.Pagination
	}
	return nil
}

// refusal reads the error of an answer; also of one that is no envelope, as a proxy between gives it.
func refusal(response *http.Response, body []byte, now time.Time) *Error {
	var answer envelope
	var fields map[string]string
	if json.Unmarshal(body, &answer) == nil && answer.Meta.ErrorCode == ErrorCodeValidationError {
		_ = json.Unmarshal(answer.Data, &fields) // Without fields there is still a message.
	}
	refused := &Error{
		Status: response.StatusCode, ErrorCode: answer.Meta.ErrorCode, Message: answer.Meta.Message, Fields: fields,
		RequestID: answer.Meta.RequestID, RetryAfter: retryAfter(response.Header.Get("Retry-After"), now),
	}
	if refused.Message == "" {
		refused.Message = http.StatusText(response.StatusCode)
	}
	return refused
}
