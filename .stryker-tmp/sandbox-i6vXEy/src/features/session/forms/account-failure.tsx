// @ts-nocheck
import type { Failure } from '@/shared/lib/failure'
import { FailureNotice } from '@/shared/ui/failure-notice'
import { type AccountField, refusedFields } from './account-values'

interface AccountFailureProps {
  failure: Failure | null
  asked: readonly AccountField[]
  retry: () => void
}

/** A failed try, unless it is told at its fields already. */
export function AccountFailure({ failure, asked, retry }: AccountFailureProps) {
  if (failure === null || refusedFields(failure, asked).length > 0) return null
  return <FailureNotice failure={failure} onRetry={retry} />
}
