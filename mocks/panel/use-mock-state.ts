import { useCallback, useEffect, useState } from 'react'
import type { Controls, MockState } from './controls.ts'

const EVERY = 1500

/** The world as it stands; asked again and again while `isWatched`, which also lets what is due happen. */
export function useMockState(controls: Controls, isWatched: boolean) {
  const [state, setState] = useState<MockState>()
  const [trouble, setTrouble] = useState<string>()

  const attempt = useCallback(async (work: () => Promise<void>) => {
    try {
      await work()
      setTrouble(undefined)
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  }, [])

  // The world outside of React: it moves by itself, and other tabs move it.
  useEffect(() => {
    const read = () => void attempt(async () => setState(await controls.state()))
    read()
    const stop = controls.onChange(read)
    const timer = isWatched ? setInterval(read, EVERY) : undefined
    return () => {
      stop()
      clearInterval(timer)
    }
  }, [controls, isWatched, attempt])

  const change = useCallback(
    (path: string, body?: object) => void attempt(() => controls.change(path, body)),
    [controls, attempt],
  )
  return { state, trouble, change, attempt }
}

/** Changes the world by a control call. */
export type Change = (path: string, body?: object) => void
