import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** What the programs that pull really use: the services' own environment, not that of this shell (topics.md A16). Passwords are masked. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'client' },
      render: () => shell`
        {
          systemctl show --property=Environment docker containerd
          docker info 2>/dev/null | grep -i proxy
          env | grep -i '_proxy='
        } | sed -E 's#//[^/@ ]*@#//***@#g'`,
    },
  },
});
