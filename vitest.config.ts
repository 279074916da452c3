import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/house-rules/**/*.test.ts'],
    typecheck: { enabled: false, include: ['test/**/*.test-d.ts'] },
    // Guards against a test that never ends, not measures: laws are tried on hundreds of registries.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Both cores of a small machine: the default leaves one idle.
    maxWorkers: 2,
  },
});
