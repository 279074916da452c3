import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    typecheck: { enabled: false, include: ['test/**/*.test-d.ts'] },
    testTimeout: 60_000,
    // Both cores of a small machine: the default leaves one idle.
    maxWorkers: 2,
  },
});
