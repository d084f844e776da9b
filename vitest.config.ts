import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,training,bench,test}/**/*.test.ts'],
    testTimeout: 30_000,
    // pdf.js leaves promises of broken files unawaited; where pages are read, src/pipeline/open-apart.ts takes these up.
    onUnhandledError: error => !String(error.stack).includes('unpdf/dist/pdfjs'),
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/*.test.ts'], reporter: ['text-summary', 'json-summary'] },
  },
})
