import { useState } from 'react'
import type { MockState } from './controls.ts'
import { momentText } from './panel-words.ts'
import { Section } from './section.tsx'
import type { Change } from './use-mock-state.ts'

type MockNotification = MockState['notifications'][number]

const SHOWN = 12
const MINUTE = 60_000

export function NotificationsSection({ state, change }: { state: MockState; change: Change }) {
  const [isWhole, setWhole] = useState(false)
  const newestFirst = state.notifications.toReversed()
  const shown = isWhole ? newestFirst : newestFirst.slice(0, SHOWN)
  return (
    <Section title="Notifications" count={state.notifications.length}>
      <ul>
        {shown.map((record) => (
          <NotificationCard key={record.id} record={record} change={change} />
        ))}
      </ul>
      {shown.length < newestFirst.length && (
        <button type="button" onClick={() => setWhole(true)}>
          Show all {newestFirst.length}
        </button>
      )}
    </Section>
  )
}

function NotificationCard({ record, change }: { record: MockNotification; change: Change }) {
  const { id, body, state, verdict, reason } = record
  const send = (verb: string, more?: object) => change(`notifications/${id}/${verb}`, more)
  const verbs =
    state === 'queued'
      ? ([
          ['deliver now', () => send('deliver')],
          ['delay 1 minute', () => send('delay', { delay_ms: MINUTE })],
          ['duplicate', () => send('duplicate')],
          ['drop', () => send('drop')],
        ] as const)
      : ([['replay', () => send('replay')]] as const)
  return (
    <li className="card">
      <div className="row">
        <b>{textOf(body.transaction_status) ?? 'unreadable'}</b>
        <span>{textOf(body.payment_type)}</span>
        <span className="mark">{verdict ? `${state}, ${verdict}` : state}</span>
        {reason && <span>{reason}</span>}
      </div>
      <p className="quiet">
        {record.order_id}, {momentText(record.due_at)}
      </p>
      <details>
        <summary>
          {'signature_key' in body ? 'Body and signature' : 'Body, signed when sent'}
        </summary>
        <pre>{JSON.stringify(body, null, 1)}</pre>
      </details>
      <div className="row">
        {verbs.map(([word, run]) => (
          <button key={word} type="button" aria-label={`${word} ${id}`} onClick={run}>
            {word}
          </button>
        ))}
      </div>
    </li>
  )
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
