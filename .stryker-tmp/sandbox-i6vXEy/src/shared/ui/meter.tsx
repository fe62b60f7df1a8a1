// @ts-nocheck
import { cn } from '@/shared/lib/class-names'

interface MeterProps {
  label: string
  value: number
  max: number
  /** The reading in words, such as "3 of 5". */
  text: string
}

export function Meter({ label, value, max, text }: MeterProps) {
  const share = max <= 0 ? 100 : Math.min(100, Math.round((value / max) * 100))
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuenow={Math.min(value, max)}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuetext={text}
      className="h-2 overflow-hidden rounded-full bg-muted"
    >
      <svg
        className="h-full w-full"
        preserveAspectRatio="none"
        viewBox="0 0 100 1"
        aria-hidden="true"
      >
        <rect
          width={share}
          height="1"
          className={cn(share >= 100 ? 'fill-destructive' : 'fill-primary')}
        />
      </svg>
    </div>
  )
}
