import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'coverage', '.cache', 'node_modules']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Rooms are functions over plain objects: a member written as a method has no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // A default export has a different name in every file that imports it.
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export a name.' }],
      // Text becomes markup only through Lit’s templates.
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write'].map((property) => ({ property, message: 'Text is never HTML.' })),
      ],
    },
  },
  {
    files: ['src/components/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], wc.configs['flat/best-practice']],
    rules: {
      // Elements are registered in one file, and not where a tag is already taken.
      'wc/define-tag-after-class-definition': 'off',
      'wc/guard-define-call': 'error',
      // Tag and file agree; the class of <event-timeline> is EventTimeline in event-timeline.ts.
      'wc/tag-name-matches-class': 'off',
    },
  },
  { files: ['scripts/**', 'bench/**', 'docs/recipes/**'], rules: { 'no-console': 'off' } },
);
