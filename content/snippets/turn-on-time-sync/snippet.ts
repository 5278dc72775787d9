import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** Starts whichever time service is installed (chrony, systemd-timesyncd) and enables it for the next boot. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'registry-host' },
      render: () => shell`
        sudo timedatectl set-ntp true
        timedatectl | grep -i 'synchronized:'`,
    },
  },
});
