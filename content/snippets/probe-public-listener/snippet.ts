import { defineSnippet, notApplicable, param, shell, type Values } from '../../../src/snippets/define.ts';

const params = {
  container: param.name({ example: 'gitlab', fact: 'container' }),
  port: param.integer({ example: '5050', fact: 'registryPort', min: 1, max: 65535 }),
};

/** `ss` on the host itself: an address of loopback only is out of reach for everybody else. */
const listening = ({ port }: Values<typeof params>) => shell`
  l=$(ss -lnt | awk '{print $4}' | grep -E :${port}'$')
  case "$l" in
    '') echo 'public listener: none' ;;
    *) if echo "$l" | grep -qvE '^(127\.|\[::1\])'; then echo 'public listener: yes'; else echo 'public listener: loopback only'; fi ;;
  esac`;

export default defineSnippet({
  params,
  variants: {
    linux: { place: { run: 'gitlab-host' }, render: listening },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container, port }) => shell`
        l=$(docker port ${container} ${port})
        case "$l" in
          '') echo 'public listener: none' ;;
          127.*) echo 'public listener: loopback only' ;;
          *) echo 'public listener: yes' ;;
        esac`,
    },
    helm: notApplicable,
    source: { place: { run: 'gitlab-host' }, render: listening },
  },
});
