/** What every setting means, in one line. One file per family of content/settings. */
import chart from './ja/chart.ts';
import checks from './ja/checks.ts';
import gitlab from './ja/gitlab.ts';
import http from './ja/http.ts';
import notifications from './ja/notifications.ts';
import proxy from './ja/proxy.ts';
import redis from './ja/redis.ts';
import registry from './ja/registry.ts';
import services from './ja/services.ts';
import storage from './ja/storage.ts';
import storageDrivers from './ja/storage-drivers.ts';

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
