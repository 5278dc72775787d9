import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * Looks at a port as a TLS client does, and prints three stable lines: does it speak TLS, do the names fit, does the chain verify.
 * `-checkhost` falls back to the common name, Go does not: so whether there is a subjectAltName at all is asked first.
 */
export default defineSnippet({
  params: {
    host: param.hostPort({ example: 'registry.example.com:5050', fact: 'tlsHost' }),
    ca: param.path({ example: '/tmp/ca.crt' }),
  },
  variants: {
    any: {
      place: { run: 'anywhere' },
      render: ({ host, ca }) => shell`
        sh <<'EOF'
        at=${host}
        ca=${ca}
        case "$at" in *:*) ;; *) at="$at:443" ;; esac
        name=\${at%:*}
        case "$name" in
          *[!0-9.]*) sni="-servername $name"; check=-checkhost ;;
          *) sni=-noservername; check=-checkip ;;
        esac
        sent=$(openssl s_client -connect "$at" $sni -showcerts </dev/null 2>&1)
        leaf=$(printf '%s\n' "$sent" | openssl x509 2>/dev/null)
        if [ -z "$leaf" ]; then
          case "$sent" in
            *'wrong version number'* | *'packet length too long'* | *'unknown protocol'*) echo 'registry tls: plain-http' ;;
            *) echo 'registry tls: no-answer' ;;
          esac
          exit
        fi
        part() { printf '%s\n' "$leaf" | openssl x509 -noout "$@" 2>/dev/null; }
        verify() { openssl s_client -connect "$at" $sni "$@" </dev/null 2>/dev/null | sed -n 's/.*Verify return code: \([0-9]*\).*/\1/p' | head -n 1; }
        echo 'registry tls: ok'
        part -subject -issuer -dates
        part -ext subjectAltName
        echo "certificates sent: $(printf '%s\n' "$sent" | grep -c 'BEGIN CERTIFICATE')"
        names=$(part -ext subjectAltName)
        case "$check $names" in
          '-checkip '*'IP Address:'* | '-checkhost '*DNS:*)
            if part "$check" "$name" | grep -q 'does match'; then
              echo 'registry certificate names: match'
            else
              echo 'registry certificate names: mismatch'
            fi ;;
          '-checkip '*) echo 'registry certificate names: no-ip-san' ;;
          *'IP Address:'*) echo 'registry certificate names: mismatch' ;;
          *) echo 'registry certificate names: no-san' ;;
        esac
        if ! part -checkend 0 >/dev/null; then
          echo 'registry certificate chain: expired'
        elif [ "$(verify)" = 0 ]; then
          echo 'registry certificate chain: trusted'
        elif [ -r "$ca" ] && [ "$(verify -CAfile "$ca")" = 0 ]; then
          echo 'registry certificate chain: private'
        elif [ "$(part -subject | cut -d= -f2-)" = "$(part -issuer | cut -d= -f2-)" ]; then
          echo 'registry certificate chain: self-signed'
        else
          echo 'registry certificate chain: unverified'
        fi
        EOF`,
    },
  },
});
