import type { MockState } from './controls.ts'
import { momentText, offsetText } from './panel-words.ts'
import { Section } from './section.tsx'
import type { Change } from './use-mock-state.ts'

const HOUR = 3_600_000

const MILESTONES = [
  ['renewal-reminder', 'To renewal reminder'],
  ['period-end', 'To period end'],
  ['past-grace', 'Past grace'],
  ['expiry', 'To expiry'],
] as const

export function ClockSection({ state, change }: { state: MockState; change: Change }) {
  const move = (how: object) => change('clock', { ...how, keep_sessions: true })
  const { person } = state
  return (
    <Section title="Clock" isOpenAtFirst>
      <p>
        {momentText(state.now)} WIB, {offsetText(state.clock_offset_ms)}
      </p>
      <div className="row">
        <button type="button" onClick={() => move({ advance_ms: HOUR })}>
          +1 hour
        </button>
        <button type="button" onClick={() => move({ advance_ms: 24 * HOUR })}>
          +1 day
        </button>
        <button type="button" onClick={() => move({ to: 'real-time' })}>
          Back to real time
        </button>
      </div>
      {person && (
        <>
          <h3>
            {person.email}: {person.subscription.status}, {person.subscription.plan_id}
          </h3>
          <div className="row">
            {MILESTONES.map(([to, label]) => (
              <button
                key={to}
                type="button"
                disabled={person.milestones[to] === undefined}
                title={person.milestones[to] && momentText(person.milestones[to])}
                onClick={() => move({ to })}
              >
                {label}
              </button>
            ))}
          </div>
        </>
      )}
      <p className="quiet">What falls due on the way happens. Going back undoes nothing.</p>
    </Section>
  )
}
