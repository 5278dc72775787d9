import { defineSnippet, shell } from '../../../src/snippets/define.ts';

/** The public key as a JSON Web Key, under the ID that GitLab puts into its tokens (tokens-and-certs.md 5). RSA with the usual exponent. */
export default defineSnippet({
  params: {},
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: () => shell`
        kid=$(openssl x509 -noout -pubkey -in registry-auth.crt | openssl pkey -pubin -outform DER | openssl dgst -sha256 -binary | head -c 30 | base32 | tr -d '=\\n' | sed 's/..../&:/g; s/:$//')
        n=$(openssl x509 -noout -modulus -in registry-auth.crt | sed 's/^Modulus=//' | basenc --base16 -d | basenc --base64url -w 0 | tr -d '=')
        printf '{"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"AQAB"}]}\\n' "$kid" "$n" > registry-auth.jwks
        echo "key ID: $kid"`,
    },
  },
});
