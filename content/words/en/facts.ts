/** What a fact is called where it is shown with its value; values that need words. */
import installation from './facts/installation.ts';
import tokens from './facts/tokens.ts';
import rights from './facts/rights.ts';
import network from './facts/network.ts';
import storage from './facts/storage.ts';
import images from './facts/images.ts';
import gitlab from './facts/gitlab.ts';

export default {
  labels: {
    ...installation.labels,
    ...tokens.labels,
    ...rights.labels,
    ...network.labels,
    ...storage.labels,
    ...images.labels,
    ...gitlab.labels,
  },
  values: {
    ...installation.values,
    ...tokens.values,
    ...rights.values,
    ...network.values,
    ...storage.values,
    ...images.values,
    ...gitlab.values,
  },
};
