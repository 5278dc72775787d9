import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** From where the load balancer or GitLab stands: the registry's own port, in plain HTTP (topics.md D69). */
export default defineSnippet({
  params: { node: param.hostPort({ example: '198.51.100.30:5000' }) },
  variants: {
    any: {
      place: { run: 'gitlab-host' },
      render: ({ node }) => shell`curl -sI http://${node}/v2/ | grep -iE '^(HTTP|www-authenticate)'`,
    },
  },
});
