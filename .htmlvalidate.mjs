import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // How Astro and we write HTML is a matter of taste that no reader notices.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off', // checked with its own message in scripts/controles/inline.ts
    // Titles and headings are checked over the whole site in scripts/controles/.
    'long-title': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Names of ids come from Dutch headings and may begin with a digit.
    'valid-id': ['error', { relaxed: true }],
    // A class may have any form that our styles use.
    'class-pattern': 'off',
    'id-pattern': 'off',
    'require-sri': 'off', // everything comes from our own host
    'tel-non-breaking': 'off', // the Dutch way to write numbers has its own spaces
    // A list of suggestions under a search box has no native form.
    'prefer-native-element': ['error', { exclude: ['listbox', 'option'] }],
    // Boxes that one filter shares, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // The forms of the tools and filters work while you fill them in; nothing is ever sent.
    'wcag/h32': 'off',
    'no-redundant-role': 'off', // role="list" keeps the list in Safari once its bullets are gone
  },
});
