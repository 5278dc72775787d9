import { defineSnippet, param, shell } from '../../../src/snippets/define.ts';

/**
 * The role that the registry would find: the instance profile of an EC2 host, asked for with a session token as version 2 of the
 * metadata service wants it, or the annotation of the pod's service account (IRSA). `none` where there is no answer.
 */
const token = shell`-s -m 3 -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token`;

export default defineSnippet({
  params: {
    container: param.name({ example: 'gitlab', fact: 'container' }),
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    release: param.name({ example: 'gitlab', fact: 'release' }),
  },
  variants: {
    linux: {
      place: { run: 'gitlab-host' },
      render: () => shell`
        (
        role=$(curl -s -f -m 3 -H "X-aws-ec2-metadata-token: $(curl ${token})" http://169.254.169.254/latest/meta-data/iam/security-credentials/)
        echo "registry host role: \${role:-none}"
        )`,
    },
    compose: {
      place: { run: 'gitlab-host' },
      render: ({ container }) => shell`
        (
        get() { docker exec ${container} /opt/gitlab/embedded/bin/curl "$@"; }
        role=$(get -s -f -m 3 -H "X-aws-ec2-metadata-token: $(get ${token})" http://169.254.169.254/latest/meta-data/iam/security-credentials/)
        echo "registry host role: \${role:-none}"
        )`,
    },
    helm: {
      place: { run: 'kubectl' },
      render: ({ namespace, release }) => shell`
        (
        account=$(kubectl -n ${namespace} get deploy ${release}-registry -o jsonpath='{.spec.template.spec.serviceAccountName}')
        role=$(kubectl -n ${namespace} get serviceaccount "\${account:-default}" -o jsonpath='{.metadata.annotations.eks\.amazonaws\.com/role-arn}')
        echo "registry host role: \${role:-none}"
        )`,
    },
    source: {
      place: { run: 'registry-host' },
      render: () => shell`
        (
        role=$(curl -s -f -m 3 -H "X-aws-ec2-metadata-token: $(curl ${token})" http://169.254.169.254/latest/meta-data/iam/security-credentials/)
        echo "registry host role: \${role:-none}"
        )`,
    },
  },
});
