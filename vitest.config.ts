import { configDefaults, defineConfig } from 'vitest/config';

// What tests of single provisions have in common: cases of their own, and nothing that they leave behind.
const CASES = 'test/policies/*/**/*.test.ts';

export default defineConfig({
  test: {
    typecheck: { enabled: false, include: ['test/**/*.test-d.ts'] },
    // Guards against a test that never ends, not measures: laws are tried on hundreds of registries.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Both cores of a small machine: the default leaves one idle.
    maxWorkers: 2,
    projects: [
      // The files of a worker share their modules: the Act is loaded once and not for each of a hundred files.
      { extends: true, test: { name: 'cases', include: [CASES], isolate: false } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['test/**/*.test.ts', 'examples/house-rules/**/*.test.ts'],
          exclude: [...configDefaults.exclude, CASES],
        },
      },
    ],
  },
});
