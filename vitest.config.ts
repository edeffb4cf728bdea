import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'eval/**/*.test.ts', 'tools/**/*.test.ts'],
    // Real processes, real SQLite and a real browser take their time on two busy cores; no test depends on it.
    testTimeout: 180_000,
  },
})
