import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** The system's trust store and daemon.json are read when dockerd starts; certs.d is not meant here. */
export default defineSnippet({
  params: {},
  variants: { any: { place: { run: 'client' }, render: () => shell`sudo systemctl restart docker` } },
});
