// @ts-nocheck
import { limitHitOf } from '@/features/usage/limit-hit'
import { failureOf } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'

interface CallFailureProps {
  error: Error | null
  /** A field whose refusal stands at the field itself. */
  field?: string
  onRetry: () => void
  retrying?: boolean
}

/** A failed call, told where it was made: not a limit, which the modal tells, nor what stands at the field already. */
export function CallFailure({ error, field = '', onRetry, retrying = false }: CallFailureProps) {
  if (error === null || refusedField(error, field) !== undefined) return null
  const failure = failureOf(error)
  if (limitHitOf(failure) !== undefined) return null
  return <FailureNotice failure={failure} onRetry={onRetry} retrying={retrying} />
}

/** What the server says against a field. */
export function refusedField(error: Error | null, field: string): string | undefined {
  const failure = error === null ? undefined : failureOf(error)
  if (failure?.kind !== 'rejected') return undefined
  return failure.fields.find((refused) => refused.field === field)?.message
}
