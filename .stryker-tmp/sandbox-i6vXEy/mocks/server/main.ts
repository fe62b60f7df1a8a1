// @ts-nocheck
import { DEMO } from '../domain/scenarios.ts'
import { startApiServer } from './api-server.ts'

const appOrigins = (process.env.APP_ORIGIN ?? 'http://localhost:4173,http://localhost:5173')
  .split(',')
  .map((origin) => origin.trim())

const { origin } = await startApiServer({ port: Number(process.env.PORT ?? 8787), appOrigins })

process.stdout.write(
  `Mock payments API on ${origin}/api for ${appOrigins.join(' and ')}\n` +
    `Demo account: ${DEMO.email} / ${DEMO.password}\n`,
)
