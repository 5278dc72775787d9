/**
 * The vocabulary of settings: everything that a runbook can change in a configuration, and where it stands in each file.
 * Words: settings-text/<locale>/<family>.ts. Sources are named per family.
 */
import { chart } from './settings/chart.ts';
import { checks } from './settings/checks.ts';
import { gitlab } from './settings/gitlab.ts';
import { http } from './settings/http.ts';
import { notifications } from './settings/notifications.ts';
import { proxy } from './settings/proxy.ts';
import { redis } from './settings/redis.ts';
import { registry } from './settings/registry.ts';
import { services } from './settings/services.ts';
import { storage } from './settings/storage.ts';
import { storageDrivers } from './settings/storage-drivers.ts';

export const settings = {
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
} as const;

export type SettingId = keyof typeof settings;
