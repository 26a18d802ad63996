import { z } from 'zod';

/**
 * The messages of RichApi's `ProcessQuery`: what Microsoft's client library sends, and what it expects back.
 * Recorded from the published library; there is no public specification.
 */

/** A value that crosses the wire. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** How an object is reached. */
export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What is asked of an object. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).nullish(),
  /** Same shape as `Arguments`: an object path's id where the argument is an object, else 0. */
  ReferencedObjectPathIds: z.array(z.unknown()).nullish(),
});
/** A call's arguments. */
export type ArgumentInfo = z.infer<typeof argumentInfo>;

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.string().nullish(),
  ParentObjectPathId: z.number().nullish(),
  ArgumentInfo: argumentInfo.nullish(),
});
/** One object path. */
export type ObjectPath = z.infer<typeof objectPath>;

const queryInfo = z.object({
  Select: z.array(z.string()).nullish(),
  Expand: z.array(z.string()).nullish(),
  Top: z.number().nullish(),
  Skip: z.number().nullish(),
});
/** What a query loads; no `Select` loads every scalar. */
export type QueryInfo = z.infer<typeof queryInfo>;

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.string().nullish(),
  ObjectPathId: z.number(),
  ArgumentInfo: argumentInfo.nullish(),
  QueryInfo: queryInfo.nullish(),
  ObjectState: z.record(z.string(), z.unknown()).nullish(),
});
/** One action. */
export type Action = z.infer<typeof action>;

/** A batch: actions run strictly in order; a path is evaluated once, when first needed. */
export const requestSchema = z.object({
  AutoKeepReference: z.boolean().nullish(),
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath).nullish(),
});
/** A parsed batch. */
export type Request = z.infer<typeof requestSchema>;

/** The answer of one action. */
export interface Result {
  readonly ActionId: number;
  readonly Value: Json;
}

/** Why a batch stopped. The client makes an `OfficeExtension.Error` of it. */
export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  /** Index into the request's actions, from which the client quotes the author's statement. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a batch: results up to the first failure. */
export interface Response {
  readonly Error?: ResponseError;
  readonly Results: readonly Result[];
  readonly TraceIds: readonly number[];
}
