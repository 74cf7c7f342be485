/**
 * The id of a field in the page, made from its name in the form.
 * An error summary links to `#${fieldId(name)}`.
 */
export const fieldId = (name: string): string => `field-${name.replace(/[^\w-]/g, '-')}`;
