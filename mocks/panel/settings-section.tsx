import type { MockState } from './controls.ts'
import { Section } from './section.tsx'
import type { Change } from './use-mock-state.ts'

interface Choice {
  key: string
  label: string
  /** What may be chosen, with what it is called. */
  options: readonly (readonly [value: unknown, word: string])[]
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const CHOICES: readonly Choice[] = [
  {
    key: 'notification_delay_ms',
    label: 'Notifications arrive',
    options: [
      [0, 'at once'],
      [SECOND, 'after 1 second'],
      [10 * SECOND, 'after 10 seconds'],
      [MINUTE, 'after 1 minute'],
      [HOUR, 'after 1 hour'],
    ],
  },
  {
    key: 'notification_copies',
    label: 'Each is sent',
    options: [
      [1, 'once'],
      [2, 'twice'],
      [0, 'never: lost'],
    ],
  },
  {
    key: 'activation_delay_ms',
    label: 'A paid plan opens',
    options: [
      [0, 'at once'],
      [10 * SECOND, 'after 10 seconds'],
      [MINUTE, 'after 1 minute'],
      [5 * MINUTE, 'after 5 minutes'],
    ],
  },
  {
    key: 'gateway',
    label: 'The gateway is',
    options: [
      ['up', 'up'],
      ['down', 'down'],
    ],
  },
  {
    key: 'snap_answer',
    label: 'A checkout answers with',
    options: [
      ['token', 'a token'],
      ['redirect', 'the hosted page only'],
      ['none', 'neither'],
    ],
  },
  {
    key: 'snap_script',
    label: 'The payment script is',
    options: [
      ['served', 'served'],
      ['blocked', 'blocked'],
    ],
  },
  {
    key: 'auto_renewal',
    label: 'Card and GoPay renewals',
    options: [
      ['succeeds', 'go through'],
      ['fails', 'are denied'],
    ],
  },
  {
    key: 'api_delay_ms',
    label: 'The API answers',
    options: [
      [0, 'at once'],
      [SECOND, 'after 1 second'],
      [3 * SECOND, 'after 3 seconds'],
      [20 * SECOND, 'too late'],
    ],
  },
  {
    key: 'call_faults',
    label: 'Calls that fail',
    options: [
      [{}, 'none'],
      [{ '/payment/*': 'fails', '/orders*': 'fails' }, 'payment and orders'],
      [{ '/user/*': 'fails' }, 'usage, refunds, billing'],
      [{ '/*': 'fails' }, 'all'],
    ],
  },
  {
    key: 'access_token_ttl_ms',
    label: 'An access token lasts',
    options: [
      [15 * MINUTE, '15 minutes'],
      [10 * SECOND, '10 seconds'],
    ],
  },
  {
    key: 'empty_data',
    label: 'Empty data is',
    options: [
      ['sent', 'sent'],
      ['dropped', 'left out'],
    ],
  },
]

export function SettingsSection({
  settings,
  change,
}: {
  settings: MockState['settings']
  change: Change
}) {
  return (
    <Section title="Settings">
      {CHOICES.map(({ key, label, options }) => {
        const present = JSON.stringify(settings[key])
        const isListed = options.some(([value]) => JSON.stringify(value) === present)
        return (
          <label key={key} className="field">
            {label}
            <select
              value={present}
              onChange={({ currentTarget }) => {
                const wanted = options.find(
                  ([value]) => JSON.stringify(value) === currentTarget.value,
                )
                if (wanted) change('settings', { [key]: wanted[0] })
              }}
            >
              {!isListed && <option value={present}>{present}</option>}
              {options.map(([value, word]) => (
                <option key={word} value={JSON.stringify(value)}>
                  {word}
                </option>
              ))}
            </select>
          </label>
        )
      })}
      <div className="row">
        <button type="button" onClick={() => change('sessions/end')}>
          Sign everybody out elsewhere
        </button>
      </div>
    </Section>
  )
}
