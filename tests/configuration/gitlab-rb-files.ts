/** gitlab.rb files as people write them: quotes, hashes, comments, conditions, here-documents, in any order. */
import fc from 'fast-check';

const storages = [
  `registry['storage'] = {
  's3' => {
    'accesskey' => 'AKIAEXAMPLE',   # rotated in spring
    'secretkey' => '[FILTERED]',
    'bucket' => 'images',
    'region' => 'eu-west-1'
  }
}`,
  `registry['storage'] = { 'filesystem' => { 'rootdirectory' => "/srv/registry" }, 'delete' => { 'enabled' => true } }`,
  `registry["storage"] = {
  "s3_v2" => {
    "bucket" => "images", "region" => "eu-west-1",
    "regionendpoint" => "https://minio.example.com:9000",
  },
  "redirect" => { "disable" => false },
}`,
  `registry['storage'] = {
  gcs: {
    bucket: 'images',
    keyfile: '/etc/gitlab/gcs.json',
  },
  maintenance: {
    readonly: { enabled: true },
  },
}`,
  `registry['storage'] = {
  'azure' => {
    'accountname' => 'acct',
    'accountkey' => '*****', # from the vault
    'container' => 'images',
  }, # one driver
}`,
];

const variables = [
  `registry['env'] = { 'SSL_CERT_DIR' => '/opt/gitlab/embedded/ssl/certs/' }`,
  `registry['env'] = {
  "GODEBUG" => "http2client=0" # while the bucket is slow
}`,
  `registry['env'] = { 'REGISTRY_HTTP_RELATIVEURLS' => 'false', "TZ" => "UTC" }`,
  `registry['env'] = {}`,
];

const others = [
  `external_url 'https://gitlab.example.com'`,
  `external_url("https://gitlab.example.com:8443")`,
  `registry_external_url 'https://registry.example.com'`,
  `registry_external_url "https://gitlab.example.com:5050" # own port`,
  `registry['log_level'] = 'info'`,
  `registry["log_level"]='warn'`,
  `registry['registry_http_addr'] = "127.0.0.1:5000"`,
  `registry[:debug_addr] = 'localhost:5001'`,
  `registry['health_storagedriver_enabled'] = false`,
  `registry['notifications'] = [
  {
    'name' => 'geo_event',
    'url' => 'https://gitlab.example.com/api/v4/container_registry_event/events',
    'timeout' => '500ms',
    'headers' => { 'Authorization' => ['[FILTERED]'] }
  }
]`,
  `gitlab_rails['registry_issuer'] = 'omnibus-gitlab-issuer'`,
  `gitlab_rails['registry_api_url'] = "http://127.0.0.1:5000"`,
  `gitlab_rails['smtp_enable'] = true; gitlab_rails['smtp_port'] = 587`,
  `gitlab_rails['ldap_servers'] = YAML.load <<-'EOS'
main:
  label: 'LDAP' # { is no brace
EOS`,
  `gitlab_rails['motd'] = <<~TEXT
  Maintenance on Sunday } ' "
TEXT`,
  `gitlab_rails['backup_keep_time'] = 7 * 24 * 3600`,
  `gitlab_rails['trusted_proxies'] = %w[192.0.2.0/24 198.51.100.0/24]`,
  `nginx['listen_addresses'] = ['*', '[::]']`,
  `nginx['custom_gitlab_server_config'] = "location ^~ /x { deny all; }\\n"`,
  `registry_nginx['listen_port'] = 5678`,
  `registry_nginx['proxy_set_headers'] = {
  "Host" => "$http_host",
  "X-Forwarded-Proto" => "https"
}`,
  `registry['nginx']['ssl_certificate'] = '/etc/gitlab/ssl/registry.crt'`,
  `postgresql['shared_buffers'] = "256MB"`,
  `if true
  sidekiq['concurrency'] = 10
end`,
  `letsencrypt['enable'] = false if letsencrypt['x'].nil?`,
  `[1, 2].each do |number|
  gitlab_rails["number_#{number}"] = number
end`,
  `roles ['application_role']`,
];

const comments = [
  '# GitLab configuration settings',
  `##! Docs: see the package's template
# registry_external_url 'https://registry.example.com'`,
  `# registry['storage'] = {
#   's3' => {
#     'accesskey' => 's3-access-key'
#   }
# }`,
  "# registry['log_level'] = 'info'",
  "# registry_nginx['enable'] = true",
  `=begin
registry['log_level'] = 'debug'
=end`,
  '',
];

const maybe = (texts: readonly string[]) => fc.option(fc.constantFrom(...texts), { nil: undefined });

/** A whole file. A key with a hash stands at most once, as it does in files that work. */
export const gitlabRbFiles: fc.Arbitrary<string> = fc
  .tuple(
    maybe(storages),
    maybe(variables),
    fc.uniqueArray(fc.constantFrom(...others), { maxLength: 12 }),
    fc.array(fc.constantFrom(...comments), { maxLength: 6 }),
    fc.infiniteStream(fc.nat()),
    fc.constantFrom('\n', '\n\n', ''),
  )
  .map(([storage, variable, settings, notes, order, end]) => {
    const parts = [storage, variable, ...settings, ...notes].filter((part) => part !== undefined);
    const ranks = parts.map((part) => ({ part, rank: order.next().value ?? 0 }));
    const sorted = ranks.sort((a, b) => a.rank - b.rank).map(({ part }) => part);
    return sorted.join('\n') + end;
  });
