/** Findings with their values, worst first. */
import { fill } from '../../i18n/fill.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Finding, FoundSeries } from '../../metrics/find-problems.ts';
import { CodeText } from './code-text.tsx';
import { formatValue, useTool } from './words.ts';

/** Series listed below a finding. */
const most = 8;

export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { words } = useTool();
  return (
    <section class="rr-findings" aria-labelledby="metrics-findings">
      <h3 id="metrics-findings">{words.findings.heading}</h3>
      {findings.length === 0 && <p>{words.findings.none}</p>}
      <ol>
        {findings.map((finding) => (
          <FindingItem key={`${finding.family}/${finding.rule}`} finding={finding} />
        ))}
      </ol>
    </section>
  );
}

function FindingItem({ finding }: { finding: Finding }) {
  const { words, families, titles, siteRoot, locale } = useTool();
  const { family, rule, severity, series, metric, leadsTo, basis } = finding;
  const text = families[family]!.findings[rule]!;
  const links = leadsTo.filter((id) => id in titles);
  return (
    <li class="rr-finding" data-severity={severity}>
      <h4>
        <span class="rr-finding-severity">{words.findings.severities[severity]}</span> {text.title}
      </h4>
      <p>
        <CodeText text={text.body} />
      </p>
      <p class="rr-note">
        <code>{metric}</code> · {words.findings.basis[basis]}
      </p>
      <ul class="rr-finding-series">
        {series.slice(0, most).map((one, index) => (
          <li key={index}>
            <SeriesValue finding={finding} series={one} />
          </li>
        ))}
        {series.length > most && (
          <li>{fill(words.findings.more, { count: formatNumber(locale, series.length - most) })}</li>
        )}
      </ul>
      {links.length > 0 && (
        <p>
          {words.findings.leadsTo}{' '}
          {links.map((id, index) => (
            <>
              {index > 0 && ' · '}
              <a key={id} href={`${siteRoot}${locale}/runbooks/${id}/`}>
                {titles[id]}
              </a>
            </>
          ))}
        </p>
      )}
    </li>
  );
}

function SeriesValue({ finding, series: { labels, value, of } }: { finding: Finding; series: FoundSeries }) {
  const { words, locale } = useTool();
  const names = Object.entries(labels).filter(([label]) => label !== 'le');
  return (
    <>
      <strong>{formatValue(locale, finding.unit, value)}</strong>
      {of && (
        <>
          {' '}
          · {fill(words.findings.share, { part: formatNumber(locale, of.part), whole: formatNumber(locale, of.whole) })}
        </>
      )}{' '}
      {names.map(([label, name]) => (
        <code key={label}>
          {label}="{name}"
        </code>
      ))}
    </>
  );
}
