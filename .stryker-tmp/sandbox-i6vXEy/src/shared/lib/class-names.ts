// @ts-nocheck
import { clsx, type ClassValue } from 'clsx'

/** Joins class names. Components keep their variants exclusive, so no Tailwind merging is shipped. */
export function cn(...values: ClassValue[]): string {
  return clsx(values)
}
