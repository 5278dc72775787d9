import { defineSnippet, joined, notApplicable, param, shell } from '../../../src/snippets/define.ts';

/** Where the port is open. In a container it matters only if it is published. */
const listener = shell`
  if [ -z "$addresses" ]; then echo 'registry debug port: nothing listens'
  elif echo "$addresses" | grep -q -v -E '^(127\.0\.0\.1|\[::1\]):'; then echo 'registry debug port: open to other hosts'
  else echo 'registry debug port: this host only'
  fi`;

export default defineSnippet({
  params: {
    port: param.integer({ example: '5001', min: 1, max: 65535 }),
    container: param.name({ example: 'gitlab', fact: 'container' }),
  },
  variants: {
    linux: {
      place: { run: 'registry-host' },
      render: ({ port }) => shell`
        addresses=$(ss -Hlnt ${joined`sport = :${port}`} | awk '{print $4}')
        ${listener}`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ port, container }) => shell`
        if docker port ${container} ${port} 2> /dev/null | grep -q -v '^127'; then echo 'registry debug port: open to other hosts'
        else echo 'registry debug port: this host only'
        fi`,
    },
    helm: notApplicable,
    source: {
      place: { run: 'registry-host' },
      render: ({ port }) => shell`
        addresses=$(ss -Hlnt ${joined`sport = :${port}`} | awk '{print $4}')
        ${listener}`,
    },
  },
});
