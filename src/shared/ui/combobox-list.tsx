import { useMessages } from '@/shared/i18n/i18n-context'
import { cn } from '@/shared/lib/class-names'
import type { ComboboxOption } from './combobox'
import type { ComboboxState } from './use-combobox'

interface ComboboxListProps<Option extends ComboboxOption> {
  combobox: ComboboxState<Option>
  options: readonly Option[]
  /** How many were found beyond those shown. */
  more: number
}

export function ComboboxList<Option extends ComboboxOption>({
  combobox,
  options,
  more,
}: ComboboxListProps<Option>) {
  const m = useMessages('common')
  return (
    <div
      {...combobox.popupProps}
      className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-md border bg-popover text-popover-foreground shadow-lg"
    >
      <ul {...combobox.listProps} className="max-h-72 overflow-y-auto p-1">
        {options.map((option, index) => (
          <li
            key={option.key}
            {...combobox.optionProps(option, index)}
            className={cn(
              'flex min-h-11 flex-wrap items-center gap-x-2 rounded px-2 py-1.5',
              combobox.active === index && 'bg-accent text-accent-foreground outline outline-ring',
            )}
          >
            {option.text}
            {option.note === undefined ? null : (
              <span className="text-sm text-muted-foreground">{option.note}</span>
            )}
          </li>
        ))}
      </ul>
      {options.length === 0 ? (
        <p className="px-3 pb-3 text-sm text-muted-foreground">{m.combobox.keepTyped}</p>
      ) : null}
      {more > 0 ? (
        <p className="border-t px-3 py-2 text-sm text-muted-foreground">{m.combobox.more(more)}</p>
      ) : null}
    </div>
  )
}
