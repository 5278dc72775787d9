/** What every setting means, in one line. One file per family of content/settings. */
import chart from './en/chart.ts';
import checks from './en/checks.ts';
import gitlab from './en/gitlab.ts';
import http from './en/http.ts';
import notifications from './en/notifications.ts';
import proxy from './en/proxy.ts';
import redis from './en/redis.ts';
import registry from './en/registry.ts';
import services from './en/services.ts';
import storage from './en/storage.ts';
import storageDrivers from './en/storage-drivers.ts';

export default {
  ...gitlab,
  ...registry,
  ...http,
  ...checks,
  ...storage,
  ...storageDrivers,
  ...services,
  ...redis,
  ...notifications,
  ...proxy,
  ...chart,
};
