import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', 'tests/bad-content/**'], testTimeout: 20_000 },
});
