/**
 * Series for every finding: some with which it holds, some close to them with which it does not. As promtool writes them: a value,
 * and by how much it grows each minute. The same series become two pages of metrics and the input of Prometheus's own rule test.
 */
import { histogramSeries as histogram } from './histogram-series.ts';

export interface SeriesOfFinding {
  fires: Readonly<Record<string, string>>;
  quiet: Readonly<Record<string, string>>;
}

const requests = (errors: string) => ({
  'registry_http_requests_total{code="200",method="get",route="/v2/"}': '0+90',
  'registry_http_requests_total{code="401",method="get",route="/v2/"}': '0+40',
  [`registry_http_requests_total{code="500",method="put",route="/v2/{name}/manifests/{reference}"}`]: errors,
});
const rows = (query: string) => `registry_database_rows{query_name="${query}"}`;
const status = (state: string) => `registry_database_lb_pool_status{replica="10.0.0.1:5432",status="${state}"}`;
const pool = (used: number) => ({
  'registry_redis_pool_stats_total_conns{instance="cache"}': '10+0',
  'registry_redis_pool_stats_idle_conns{instance="cache"}': `${10 - used}+0`,
  'registry_redis_pool_stats_max_conns{instance="cache"}': '10+0',
});
const event = (type: string) =>
  `registry_notifications_events_total{type="${type}",action="push",artifact="manifest",endpoint="geo_event"}`;
const counter = (series: string) => ({ fires: { [series]: '0+12' }, quiet: { [series]: '7+0' } });

