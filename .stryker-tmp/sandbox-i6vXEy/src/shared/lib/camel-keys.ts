// @ts-nocheck
type CamelKey<K> = K extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<CamelKey<Tail> & string>}`
  : K

export type CamelKeys<T> = T extends readonly (infer Item)[]
  ? CamelKeys<Item>[]
  : T extends { readonly [key: string]: unknown }
    ? { [K in keyof T as CamelKey<K>]: CamelKeys<T[K]> }
    : T

function camelKey(key: string): string {
  return key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** The same plain data with `snake_case` keys in camelCase, however deep. */
export function camelKeys<T>(value: T): CamelKeys<T>
export function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => camelKeys(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [camelKey(key), camelKeys(item)]),
  )
}
