import { defineSnippet, notApplicable, param, yaml } from '../../../src/snippets/define.ts';
import type { Checked } from '../../../src/snippets/params.ts';

/** In the configuration of a Prometheus of one's own. */
const job = {
  place: { file: 'prometheus.yml' },
  render: ({ targets, path }: Readonly<Record<'targets' | 'path', Checked>>) => yaml`
    scrape_configs:
      - job_name: container-registry
        metrics_path: ${path}
        static_configs:
          - targets:
              - ${targets}`,
};

export default defineSnippet({
  params: { targets: param.hostPort({ example: '10.0.0.5:5001' }), path: param.path({ example: '/metrics' }) },
  variants: { linux: job, compose: job, helm: notApplicable, source: job },
});
