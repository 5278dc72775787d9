/** Images, manifests and their parts. */
import { factType as t } from '../../src/runbook/define.ts';

export const images = {
  /** What the registry knows of one tag; `no-manifest`: the tag is listed, and what it stands for is gone. */
  imageLookup: t.choice('found', 'no-tag', 'no-repository', 'no-manifest'),
  /** Which images are unknown, as far as the registry's catalogue shows it. */
  missingImages: t.choice('all'),
  /** The kind of document behind a tag. */
  manifestType: t.choice('oci-manifest', 'oci-index', 'docker-manifest', 'docker-list', 'schema1'),
  /** What was pushed when the registry missed a part of it. */
  refusedManifest: t.choice('list', 'image'),
  /** Where a schema 1 manifest turned up. */
  schema1Use: t.choice('push', 'pull', 'no-accept'),
  /** The 64 digits of a layer, a configuration or a manifest that is not there. */
  blobDigest: t.name(),
  /** What shows that stored parts of images are lost, or that the collection of garbage does not run. */
  lossSign: t.choice('blob', 'manifest', 'empty-link', 'collection-refused', 'collection-stopped', 'empty-storage'),
  /** Whether everything that an image consists of can be fetched. */
  imageParts: t.choice('complete', 'missing'),
} as const;
