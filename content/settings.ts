/**
 * The vocabulary of settings: everything that a runbook can change in a configuration, and where it stands in each file.
 * Words: words/<locale>/settings.ts. Sources are named per family.
 */
import { gitlab } from './settings/gitlab.ts';
import { proxy } from './settings/proxy.ts';
import { registry } from './settings/registry.ts';
import { services } from './settings/services.ts';
import { storage } from './settings/storage.ts';
import { storageDrivers } from './settings/storage-drivers.ts';

export const settings = { ...gitlab, ...registry, ...storage, ...storageDrivers, ...services, ...proxy } as const;

export type SettingId = keyof typeof settings;
