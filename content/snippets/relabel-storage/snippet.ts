import { defineSnippet, notApplicable, param, shell, yaml } from '../../../src/snippets/define.ts';

/** Gives files the labels that the policy has for their place; for a container, Docker does it with `:z` (beyond.md B24). */
export default defineSnippet({
  params: {
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
    service: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: { place: { run: 'registry-host' }, render: ({ path }) => shell`sudo restorecon -R -v ${path}` },
    compose: {
      place: { file: 'docker-compose.yml' },
      render: ({ service }) => yaml`
        services:
          ${service}:
            volumes:
              - './config:/etc/gitlab:z'
              - './logs:/var/log/gitlab:z'
              - './data:/var/opt/gitlab:z'`,
    },
    helm: notApplicable,
    source: { place: { run: 'registry-host' }, render: ({ path }) => shell`sudo restorecon -R -v ${path}` },
  },
});
