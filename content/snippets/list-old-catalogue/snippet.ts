import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** The names of all image repositories, one on a line. curl asks for the password; without a login leave `-u` out. */
export default defineSnippet({
  params: {
    source: param.hostPort({ example: 'registry.example.org' }),
    sourceUser: param.text({ example: 'alice' }),
  },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ source, sourceUser }) => shell`
        curl -s -u ${sourceUser} -G -d n=10000 https://${source}/v2/_catalog | tr -d ' \n' | sed 's/.*"repositories":\\[\\([^]]*\\)].*/\\1/' | tr -d '"' | tr ',' '\n' | grep .`,
    },
  },
});
