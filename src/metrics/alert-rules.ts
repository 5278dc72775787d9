/** A file of Prometheus alert rules from the findings that can be alerts. Its strings are JSON, which YAML reads as it is. */
import type { Family, FamilyText } from './define.ts';

export type FamilyTexts = Readonly<Record<string, FamilyText>>;

/** @param plain takes the marks off a text */
export function renderAlertRules(
  families: Readonly<Record<string, Family>>,
  texts: FamilyTexts,
  plain: (text: string) => string,
): string {
  const groups = Object.entries(families).flatMap(([id, family]) => {
    const rules = Object.entries(family.findings).flatMap(([rule, { alert, severity }]) => {
      if (!alert) return [];
      const { title, body } = texts[id]!.findings[rule]!;
      return [
        `      - alert: ${alert.name}`,
        '        expr: |-',
        ...alert.expr.split('\n').map((line) => `          ${line}`),
        `        for: ${alert.for}`,
        '        labels:',
        `          severity: ${severity}`,
        '        annotations:',
        `          summary: ${quoted(plain(title))}`,
        `          description: ${quoted(plain(body))}`,
      ];
    });
    return rules.length > 0 ? [`  - name: registry-${id}`, '    rules:', ...rules] : [];
  });
  return ['groups:', ...groups, ''].join('\n');
}

/** Annotations are templates of Prometheus: braces of our own would be read as one. */
const quoted = (text: string): string => JSON.stringify(text.replaceAll('{{', '{ {'));
