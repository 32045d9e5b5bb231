// What to do about an error. What it means and when it comes is read from the product; see `catalogues.ts`.
export const ADVICE: Record<string, string> = {
  VALIDATION_ERROR:
    "`data` maps each field to what is wrong with it. Show it to the developer, not to the customer, and change the request: the same one is refused again.",
  UNAUTHORIZED:
    "Look at `X-Api-Key` and `X-Api-Secret`: both must be there, belong together, and be neither revoked nor past the grace of a rotation. See [Authentication](/authentication).",
  INVALID_CREDENTIALS: "An operator signs in with another address or password. Applications never see this.",
  TOTP_REQUIRED: "The back office asks the operator for the code of the second factor. Applications never see this.",
  TOKEN_EXPIRED: "Mint another token with `POST /customer-tokens`; the customer notices nothing.",
  SESSION_EXPIRED: "The operator signs in again. Applications never see this.",
  REAUTH_REQUIRED: "The back office asks the operator for the password again. Applications never see this.",
  FORBIDDEN:
    "The caller is known, and may not do this: a customer's token asks for something of the application, or LIVE credentials ask for a help of TEST mode.",
  SELF_APPROVAL: "Another person must do it. Applications never see this.",
  RESOURCE_NOT_FOUND:
    "Look at the id, and at the mode of your credential: a TEST key finds no LIVE record, and another application's record does not exist for you. See [App isolation](/concepts/app-isolation).",
  METHOD_NOT_ALLOWED: "The header `Allow` says which methods the address knows.",
  RESOURCE_ALREADY_EXISTS: "Read what is there instead of making it again.",
  INVALID_OPERATION_STATE:
    "Read the record: it has moved on. A payment that is paid cannot be cancelled, one that is not paid cannot be refunded, an order that is paid cannot be paid again.",
  IDEMPOTENCY_KEY_CONFLICT:
    "One key names one operation. Either the key was built from too little, or the request was changed before its retry. See [Idempotency](/concepts/idempotency).",
  IDEMPOTENCY_IN_PROGRESS: "Wait as many seconds as `Retry-After` says, then send the same request with the same key. The clients do so by themselves.",
  PAYLOAD_TOO_LARGE: "The message says how many bytes are taken. Send less; `metadata` is for references, not for documents.",
  UNSUPPORTED_MEDIA_TYPE: "Send `Content-Type: application/json`.",
  AMOUNT_OUT_OF_BOUNDS: "The application has a smallest and a largest amount for a payment. Operators set them.",
  REFUND_EXCEEDS_BALANCE: "Read `refundableMinor` of the payment and ask for no more. Refunds that are still on their way hold their part. See [Refunds](/guides/refunds).",
  RATE_LIMITED: "Wait as many seconds as `Retry-After` says, then send the same request. The clients do so by themselves.",
  INTERNAL_ERROR: "Send the same request with the same idempotency key: it goes on where it stopped, and has no second effect. If it stays, tell us the `requestId`.",
  GATEWAY_ERROR:
    "The payment is `FAILED` with `GATEWAY_INIT_FAILED`. Create another, with another idempotency key, or let the customer choose another way to pay.",
  GATEWAY_UNAVAILABLE: "Offer another way to pay, or create the payment without `method`, so that the customer chooses among those that work.",
  SERVICE_UNAVAILABLE: "Nothing was done. Wait as many seconds as `Retry-After` says, then send the same request with the same idempotency key.",
};
