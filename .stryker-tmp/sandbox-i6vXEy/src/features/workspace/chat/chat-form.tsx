// @ts-nocheck
import type { FormEvent, KeyboardEvent } from 'react'
import { useAllowance } from '@/features/usage/feature-allowance'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Button } from '@/shared/ui/button'
import { Field } from '@/shared/ui/field'
import { Textarea } from '@/shared/ui/textarea'
import { CallFailure, refusedField } from '../call-failure'
import { useRequiredDraft } from '../drafts/required-draft'
import { chatDraft, useSendMessage, useWaitingMessage } from './chat-queries'

export const chatBoxId = 'chat-message'

/** The message box. What was typed leaves it only with the reply. */
export function ChatForm() {
  const m = useMessages('workspace').chat
  const sending = useSendMessage()
  const waiting = useWaitingMessage()
  const { asking, askToUse } = useAllowance('ai_chat')
  const draft = useRequiredDraft(chatDraft, chatBoxId)
  const busy = asking || waiting !== undefined

  async function send() {
    if (busy || !draft.check()) return
    if (await askToUse()) sending.mutate(draft.text)
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
        error={draft.missing ? m.missing : refusedField(sending.error, 'message')}
      >
        {(control) => (
          <Textarea
            {...control}
            rows={3}
            value={draft.text}
            onChange={(event) => draft.type(event.currentTarget.value)}
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
