// What each operation takes and answers, read from the generated types.
import type { PathsWithMethod } from "openapi-typescript-helpers";
import type { paths } from "./generated/schema.js";

export type Method = "get" | "post" | "put" | "patch" | "delete";

/** The paths that have this method. */
export type PathsWith<M extends Method> = PathsWithMethod<paths, M>;

type Operation<M extends Method, P extends PathsWith<M>> = NonNullable<paths[P][M]>;

/** The parameters of an operation: `path: { id }`, `query: { status }`. */
type Parameters<O> = O extends { parameters: infer All } ? Pick<All, keyof All & ("path" | "query")> : never;

/** Files travel as they are, everything else as JSON. */
type Content<C> = C extends { "application/json": infer Json } ? Json : Blob;

type Body<O> = O extends { requestBody: { content: infer C } }
  ? { body: Content<C> }
  : O extends { requestBody?: { content: infer C } }
    ? { body?: Content<C> }
    : { body?: never };

/** Only operations that create or move something take a key. */
type Key<O> = O extends { parameters: { header?: { "Idempotency-Key"?: string } } } ? { idempotencyKey?: string } : unknown;

type Success<O> = O extends { responses: infer R } ? R[keyof R & (200 | 201)] : never;

/** Everything that one call can say. */
export type Request<M extends Method, P extends PathsWith<M>> = Parameters<Operation<M, P>> &
  Body<Operation<M, P>> &
  Key<Operation<M, P>> & {
    /** Gives the call up, retries included. */
    signal?: AbortSignal;
  };

/** The last argument of a call: it can be left out when nothing in it is required. */
export type Rest<T> = object extends T ? [request?: T] : [request: T];

/** What a call answers: the envelope's `data`, or the file. */
export type Answer<M extends Method, P extends PathsWith<M>> =
  Success<Operation<M, P>> extends { content: infer C } ? (Content<C> extends { data: infer Data } ? Data : Blob) : never;

/** The paths that answer a list. */
export type ListPath = {
  [P in PathsWith<"get">]: Answer<"get", P> extends readonly unknown[] ? P : never;
}[PathsWith<"get">];

/** What a list is a list of. */
export type Item<P extends ListPath> = Answer<"get", P> extends readonly (infer T)[] ? T : never;
