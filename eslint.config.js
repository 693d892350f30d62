import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', '.astro/', '.cache/', 'node_modules/', 'tests/fixtures/pdok/'] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in a message are what the message is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `() => doSomething()` in a listener or a test says enough.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An unused name with an underscore holds a place, as in `([, _waarde]) => …`.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Types say what can be missing, but data from disk, DOM and JSON does not always keep to its type.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `import type` shows what vanishes when types are stripped.
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Wat gebouwd of berekend wordt hangt niet af van toeval.' }],
    },
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      // TypeScript knows which names exist; astro check looks at that.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'astro/no-set-text-directive': 'error',
    },
  },
);
