import { defineSnippet, notApplicable, param, yaml } from '../../../src/snippets/define.ts';

/**
 * A pod that only mounts the volume and waits (topics.md D49). A volume for one node makes it run on the
 * registry's. It runs as the chart's registry does (config.md 7), so that what is copied back belongs to that user.
 */
export default defineSnippet({
  params: {
    namespace: param.name({ example: 'gitlab', fact: 'namespace' }),
    pod: param.name({ example: 'registry-copy' }),
    image: param.text({ example: 'registry.example.com/tools/aws-cli:latest' }),
    claim: param.name({ example: 'registry-data' }),
    path: param.path({ example: '/var/opt/gitlab/gitlab-rails/shared/registry', fact: 'storagePath' }),
  },
  variants: {
    linux: notApplicable,
    compose: notApplicable,
    helm: {
      place: { file: 'registry-copy.yaml' },
      render: ({ namespace, pod, image, claim, path }) => yaml`
        apiVersion: v1
        kind: Pod
        metadata:
          name: ${pod}
          namespace: ${namespace}
        spec:
          restartPolicy: Never
          securityContext:
            runAsUser: 1000
          containers:
            - name: copy
              image: ${image}
              command: ['sleep', '86400']
              volumeMounts:
                - name: images
                  mountPath: ${path}
          volumes:
            - name: images
              persistentVolumeClaim:
                claimName: ${claim}`,
    },
    source: notApplicable,
  },
});
