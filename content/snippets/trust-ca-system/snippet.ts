import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/** Debian's directory takes only names that end in .crt. */
export default defineSnippet({
  params: { ca: param.path({ example: '/tmp/ca.crt' }), name: param.name({ example: 'registry-ca' }) },
  variants: {
    any: {
      place: { run: 'client' },
      render: ({ ca, name }) => shell`
        if command -v update-ca-certificates > /dev/null; then
          sudo install -m 644 ${ca} /usr/local/share/ca-certificates/${name}.crt
          sudo update-ca-certificates
        else
          sudo install -m 644 ${ca} /etc/pki/ca-trust/source/anchors/${name}.crt
          sudo update-ca-trust
        fi`,
    },
  },
});
