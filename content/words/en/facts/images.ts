import type { images } from '../../../facts/images.ts';

export default {
  labels: {
    imageLookup: 'What the registry knows of the tag',
    missingImages: 'Images that are missing',
    manifestType: 'Kind of manifest',
    refusedManifest: 'What was pushed',
    schema1Use: 'Where schema 1 turned up',
    blobDigest: 'Digest that is missing',
    lossSign: 'What shows the loss',
    imageParts: 'Parts of the image',
  } satisfies Record<keyof typeof images, string>,
  values: {
    imageLookup: {
      found: 'found',
      'no-tag': 'no such tag',
      'no-repository': 'no such repository',
      'no-manifest': 'listed, but its manifest is gone',
    },
    missingImages: { all: 'all of them' },
    manifestType: {
      'oci-manifest': 'OCI manifest',
      'oci-index': 'OCI index',
      'docker-manifest': 'Docker manifest (schema 2)',
      'docker-list': 'Docker manifest list',
      schema1: 'Docker schema 1',
    },
    refusedManifest: { list: 'manifest list or index', image: 'manifest of one image' },
    schema1Use: { push: 'pushing', pull: 'pulling', 'no-accept': 'request without an Accept header' },
    lossSign: {
      blob: 'a layer or configuration is gone',
      manifest: 'a manifest is gone',
      'empty-link': 'an empty link file',
      'collection-refused': 'offline collection refused',
      'collection-stopped': 'collection stopped',
      'empty-storage': 'nothing in the storage',
    },
    imageParts: { complete: 'complete', missing: 'some are missing' },
  },
};
