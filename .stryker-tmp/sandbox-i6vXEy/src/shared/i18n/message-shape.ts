/**
 * The shape that a translation must have: every key, and for each sentence with parts the same parameters.
 * Literal texts widen to `string`, so a missing or surplus key in the other language does not compile.
 */
// @ts-nocheck

export type MessageShape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : MessageShape<T[K]>
}
