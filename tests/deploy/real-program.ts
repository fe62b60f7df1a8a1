import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createServer } from 'node:net'

/** A port of this machine that nobody has now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (typeof address !== 'object' || address === null) throw new Error('This machine has no port.')
  return address.port
}

/** Throws a sentence that says what to install. */
export function findProgram(name: 'nginx' | 'caddy'): string {
  const program = process.env[`${name.toUpperCase()}_PATH`] ?? name
  if (spawnSync(program, [name === 'nginx' ? '-v' : 'version']).status !== 0) {
    throw new Error(
      `There is no ${name}: install your system's package, or set ${name.toUpperCase()}_PATH to one.`,
    )
  }
  return program
}

/** Starts a program and waits until `origin` answers. */
export async function startProgram(
  command: readonly [string, ...string[]],
  { origin, env = {} }: { origin: string; env?: Record<string, string> },
): Promise<{ close(): Promise<void> }> {
  const [program, ...args] = command
  const child = spawn(program, args, { env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await answering(child, origin).catch((error: unknown) => {
    child.kill()
    throw new Error(`${program} did not start. ${said}`, { cause: error })
  })
  return {
    async close() {
      child.kill()
      await ended
    },
  }
}

async function answering(child: ChildProcess, origin: string): Promise<void> {
  const giveUpAt = performance.now() + 10_000
  while (performance.now() < giveUpAt && child.exitCode === null) {
    const answer = await fetch(origin).catch(() => undefined)
    if (answer) return undefined
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('It does not answer.')
}
