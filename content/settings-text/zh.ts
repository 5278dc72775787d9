/** What every setting means, in one line. One file per family of content/settings. */
import chart from './zh/chart.ts';
import checks from './zh/checks.ts';
import gitlab from './zh/gitlab.ts';
import http from './zh/http.ts';
import notifications from './zh/notifications.ts';
import proxy from './zh/proxy.ts';
import redis from './zh/redis.ts';
import registry from './zh/registry.ts';
import services from './zh/services.ts';
import storage from './zh/storage.ts';
import storageDrivers from './zh/storage-drivers.ts';

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
