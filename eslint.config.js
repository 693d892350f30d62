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
      // `return doSomething();` and `() => doSomething()` in a listener or a test say enough.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // We walk over letters and marks of Dutch text, not over families of emoji.
      '@typescript-eslint/no-misused-spread': 'off',
      // Front matter is anything at all until its schema has seen it; `String()` of a strange value ends up in a message to the editor.
      '@typescript-eslint/no-base-to-string': 'off',
      // A name for a type that is used once can still explain it.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // An unused name with an underscore holds a place, as in `([, _waarde]) => …`.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Types say what can be missing, but data from disk, DOM and JSON does not always keep to its type.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // `import type` shows what vanishes when types are stripped.
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Wat gebouwd of berekend wordt hangt niet af van toeval.' },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test on something that is not there fails by itself.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Matchers of vitest (expect.anything() and the like) and JSON of fixtures have no type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Taking a field out of a good example is how a test makes a bad one.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // Here TypeScript meets what has no type for it: .astro components and parsed YAML.
    files: ['src/components/mdx.ts', 'src/content.config.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-return': 'off' },
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
