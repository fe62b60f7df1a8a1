import fc from 'fast-check'

interface Lived<Tab> {
  tabOf(number: number): Tab
  /** Lets everything happen that needs no further step, and holds it against the rules. */
  settle(): Promise<void>
}

/** The life is asked and moved itself; there is no second model of it to keep in step. */
type LifeCommand<Life> = fc.AsyncCommand<{ readonly life: Life }, Life>

interface StepKind<Choice, Tab, Life> {
  readonly name: string
  readonly weight: number
  readonly choice: fc.Arbitrary<Choice>
  /** Whether there is anything to do; a step that finds nothing is not counted. */
  readonly fits?: (tab: Tab, life: Life, choice: Choice) => boolean
  readonly run: (tab: Tab, choice: Choice, life: Life) => unknown
}

interface LifePlan<Tab> {
  /** How many steps are drawn for one life; those that do not fit fall away. */
  readonly longest: number
  /** Told of each step that runs, before it does. */
  readonly note: (name: string, tab: Tab) => void
  /** No further step runs once this is so. */
  readonly isOver?: () => boolean
  readonly replayPath?: string | undefined
}

/** The kinds of step that a life is made of. */
export class StepKinds<Tab, Life extends Lived<Tab>> {
  readonly #kinds: {
    name: string
    weight: number
    command: (plan: LifePlan<Tab>) => fc.Arbitrary<LifeCommand<Life>>
  }[] = []

  get names(): readonly string[] {
    return this.#kinds.map(({ name }) => name)
  }

  add<Choice>(step: StepKind<Choice, Tab, Life>): void {
    const { name, weight, choice, fits = () => true } = step
    const command = ({ note, isOver = () => false }: LifePlan<Tab>) =>
      fc.tuple(fc.constantFrom(0, 0, 1), choice).map(([number, chosen]): LifeCommand<Life> => ({
        check: ({ life }) => !isOver() && fits(life.tabOf(number), life, chosen),
        run: async (_model, life) => {
          const tab = life.tabOf(number)
          note(name, tab)
          await step.run(tab, chosen, life)
          await life.settle()
        },
        toString: () => `${name}(tab ${number}, ${JSON.stringify(chosen)})`,
      }))
    this.#kinds.push({ name, weight, command })
  }

  lives(plan: LifePlan<Tab>) {
    const steps = this.#kinds.map(({ weight, command }) => ({ weight, arbitrary: command(plan) }))
    return fc.commands([fc.oneof(...steps)], {
      maxCommands: plan.longest,
      size: 'max',
      ...(plan.replayPath !== undefined && { replayPath: plan.replayPath }),
    })
  }
}
