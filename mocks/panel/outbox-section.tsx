import type { MockState } from './controls.ts'
import { momentText } from './panel-words.ts'
import { Section } from './section.tsx'

export function OutboxSection({ outbox }: { outbox: MockState['outbox'] }) {
  return (
    <Section title="Outbox" count={outbox.length}>
      <ul>
        {outbox.toReversed().map((email) => (
          <li key={email.id} className="card" lang={email.language}>
            <b>{email.subject}</b>
            <p className="quiet">
              To {email.to}, {momentText(email.sent_at)}
            </p>
            <p className="mail">{email.text}</p>
            <a href={email.link}>{email.link}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
