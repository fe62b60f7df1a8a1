import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react'

interface ComboboxBehaviour<Option> {
  /** The id of the text field. Those of its label, list and options follow from it. */
  id: string
  options: readonly Option[]
  onChoose: (option: Option) => void
  /** Enter was pressed in an open list with nothing pointed at. */
  onKeepText: () => void
}

/** As far as Page Up and Page Down go. */
const pageLength = 10

/** The code of a key that an input method has taken: Safari says so of the Enter that ends a composition by nothing else. */
const inputMethod = 229

/** A press inside the list must not take the focus from the text field. */
const keepFocus = (event: MouseEvent) => event.preventDefault()

/**
 * The editable combobox with a list of the ARIA Authoring Practices: the focus stays in the text field, the arrows point at
 * an option of the list, Enter takes it, Escape closes the list and changes nothing else. Home and End are the text field's.
 * Leaving the field takes nothing that was only pointed at.
 */
export function useCombobox<Option>({
  id,
  options,
  onChoose,
  onKeepText,
}: ComboboxBehaviour<Option>) {
  /** The index of the option that is pointed at, -1 for none; `undefined` while the list is closed. */
  const [pointed, setPointed] = useState<number>()
  const list = useRef<HTMLUListElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const hasMoved = useRef(false)

  const isOpen = pointed !== undefined
  const last = options.length - 1
  const active = isOpen && pointed <= last ? pointed : -1
  const close = () => setPointed(undefined)

  useEffect(() => {
    if (!hasMoved.current) return
    hasMoved.current = false
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function move(index: number) {
    hasMoved.current = true
    setPointed(index)
  }

  function choose(option: Option) {
    close()
    onChoose(option)
  }

  /** Whether the key was the list's. */
  function takesKey({ key, altKey }: KeyboardEvent): boolean {
    const option = options[active]
    switch (key) {
      case 'ArrowDown':
        move(isOpen ? (active < last ? active + 1 : 0) : altKey ? -1 : 0)
        return true
      case 'ArrowUp':
        if (isOpen && altKey) takeOrClose(option)
        else move(active > 0 ? active - 1 : last)
        return true
      case 'PageDown':
        if (isOpen) move(Math.min(active + pageLength, last))
        return isOpen
      case 'PageUp':
        if (isOpen) move(Math.max(active - pageLength, 0))
        return isOpen
      case 'Enter':
        if (isOpen) takeOrClose(option)
        if (isOpen && option === undefined) onKeepText()
        return isOpen
      case 'Escape':
        close()
        return isOpen
      default:
        return false
    }
  }

  function takeOrClose(option: Option | undefined) {
    if (option === undefined) close()
    else choose(option)
  }

  const listId = `${id}-list`
  const optionId = (index: number) => `${listId}-${index}`

  return {
    isOpen,
    active,
    close,
    /** Typing puts the best match under Enter. */
    showMatches: () => {
      if (list.current !== null) list.current.scrollTop = 0
      setPointed(0)
    },
    inputProps: {
      ref: input,
      role: 'combobox',
      autoComplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': isOpen,
      ...(isOpen ? { 'aria-controls': listId } : {}),
      ...(active >= 0 ? { 'aria-activedescendant': optionId(active) } : {}),
      onClick: () => setPointed(isOpen ? undefined : -1),
    } as const,
    /** To be asked first: says whether the list has taken the key. A key of an input method is the text's. */
    takeKey: (event: KeyboardEvent): boolean => {
      if (event.keyCode === inputMethod || event.ctrlKey || event.metaKey) return false
      const isTaken = takesKey(event)
      if (isTaken) event.preventDefault()
      return isTaken
    },
    toggleProps: {
      type: 'button',
      tabIndex: -1,
      'aria-expanded': isOpen,
      ...(isOpen ? { 'aria-controls': listId } : {}),
      onMouseDown: keepFocus,
      onClick: () => {
        input.current?.focus()
        setPointed(isOpen ? undefined : -1)
      },
    } as const,
    popupProps: { onMouseDown: keepFocus, onMouseLeave: () => setPointed(-1) },
    listProps: {
      ref: list,
      id: listId,
      role: 'listbox',
      'aria-labelledby': `${id}-label`,
    } as const,
    optionProps: (option: Option, index: number) => ({
      id: optionId(index),
      role: 'option',
      'aria-selected': index === active,
      onMouseMove: () => setPointed(index),
      onClick: () => choose(option),
    }),
  }
}

export type ComboboxState<Option> = ReturnType<typeof useCombobox<Option>>
