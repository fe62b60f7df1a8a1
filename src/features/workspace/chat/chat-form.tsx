import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useUsageLimits } from '@/features/usage/usage-limits-context'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Textarea } from '@/shared/ui/textarea'
import { CallFailure, refusedField } from '../call-failure'
import { useDraft } from '../drafts/draft-context'
import { chatDraft, useSendMessage, useWaitingMessage } from './chat-queries'

export const chatBoxId = 'chat-message'

/** The message box. What was typed leaves it only with the reply. */
export function ChatForm() {
  const m = useMessages('workspace').chat
  const { mayUse } = useUsageLimits()
  const sending = useSendMessage()
  const waiting = useWaitingMessage()
  const [typed, keep] = useDraft(chatDraft)
  const [missing, setMissing] = useState(false)
  const [asking, setAsking] = useState(false)
  const message = typed ?? ''
  const busy = asking || waiting !== undefined

  async function send() {
    if (busy) return
    if (message.trim() === '') {
      setMissing(true)
      document.getElementById(chatBoxId)?.focus()
      return
    }
    setAsking(true)
    const allowed = await mayUse('ai_chat')
    setAsking(false)
    if (allowed) sending.mutate(message)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    void send()
  }

  function sendOnEnter(event: KeyboardEvent) {
    // While a character is being composed, Enter chooses it.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    void send()
  }

  return (
    <form noValidate onSubmit={submit} className="space-y-3">
      <CallFailure
        error={sending.error}
        field="message"
        onRetry={() => void send()}
        retrying={busy}
      />
      {sending.isError ? <p className="text-sm text-warning">{m.kept}</p> : null}
      <Field
        id={chatBoxId}
        label={m.message}
        hint={m.hint}
        error={missing ? m.missing : refusedField(sending.error, 'message')}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            value={message}
            onChange={(event) => {
              const { value } = event.currentTarget
              keep(value === '' ? undefined : value)
              setMissing(false)
            }}
            onKeyDown={sendOnEnter}
            readOnly={busy}
            enterKeyHint="send"
          />
        )}
      </Field>
      <Button type="submit" busy={busy}>
        {m.send}
      </Button>
    </form>
  )
}
