import { ChevronDown } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { announce } from '@/shared/lib/announce'
import { cn } from '@/shared/lib/class-names'
import { createOptionSearch, type Searchable } from '@/shared/lib/option-search'
import { ComboboxList } from './combobox-list'
import type { FieldControl } from './field'
import { Input } from './input'
import { useCombobox } from './use-combobox'

/** As many as a person looks through; the rest is found by typing on. Keeps long lists quick. */
const shownAtMost = 60

export interface ComboboxOption extends Searchable {
  readonly key: string
}

interface ComboboxProps<Option extends ComboboxOption> {
  control: FieldControl
  options: readonly Option[]
  /** The text of the value that is in force. */
  value: string
  /** An option was chosen, or typed exactly. */
  onChoose: (option: Option) => void
  /** The field was left with a text that is no option's. */
  onText: (text: string) => void
  /** The text is the value: without a list every key counts, and a list has nothing to add to an option typed in full. */
  eager?: boolean
  onBlur?: (() => void) | undefined
  autoComplete?: string
  inputMode?: 'numeric' | 'text'
  disabled?: boolean
  placeholder?: string
  maxLength?: number
}

/**
 * A text field with a searchable list. Typed text is always taken: a list may be incomplete.
 * Without options it is a plain text field, and stays the same element when they come or go, so that
 * neither the focus nor a half-typed word is lost.
 */
export function Combobox<Option extends ComboboxOption>({
  control,
  options,
  value,
  onChoose,
  onText,
  eager = false,
  onBlur,
  ...input
}: ComboboxProps<Option>) {
  const m = useMessages('common')
  const [text, setText] = useState(value)
  const [lastValue, setLastValue] = useState(value)
  if (value !== lastValue) {
    setLastValue(value)
    setText(value)
  }

  const { search, exact: optionNamed } = useMemo(() => createOptionSearch(options), [options])
  const found = useMemo(
    () => (text === value ? options : search(text)),
    [options, search, text, value],
  )
  const shown = found.slice(0, shownAtMost)

  const listless = options.length === 0

  function take(typed: string, final: boolean) {
    const exact = optionNamed(typed)
    if (exact !== undefined && exact.text !== value) onChoose(exact)
    else if (exact === undefined && final && typed.trim() !== value) onText(typed.trim())
    else if (exact !== undefined && final) setText(exact.text)
  }

  const combobox = useCombobox<Option>({
    id: control.id,
    options: shown,
    onChoose: (option) => {
      setText(option.text)
      onChoose(option)
    },
    onKeepText: () => take(text, true),
  })
  const isOpen = combobox.isOpen && !listless

  useEffect(() => {
    if (!isOpen) return undefined
    announce(m.combobox.found(found.length))
    return () => announce('')
  }, [isOpen, found.length, m])

  return (
    <div className="relative min-w-0 flex-1">
      <Input
        {...combobox.inputProps}
        {...control}
        {...input}
        {...(listless ? plainTextField : {})}
        value={text}
        onChange={(event) => {
          const { value: typed, ownerDocument } = event.currentTarget
          setText(typed)
          // A browser that fills in an address never enters the field, so it never leaves it either.
          const isFilledIn = ownerDocument.activeElement !== event.currentTarget
          take(typed, isFilledIn || (eager && listless))
          const isWhole = eager && optionNamed(typed)?.text === typed
          if (isFilledIn || isWhole) combobox.close()
          else combobox.showMatches()
        }}
        onBlur={() => {
          combobox.close()
          take(text, true)
          onBlur?.()
        }}
        onKeyDown={(event) => {
          if (!listless && combobox.takeKey(event)) return
          if (event.key === 'Enter') take(text, true)
        }}
        className={cn(!listless && 'pe-11')}
        autoCapitalize="words"
        spellCheck={false}
      />
      <button
        hidden={listless}
        disabled={input.disabled}
        {...combobox.toggleProps}
        aria-label={m.combobox.open}
        className="absolute inset-y-0 end-0 grid w-11 place-items-center [&[hidden]]:hidden rounded-md text-muted-foreground"
      >
        <ChevronDown aria-hidden="true" className={cn('size-5', isOpen && 'rotate-180')} />
      </button>
      {isOpen ? (
        <ComboboxList combobox={combobox} options={shown} more={found.length - shown.length} />
      ) : null}
    </div>
  )
}

const plainTextField = {
  role: undefined,
  'aria-activedescendant': undefined,
  'aria-autocomplete': undefined,
  'aria-controls': undefined,
  'aria-expanded': undefined,
} as const
