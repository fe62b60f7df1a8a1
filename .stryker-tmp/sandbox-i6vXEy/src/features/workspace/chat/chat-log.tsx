// @ts-nocheck
import { useMessages } from '@/shared/i18n/i18n-context'
import { useChatTurns, useWaitingMessage } from './chat-queries'

/** The conversation; what is added to it is read out. */
export function ChatLog() {
  const m = useMessages('workspace').chat
  const turns = useChatTurns()
  const waiting = useWaitingMessage()
  const lines = 2 * turns.length + (waiting === undefined ? 0 : 1)

  return (
    <div
      role="log"
      aria-label={m.log}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region has to be reached by keyboard
      tabIndex={0}
      className="max-h-96 space-y-4 overflow-y-auto rounded-xl border bg-card p-4"
    >
      {turns.length === 0 && waiting === undefined ? (
        <p className="text-muted-foreground">{m.empty}</p>
      ) : null}
      {turns.map(({ message, reply }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- turns are only ever added at the end
        <div key={index} className="space-y-4">
          <ChatLine who="you" text={message} />
          <ChatLine who="assistant" text={reply} />
        </div>
      ))}
      {waiting === undefined ? null : (
        <div className="space-y-4">
          <ChatLine who="you" text={waiting} />
          <p className="text-muted-foreground">{m.waiting}</p>
        </div>
      )}
      <span key={lines} ref={scrollToEnd} />
    </div>
  )
}

function ChatLine({ who, text }: { who: 'you' | 'assistant'; text: string }) {
  const m = useMessages('workspace').chat
  return (
    <div
      className={who === 'you' ? 'ms-6 rounded-lg bg-secondary p-3 text-secondary-foreground' : ''}
    >
      <p className="text-sm font-semibold">{m[who]}</p>
      <p className="wrap-anywhere whitespace-pre-wrap">{text}</p>
    </div>
  )
}

/** The newest line stays in view: each one puts a new mark at the end, which is scrolled to once. */
function scrollToEnd(end: HTMLElement | null): void {
  const log = end?.parentElement
  if (log) log.scrollTop = log.scrollHeight
}
