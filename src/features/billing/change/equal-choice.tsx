import { Button } from '@/shared/ui/button'

interface EqualChoiceProps {
  yes: string
  no: string
  busy: boolean
  onYes: () => void
  onNo: () => void
}

/** Two answers of the same weight: neither looks like the one to press. */
export function EqualChoice({ yes, no, busy, onYes, onNo }: EqualChoiceProps) {
  return (
    <div className="mt-6 grid gap-3 sm:grid-cols-2">
      <Button variant="outline" busy={busy} onClick={onYes}>
        {yes}
      </Button>
      <Button variant="outline" onClick={onNo}>
        {no}
      </Button>
    </div>
  )
}
