import type { RunbookText } from '../../../../src/runbook/define.ts';
import type runbook from '../runbook.ts';
import type signatures from '../signatures.ts';

const storage = {
  title: 'Where are the images stored?',
  help: 'Two registries can share object storage. A filesystem belongs to one registry; a network file system does not change that well.',
  answers: {
    files: 'On a filesystem',
    objects: 'In object storage',
    unsure: 'I do not know',
  },
};

export default {
  title: 'Scale the registry',
  summary:
    'Find out which part is short of what, and take the measures in the right order: database, registry, cache, storage, garbage collection.',
  symptom:
    'Pushes and pulls get slower with more users and pipelines, or one node is no longer enough, or you want the registry to survive the loss of a node.',
  background: [
    'The registry has no reference architecture of its own, and no table of users or requests to size it by. Measure first: latency by route, load of the processes, waiting connections of the database, and the review queues of the garbage collection.',
    'For each part the measures are in order, from small to large. Database: a server of its own, then a replicated service. Registry: a node of its own, then several behind a load balancer. Redis cache: one server, then Sentinel, then Cluster. Storage: a filesystem for one node only, object storage for all else. Online garbage collection: a shorter pause; it grows by itself with the number of registries.',
    "Several registries have to be as one to the clients. They share the storage, `registry['http_secret']`, the metadata database, Redis, and the issuer and certificate for tokens. An upload is several requests, which may reach different nodes: with different secrets it ends with `BLOB_UPLOAD_INVALID`, and the log says `error resolving upload: invalid secret` ([[upload-state-lost]]).",
    'Much of the load need not touch the registry at all. With object storage, clients fetch layers from the bucket by redirects, and the registry only hands out addresses. Switching redirects off sends every byte through it.',
    'The Redis cache speeds up lookups with the metadata database, and is needed to rename repositories. It is not the old cache of layer descriptors (`cache` with `blobdescriptor` in the storage block), which the database does not use.',
  ],
  questions: {
    limit: {
      title: 'What is short?',
      help: 'If you do not know, measure: the next page says how to read it.',
      answers: {
        database: 'The database: its server is busy, or queries are slow',
        server: 'The registry itself: its processor is busy, or it must not fail',
        storage: 'The storage: full, slow, or it limits requests',
        cache: 'Lists and lookups are slow, or repositories are to be renamed',
        collection: 'The online garbage collection does not keep up',
        unsure: 'I do not know',
      },
    },
    place: {
      title: 'Where is the registry’s database?',
      help: 'With the Linux package from 18.3 on it is a database on the PostgreSQL server that GitLab itself uses.',
      answers: {
        shared: 'On the server of GitLab’s own database',
        own: 'On a server of its own',
        unsure: 'I do not know',
      },
    },
    nodes: {
      title: 'Where does the registry run?',
      help: 'In Kubernetes it is apart from the rest already.',
      answers: {
        shared: 'On the same machine as GitLab',
        one: 'On a machine of its own, or in Kubernetes',
        unsure: 'I do not know',
      },
    },
    'storage-for-nodes': storage,
    storage,
  },
  outcomes: {
    measure: {
      title: 'Measure before you change anything',
      body: 'Take the numbers at a busy hour. What grows while the others stay low is the part to begin with.',
    },
    'separate-database': {
      title: 'Move the registry’s database to a server of its own',
      body: 'It gets its own processor and memory, and no longer disturbs GitLab. The registry is stopped for as long as dump and restore take.',
    },
    'replicated-database': {
      title: 'Move the registry’s database to a replicated service',
      body: 'When one server is not enough, or must not fail. Balancing reads over replicas exists in the registry too, as an experiment.',
    },
    'own-node': {
      title: 'Give the registry a machine of its own',
      body: 'The first step: more processor and memory for it, and nothing else to disturb. [[separate-nodes]] writes the configuration of both sides.',
    },
    'several-nodes': {
      title: 'Run several registries behind a load balancer',
      body: 'Several small nodes are better than one large one, and one of them may fail.',
    },
    redis: {
      title: 'Turn the Redis cache on',
      body: 'It helps where the metadata database is in use.',
    },
    'object-storage': {
      title: 'Move the images to object storage first',
      body: 'With files on one volume there is one node. Until they are moved, more registries would not see each other’s uploads.',
    },
    'request-rate': {
      title: 'Take load off the object storage',
      body: 'Stores limit requests for each key prefix or account, and answer 503 beyond. Two rates can be set: that of the registry, and the number of registries.',
    },
    collection: {
      title: 'Let the online garbage collection keep up',
      body: 'Ready items are normal; overdue ones show that it does not keep up.',
    },
  },
  steps: {
    'see-load': {
      title: 'See how busy the registry is',
      body: 'Run it on each node while pushes go on. `high` means that it keeps a whole processor core busy.',
    },
    'see-queues': {
      title: 'See how much waits for the online collection',
      body: 'Only with the metadata database. Repeat it after an hour: what counts is whether the numbers go down.',
    },
    'see-metrics': {
      title: 'Fetch the metrics twice, a minute apart',
      body: 'The debug server has to be on ([[debug-server]]). This page reads the result, once you paste it.',
    },
    'read-metrics': {
      title: 'Read which part grows',
      body: '`registry_http_in_flight_requests` grows and the processor is busy: the registry. `registry_database_query_duration_seconds` grows: the database. `registry_storage_rate_limit_total` or `registry_storage_storage_backend_retries_total` grows: the storage. `registry_redis_pool_stats_timeouts` grows: Redis. `registry_notifications_pending` grows: whoever receives the notifications. All of them are explained in [[prometheus-metrics]].',
    },
    'back-up': {
      title: 'Keep a copy of the configuration',
      body: 'It holds secrets: leave its permissions as they are.',
    },
    'create-database': {
      title: 'Create an empty database on the new server',
      body: 'It has to belong to the user `registry`. Take the same major version of PostgreSQL or a newer one, and one that this GitLab supports.',
      undo: 'Drop the database and the role.',
    },
    stop: {
      title: 'Stop every registry that uses the database',
      body: 'From now on pushes and pulls fail. Read-only mode is not enough here: it keeps clients from writing, but what the online garbage collection deletes meanwhile would still stand in the dump.',
      undo: 'Start the registry again; nothing has changed.',
    },
    dump: {
      title: 'Dump the database',
      body: 'With a database on another server, run the dump there.',
    },
    restore: {
      title: 'Restore the dump on the new server',
      body: 'Either everything is there afterwards, or nothing. Go on only when it says `registry database: restored`.',
      undo: 'Drop the database and create it anew; the old one is unchanged.',
    },
    move: {
      title: 'Point the registry to the new server',
      body: 'Keep `user`, `dbname` and what else stands in the section, and set the new password in the file itself. On every registry node.',
      undo: 'Put the copy back.',
    },
    'apply-database': {
      title: 'Apply the configuration on every registry node',
      body: 'If the registry does not reach the database, it does not start, and its log says why.',
      undo: 'Before anything is pushed: put the copy back and apply it again. Later, what was pushed stands only on the new server.',
    },
    start: {
      title: 'Start the registry again',
      body: 'If applying has started it already, this changes nothing. Keep the old database until you trust the new one, but let no registry use it.',
      undo: 'Stop it again.',
    },
    'choose-service': {
      title: 'Choose a service that the registry can use',
      body: 'It makes heavy use of partitions, triggers and functions of PostgreSQL itself. A product that only speaks its protocol will not do. `gitlab-ctl` does not manage a database outside of the Linux package: backups, upgrades and failover are the service’s.',
    },
    'plan-node': {
      title: 'Plan the node',
      body: 'Clients have to reach it under the same address as before, with TLS, and be sent to GitLab for tokens. GitLab has to reach it at `registry_api_url`. A filesystem moves with the registry; with object storage nothing has to be moved.',
    },
    'share-values': {
      title: 'Know what has to be the same on every node',
      body: "The storage block; `registry['http_secret']`; the database section; Redis; `registry['token_realm']`, the issuer and the certificate for tokens, whose key GitLab has. With the Linux package all secrets stand in `/etc/gitlab/gitlab-secrets.json`: copy it from the GitLab node, owned by root with mode 600.",
    },
    'make-secret': {
      title: 'Make one secret for all uploads',
      body: 'Only if the nodes have none in common yet. It is a secret: keep it out of tickets.',
      undo: 'Delete it where nothing uses it.',
    },
    'set-secret': {
      title: 'Set it on every node',
      body: 'Uploads that were begun with another secret fail when it changes, and can be repeated.',
      undo: 'Put the copy back.',
    },
    replicas: {
      title: 'Set how many pods there may be',
      body: 'The chart adds and removes pods by their load; 2 to 10 is its default. With the operator the values stand below `spec.chart.values` of its resource.',
      undo: 'Set the former numbers.',
    },
    balance: {
      title: 'Put a load balancer in front',
      body: 'It ends TLS or passes it on, forwards `Host` and `X-Forwarded-Proto`, allows bodies of any size, and waits at least 900 seconds. No node has to be preferred for a client. As a health check, `/debug/health` of the debug server or 401 on `/v2/` will do.',
      undo: 'Point the address back to one node.',
    },
    apply: {
      title: 'Apply the configuration on every registry node',
      body: 'The registry restarts. Pushes and pulls under way fail and can be repeated.',
      undo: 'Put the copy back and apply it again.',
    },
    'compare-secrets': {
      title: 'Compare the secrets for uploads',
      body: 'With Helm it compares all pods. Elsewhere it prints a fingerprint: run it on each node, and compare them by eye.',
    },
    push: {
      title: 'Push an image',
      undo: 'Delete the tag in GitLab.',
    },
    'push-often': {
      title: 'Push an image of several layers, several times',
      body: 'Each time with another tag and new layers, so that requests of one upload reach different nodes.',
      undo: 'Delete the tags in GitLab.',
    },
    'choose-redis': {
      title: 'Choose the Redis',
      body: 'One server is the simplest. Sentinel adds failover: then `addr` lists the sentinels, separated by commas, and `mainname` names the group. Cluster is for the largest. It holds nothing that would have to be backed up.',
    },
    'set-redis': {
      title: 'Turn the cache on',
      body: 'If Redis asks for a password, add `password` to the same section in the file itself. All registries use the same Redis.',
      undo: 'Remove the section and apply the configuration.',
    },
    'see-storage': { title: 'See the storage that the registry uses now' },
    'one-node': {
      title: 'Until then, keep the registry to one pod',
      undo: 'Set the former numbers.',
    },
    redirects: {
      title: 'See whether downloads pass through the registry',
      body: 'If `redirect` has `disable: true`, every byte of every pull is read by the registry from the store. Leave it out where clients can reach the store.',
    },
    'pause-less': {
      title: 'Shorten the pause of the workers',
      body: 'From `5s` to `1s`, at the lowest `500ms`. Watch the load of the database, and lengthen it again when the queues are short.',
      undo: 'Remove the two settings and apply the configuration.',
    },
    'more-nodes': {
      title: 'Know that more registries collect faster',
      body: 'Each has its own workers. More of them need no other setting.',
    },
  },
  checks: {
    load: {
      title: 'See how busy the registry is',
      fixed: 'The registry itself has room: look at the database and the storage.',
      notFixed: 'The registry keeps a whole core busy: a node of its own, or more nodes, will help.',
    },
    push: {
      title: 'Push an image',
      fixed: 'The push succeeded.',
      notFixed: 'The push failed, or the nodes have different secrets. Look at the log of the node that answered.',
    },
    queues: {
      title: 'See how much waits for the online collection',
      fixed: 'Nothing is overdue: it keeps up.',
      notFixed: 'Items are overdue. The number has to go down from one look to the next.',
    },
  },
  evidence: {
    'database-restored': 'The dump was restored as a whole.',
    'cache-not-used':
      'The old cache of layer descriptors is not used with the metadata database. Nothing has to be done.',
  },
} satisfies RunbookText<typeof runbook, typeof signatures>;
