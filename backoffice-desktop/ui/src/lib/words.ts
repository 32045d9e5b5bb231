// What is said, in one place. A test on the Rust side holds this to its codes.

import type { Who } from "./api";

/** For each code that a command can answer with: what is wrong, and what to do. */
export const sentences = {
  NOT_A_WEB_ADDRESS: "This is not a web address. One begins with https:// and names a server, as in https://pay.example.com.",
  PLAIN_HTTP: "Beyond this machine the address must begin with https://. Over plain http, anyone in between could read and change everything.",
  WITH_CREDENTIALS: "Leave the name and password out of the address. You sign in once the server is found.",
  MORE_THAN_THE_SERVER: "Give the server alone, without anything after its name or port.",
  UNREACHABLE: "Nobody answers there. Is the server running, and the address right?",
  TOO_SLOW: "Something is there, but it did not answer in time.",
  UNTRUSTED: "No connection that can be trusted could be made: the certificate is not valid, or the server does not speak https there.",
  FAILING: "Only an error page answers. What stands in front of the server does not reach it.",
  NOT_POISHA: "Something answers there, but it is not Poisha.",
  NO_SERVER: "No server has been chosen yet.",
  NOT_KEPT: "The choice could not be saved on this machine.",
  NOT_FOR_THE_PAGE: "The window asked for something that it may not have.",
  INVALID_CREDENTIALS: "That is not right. Check the e-mail address, the password and the code, if you gave one.",
  TOTP_REQUIRED: "Enter the code that your device shows.",
  RATE_LIMITED: "There were too many attempts.",
  VALIDATION_ERROR: "Something is missing, or too long.",
  SERVICE_UNAVAILABLE: "The server has too much to do at this moment. Try again shortly.",
  INTERNAL_ERROR: "Something went wrong on the server.",
  REAUTH_REQUIRED: "Nothing was done: this needs your password or code again.",
  FORBIDDEN: "Your roles do not allow this.",
  SELF_APPROVAL: "Nobody approves what they asked for themselves. Somebody else has to look at it.",
  RESOURCE_NOT_FOUND: "There is nothing with this id that you may see.",
  RESOURCE_ALREADY_EXISTS: "There is one already.",
  INVALID_OPERATION_STATE: "This cannot be done now: something has changed since you looked.",
  IDEMPOTENCY_KEY_CONFLICT: "Something else was done with this form already. Open it again.",
  IDEMPOTENCY_IN_PROGRESS: "This is being done at this moment. Look again shortly.",
  AMOUNT_OUT_OF_BOUNDS: "The amount is outside of what is allowed.",
  REFUND_EXCEEDS_BALANCE: "This is more than there is left to give back.",
  PAYLOAD_TOO_LARGE: "This is too large.",
  GATEWAY_ERROR: "The gateway did not do its part.",
  GATEWAY_UNAVAILABLE: "The gateway cannot be reached at this moment.",
  NOT_SAVED: "The file could not be saved.",
  NOT_OPENED: "No program could be started for this file.",
  ALREADY_PRINTING: "Other invoices are being printed at this moment. Wait for them, or stop them.",
  OTHER_TEMPLATE: "The server's documents are of another version than this program. Update it, or print on the server.",
  NOT_PRINTED: "The pages could not be laid out.",
} as const;

export type Code = keyof typeof sentences;

/** The roles of somebody, each once. */
export const roles = (who: Who): string => [...new Set(who.operator.grants.map((grant) => grant.roleName))].join(", ");
