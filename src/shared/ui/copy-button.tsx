import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { Button } from './button'

interface CopyButtonProps {
  text: string
  /** What is copied, for the accessible name: "Salin nomor VA". */
  label: string
  /** What is said of it; `byHand` where the browser refuses, before the text itself. */
  words: { readonly copied: string; readonly byHand: string }
}

export function CopyButton({ text, label, words }: CopyButtonProps) {
  const [{ presses, ended }, setCopying] = useState<Copying>({ presses: 0, ended: undefined })
  const isRefused = ended === 'refused'

  async function copy() {
    const end = (how: Copying['ended']) => setCopying({ presses: presses + 1, ended: how })
    try {
      await navigator.clipboard.writeText(text)
      end('copied')
    } catch {
      // No permission, or an insecure page.
      end('refused')
    }
  }

  return (
    <>
      <Button variant="outline" onClick={() => void copy()}>
        {ended === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {label}
      </Button>
      <span role="status" className={isRefused ? 'mt-2 block max-w-64 text-sm' : 'sr-only'}>
        {/* A new node is spoken, the same words in the old one are not. */}
        <span key={presses}>
          {ended === 'copied' ? words.copied : null}
          {isRefused ? (
            <>
              {words.byHand}{' '}
              <span ref={selectText} className="font-mono break-all">
                {text}
              </span>
            </>
          ) : null}
        </span>
      </span>
    </>
  )
}

interface Copying {
  readonly presses: number
  readonly ended: 'copied' | 'refused' | undefined
}

function selectText(node: HTMLElement | null): void {
  if (node) getSelection()?.selectAllChildren(node)
}
