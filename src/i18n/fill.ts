/** `Reading {name}` with its values. Unknown names stay visible, so that a mistake shows. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w{1,30})\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