export const seriesOf: Readonly<Record<string, SeriesOfFinding>> = {
  'http/no-requests': {
    fires: { 'go_goroutines{}': '12+0' },
    quiet: { 'registry_http_in_flight_requests{}': '0+0' },
  },
  'http/server-errors': { fires: requests('0+5'), quiet: requests('0+1') },
  'http/throttled': {
    fires: { 'registry_http_requests_total{code="429",method="get",route="/v2/"}': '0+1' },
    quiet: { 'registry_http_requests_total{code="404",method="get",route="/v2/"}': '0+1' },
  },
  'http/slow-requests': {
    fires: histogram('registry_http_request_duration_seconds', 'code="200",method="head",route="/v2/"', 2.4),
    quiet: {
      ...histogram('registry_http_request_duration_seconds', 'code="200",method="head",route="/v2/"', 0.02),
      ...histogram('registry_http_request_duration_seconds', 'code="200",method="patch",route="/v2/"', 9),
    },
  },
  'http/slow-answers': {
    fires: histogram('registry_http_time_to_write_header_seconds', 'code="200",method="get",route="/v2/"', 9),
    quiet: histogram('registry_http_time_to_write_header_seconds', 'code="200",method="get",route="/v2/"', 0.02),
  },
  'storage/rate-limit': counter('registry_storage_rate_limit_total{}'),
  'storage/retries': counter('registry_storage_storage_backend_retries_total{retry_type="custom"}'),
  'storage/slow-storage': {
    fires: histogram('registry_storage_action_seconds', 'action="Stat",driver="s3aws"', 2),
    quiet: histogram('registry_storage_action_seconds', 'action="Stat",driver="s3aws"', 0.02),
  },
  'storage/delivers-itself': {
    fires: {
      'registry_storage_blob_download_bytes_count{redirect="false"}': '0+9',
      'registry_storage_blob_download_bytes_count{redirect="true"}': '0+2',
    },
    quiet: {
      'registry_storage_blob_download_bytes_count{redirect="false"}': '0+2',
      'registry_storage_blob_download_bytes_count{redirect="true"}': '0+9',
    },
  },
  'storage/url-cache-misses': {
    fires: { 'registry_storage_urlcache_requests_total{result="miss",reason="expired"}': '0+9' },
    quiet: { 'registry_storage_urlcache_requests_total{result="hit",reason=""}': '0+9' },
  },
  'storage/dropped-accesses': counter('registry_storage_access_tracker_dropped_events{}'),
  'notifications/lost': {
    fires: { 'registry_notifications_delivery_total{delivery_type="lost",endpoint="geo_event"}': '0+1' },
    quiet: {
      'registry_notifications_delivery_total{delivery_type="lost",endpoint="geo_event"}': '3+0',
      'registry_notifications_delivery_total{delivery_type="delivered",endpoint="geo_event"}': '0+9',
    },
  },
  'notifications/dropped': {
    fires: { [event('Dropped')]: '0+1' },
    quiet: { [event('Events')]: '0+9', [event('Dropped')]: '4+0' },
  },
  'notifications/failing': {
    fires: { [event('Failures')]: '0+2', [event('Successes')]: '0+9' },
    quiet: { [event('Failures')]: '0+1', [event('Successes')]: '0+90' },
  },
  'notifications/refused': {
    fires: { 'registry_notifications_status_total{code="401 Unauthorized",endpoint="geo_event"}': '0+2' },
    quiet: { 'registry_notifications_status_total{code="200 OK",endpoint="geo_event"}': '0+2' },
  },
  'notifications/errors': counter('registry_notifications_errors_total{endpoint="geo_event"}'),
  'notifications/queue-nearly-full': {
    fires: { 'registry_notifications_pending{endpoint="geo_event"}': '2600+0' },
    quiet: { 'registry_notifications_pending{endpoint="geo_event"}': '2300+0' },
  },
  'notifications/queue-growing': {
    fires: { 'registry_notifications_pending{endpoint="geo_event"}': '200+2' },
    quiet: { 'registry_notifications_pending{endpoint="geo_event"}': '200+0' },
  },
  'notifications/queue-long': {
    fires: { 'registry_notifications_pending{endpoint="geo_event"}': '101+0' },
    quiet: { 'registry_notifications_pending{endpoint="geo_event"}': '100+0' },
  },
  'notifications/slow-endpoint': {
    fires: histogram('registry_notifications_http_latency_seconds', 'endpoint="geo_event"', 0.49),
    quiet: histogram('registry_notifications_http_latency_seconds', 'endpoint="geo_event"', 0.02),
  },
  'database/review-overdue': {
    fires: { [rows('gc_blob_review_queue_overdue')]: '2000+1' },
    quiet: { [rows('gc_blob_review_queue_overdue')]: '12+0', [rows('gc_blob_review_queue')]: '9000+0' },
  },
  'database/replica-quarantined': {
    fires: { [status('quarantined')]: '1+0', [status('online')]: '0+0' },
    quiet: { [status('quarantined')]: '0+0', [status('online')]: '1+0' },
  },
  'database/no-replica': {
    fires: { [status('online')]: '0+0' },
    quiet: { [status('online')]: '0+0', [status('online').replace('0.1', '0.2')]: '1+0' },
  },
  'database/falls-back': {
    fires: {
      'registry_database_lb_targets_total{target_type="primary",fallback="true",reason="not_up_to_date"}': '0+6',
      'registry_database_lb_targets_total{target_type="replica",fallback="false",reason="selected"}': '0+9',
    },
    quiet: {
      'registry_database_lb_targets_total{target_type="primary",fallback="false",reason="selected"}': '0+6',
      'registry_database_lb_targets_total{target_type="replica",fallback="false",reason="selected"}': '0+9',
    },
  },
  'database/replica-lags': {
    fires: histogram('registry_database_lb_lag_seconds', 'replica="10.0.0.1:5432"', 19),
    quiet: histogram('registry_database_lb_lag_seconds', 'replica="10.0.0.1:5432"', 0.4),
  },
  'database/slow-queries': {
    fires: histogram('registry_database_query_duration_seconds', 'name="repository_find_by_path"', 0.9),
    quiet: histogram('registry_database_query_duration_seconds', 'name="repository_find_by_path"', 0.004),
  },
  'database/migrations-pending': {
    fires: {
      'registry_database_migrations_total{migration_type="pre_deployment"}': '190+0',
      [rows('applied_pre_migrations')]: '187+0',
    },
    quiet: {
      'registry_database_migrations_total{migration_type="pre_deployment"}': '190+0',
      [rows('applied_pre_migrations')]: '190+0',
    },
  },
  'database/lookup-errors': counter('registry_database_lb_lookup_seconds_count{lookup_type="srv",error="true"}'),
  'database/cache-errors': counter(
    'registry_database_lb_lsn_cache_operation_duration_seconds_count{operation="get",error="true"}',
  ),
  'gc/runs-failing': {
    fires: {
      'registry_gc_runs_total{worker="blob",noop="false",error="true",dangling="false",event=""}': '0+1',
      'registry_gc_runs_total{worker="blob",noop="true",error="false",dangling="false",event=""}': '0+9',
    },
    quiet: {
      'registry_gc_runs_total{worker="blob",noop="false",error="true",dangling="false",event=""}': '2+0',
      'registry_gc_runs_total{worker="blob",noop="true",error="false",dangling="false",event=""}': '0+9',
    },
  },
  'gc/deletes-failing': counter(
    'registry_gc_delete_duration_seconds_count{backend="storage",artifact="blob",error="true"}',
  ),
  'gc/postponed': counter('registry_gc_postpones_total{worker="blob"}'),
  'bbm/unfinished': {
    fires: {
      'registry_database_bbm_progress_percent{migration_id="1",migration_name="one",status="active"}': '40+0',
    },
    quiet: {
      'registry_database_bbm_progress_percent{migration_id="1",migration_name="one",status="finished"}': '100+0',
    },
  },
  'redis/timeouts': counter('registry_redis_pool_stats_timeouts{instance="cache"}'),
  'redis/exhausted': { fires: pool(10), quiet: pool(5) },
};
