// @ts-nocheck
import { useId, type ReactNode } from 'react'
import { cn } from '@/shared/lib/class-names'
import { Label } from './label'

/** What a control takes over from its field: spread it on the input. */
export interface FieldControl {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
  className?: string
  id?: string
  children: (control: FieldControl) => ReactNode
}

/** Wires a label, a hint and an error to one control, for eyes and for screen readers alike. */
export function Field({ label, hint, error, className, id, children }: FieldProps) {
  const ownId = useId()
  const controlId = id ?? ownId
  const hintId = `${controlId}-hint`
  const errorId = `${controlId}-error`
  const describedBy = [hint === undefined ? '' : hintId, error === undefined ? '' : errorId]
    .filter((part) => part !== '')
    .join(' ')
  return (
    <div data-slot="field" className={cn('grid content-start gap-1.5', className)}>
      <Label id={`${controlId}-label`} htmlFor={controlId}>
        {label}
      </Label>
      {children({
        id: controlId,
        ...(describedBy === '' ? {} : { 'aria-describedby': describedBy }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {hint === undefined ? null : (
        <p id={hintId} className="text-sm text-muted-foreground">
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p id={errorId} className="text-sm font-medium text-destructive">
          {error}
        </p>
      )}
    </div>
  )
}
