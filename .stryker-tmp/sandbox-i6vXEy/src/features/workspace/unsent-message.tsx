// @ts-nocheck
import { useState } from 'react'
import { useMessages } from '@/shared/i18n/i18n-context'
import { Alert } from '@/shared/ui/alert'
import { Button } from '@/shared/ui/button'
import { chatBoxId } from './chat/chat-form'
import { chatDraft } from './chat/chat-queries'
import { useDraft } from './drafts/draft-context'

/** For a person who comes back, from checkout for instance: the message that was waiting still is. */
export function UnsentMessage() {
  const m = useMessages('workspace')
  const [message] = useDraft(chatDraft)
  const [found] = useState(message)
  if (found === undefined || message !== found) return null
  return (
    <Alert heading={m.waitingChat} className="mt-6">
      <p className="line-clamp-2 wrap-anywhere">“{message}”</p>
      <Button variant="outline" onClick={() => document.getElementById(chatBoxId)?.focus()}>
        {m.waitingChatLink}
      </Button>
    </Alert>
  )
}
