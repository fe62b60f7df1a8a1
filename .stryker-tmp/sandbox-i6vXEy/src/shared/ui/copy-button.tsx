// @ts-nocheck
import { Check, Copy } from 'lucide-react'
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from './button'

interface CopyButtonProps {
  text: string
  /** What is copied, for the accessible name: "Salin nomor VA". */
  label: string
}

export function CopyButton({ text, label }: CopyButtonProps) {
  const m = useMessages('common')
  const [copied, setCopied] = useState(false)

  async function copy() {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      // No permission, or an insecure page: the text stays selectable beside the button.
      setCopied(false)
    }
  }

  return (
    <>
      <Button variant="outline" onClick={() => void copy()}>
        {copied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        {label}
      </Button>
      <span role="status" className="sr-only">
        {copied ? m.copied : ''}
      </span>
    </>
  )
}
