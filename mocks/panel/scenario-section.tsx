import { useState } from 'react'
import { scenarioGroups } from '../domain/scenarios.ts'
import { Section } from './section.tsx'

interface ScenarioSectionProps {
  present: string
  /** Puts a scenario in place; then its own page opens, or this one again. */
  onChoose: (name: string, then: 'open' | 'stay') => void
}

export function ScenarioSection({ present, onChoose }: ScenarioSectionProps) {
  const [wanted, setWanted] = useState('')
  const words = wanted.toLowerCase().split(/\s+/)
  const groups = scenarioGroups.map(({ title, scenarios }) => ({
    title,
    scenarios: scenarios.filter(({ name, about }) => {
      const text = `${name} ${about}`.toLowerCase()
      return words.every((word) => text.includes(word))
    }),
  }))
  return (
    <Section title="Scenarios">
      <input
        type="search"
        aria-label="Find a scenario"
        placeholder="Find: grace, gopay, refund …"
        value={wanted}
        onChange={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      {groups.map(
        ({ title, scenarios }) =>
          scenarios.length > 0 && (
            <div key={title}>
              <h3>{title}</h3>
              <ul>
                {scenarios.map(({ name, about, opens }) => (
                  <li key={name} className="choice">
                    <button
                      type="button"
                      aria-current={name === present}
                      title={`Opens ${opens}`}
                      onClick={() => onChoose(name, 'open')}
                    >
                      {name}
                    </button>
                    <button
                      type="button"
                      aria-label={`${name}, on this page`}
                      onClick={() => onChoose(name, 'stay')}
                    >
                      stay here
                    </button>
                    <p>{about}</p>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </Section>
  )
}
