// Makes an example of an answer: the same on any machine on any day, and of the same shape.

/** When every example was answered. */
const NOON = Date.parse("2026-11-22T06:00:00Z");
/** The letters of ids. */
const LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
/** Headers that a page shows. */
const SHOWN = ["content-type", "location", "retry-after", "idempotent-replayed", "x-request-id"];

/** What differs from run to run and cannot be told by its looks. */
const EXAMPLES = {
  order_number: "40718265",
  orderNumber: "40718265",
  gatewayTxnId: "BFD90JRLST",
  totalElements: 3,
  totalPages: 2,
  nextCursor: "AAZg22gS2xUBogLrifJz8IrPbv0kTpFX",
  tookMs: 12,
  aheadSeconds: 120,
  count: 3,
};

export class Example {
  /** One for each value that was seen, in their order. */
  #seen = new Map();
  #counts = new Map();

  constructor({ began, server, shopUrl }) {
    this.began = began;
    this.places = [
      [server, "http://127.0.0.1:8080"],
      [shopUrl, "http://127.0.0.1:8082"],
    ];
  }

  /** The example of what was printed: JSON, an answer with its headers, or a few words; nothing when nothing was. */
  of(printed) {
    if (printed.trim() === "") return undefined;
    const head = /^HTTP\/[\d.]+ /.test(printed) ? printed.slice(0, printed.indexOf("\r\n\r\n")) : undefined;
    let json;
    try {
      json = JSON.parse(printed.slice(head?.length ?? 0));
    } catch {
      return { ending: "txt", text: this.#text(printed) };
    }
    this.anchor = earliest(json.data ?? json) ?? this.began;
    const text = `${JSON.stringify(this.#value(json), null, 2)}\n`;
    return head ? { ending: "http", text: `${this.#head(head)}\n\n${text}` } : { ending: "json", text };
  }

  #head(head) {
    const [status, ...headers] = head.split("\r\n");
    const lines = headers.filter((header) => SHOWN.includes(header.split(":")[0].toLowerCase()));
    return [status, ...lines.map((line) => this.#text(line))].join("\n");
  }

  #value(value) {
    if (Array.isArray(value)) return value.map((inner) => this.#value(inner));
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#named(name, inner)]));
    }
    return typeof value === "string" ? this.#text(value) : value;
  }

  /** Some values are told by their names alone. */
  #named(name, value) {
    if (name === "timestamp") return new Date(NOON).toISOString().replace(".000Z", "Z");
    if (name === "body") return JSON.stringify(this.#value(JSON.parse(value)));
    if (name === "number" && /-\d+$/.test(value)) return value.replace(/\d+$/, (digits) => "42".padStart(digits.length, "0"));
    return name in EXAMPLES ? EXAMPLES[name] : this.#value(value);
  }

  #text(text) {
    let shown = text;
    for (const [place, example] of this.places) shown = shown.replaceAll(place, example);
    return shown
      .replace(/http:\/\/127\.0\.0\.1:(?!80(?:80|82)\b)\d+/g, "http://127.0.0.1:8081")
      .replace(/paymentId=[^&]+&hash=[^&]+/g, "paymentId=TR0011abcDEF1795345320515&hash=zIcB0oPIoIn3rlkHdAZ28HM0g62xjhpg")
      .replace(/\/check-out\/[A-Za-z0-9+/=_-]+/g, "/check-out/MTEyMjEyMDAwMDAwMS5uZjdlZDFzd2pk")
      .replace(/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, (time) => this.#time(time))
      .replace(/^\d{4}-\d\d-\d\d$/g, (day) => this.#day(day))
      .replace(/\bwhsec_[A-Za-z0-9+/=]+/g, "whsec_4rT8vQzK1mXy7Wb2NcHd9LfGjPsUaEoRt5iYwZxCvBn=")
      .replace(/\b([a-z]{3})_[0-7][0-9a-hjkmnp-tv-z]{25}\b/g, (id, prefix) => this.#like(id, prefix, `${prefix}_01kah2v8w4`, 16))
      .replace(/\b(?=[0-9a-z]*\d)[0-9a-hjkmnp-tv-z]{26}\b/g, (reference) => this.#like(reference, "reference", "", 26))
      .replace(/\b(?=[0-9A-Z]*\d)[0-9A-HJKMNP-TV-Z]{20}\b/g, (reference) => this.#like(reference, "attempt", "", 20).toUpperCase())
      .replace(/\bPSA-\d+-\d+-[0-9a-f]{8}\b/g, "PSA-1042-1795345320515-9f3c21ab");
  }

  /** The same id is the same example, and another another. */
  #like(id, kind, start, length) {
    if (!this.#seen.has(id)) {
      const count = (this.#counts.get(kind) ?? 0) + 1;
      this.#counts.set(kind, count);
      let seed = [...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, count * 7919);
      const letters = Array.from({ length }, () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return LETTERS[seed >>> 27];
      });
      this.#seen.set(id, start + letters.join(""));
    }
    return this.#seen.get(id);
  }

  /** As far from noon as it was from the earliest time of the answer, in whole minutes: a run takes less. */
  #time(time) {
    const minutes = Math.round((Date.parse(time) - this.anchor) / 60_000);
    return new Date(NOON + minutes * 60_000).toISOString().replace(".000Z", "Z");
  }

  #day(day) {
    const days = Math.ceil((Date.parse(day) - this.began) / 86_400_000);
    return new Date(NOON + days * 86_400_000).toISOString().slice(0, 10);
  }
}

/** The earliest time in a value; the test clock may have moved it far from ours. */
function earliest(value) {
  const times = JSON.stringify(value).match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g) ?? [];
  return times.length ? Math.min(...times.map(Date.parse)) : undefined;
}
