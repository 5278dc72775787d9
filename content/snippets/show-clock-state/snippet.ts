import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** Whether this host's clock follows a time source. Containers and pods have the clock of the host they run on. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'registry-host' },
      render: () => shell`
        date -u
        case "$(timedatectl 2>/dev/null | grep -i 'synchronized:')" in
          *yes*) echo 'host clock: synchronised' ;;
          *no*) echo 'host clock: not synchronised' ;;
          *) echo 'host clock: unknown' ;;
        esac`,
    },
  },
});
