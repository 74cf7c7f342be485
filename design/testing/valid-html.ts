import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // React writes void elements and boolean attributes its own way; both are valid HTML.
    'void-style': 'off',
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Autofocus moves to the summary of errors, which WCAG technique G139 asks for.
    'no-autofocus': 'off',
    'no-inline-style': 'error',
    // Checkboxes of one question share a name, and so do the three ways to answer one.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // A group may also be named by the heading that asks the question (WCAG technique ARIA17).
    'wcag/h71': 'off',
  },
});

/**
 * What is wrong with a piece of HTML, as `rule: message` lines; nothing when it is valid.
 */
export const htmlProblems = (html: string): readonly string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId} (${line}): ${message}`),
    );
