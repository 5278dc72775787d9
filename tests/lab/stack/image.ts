/** An image to push, as an OCI layout on the disk: a configuration and one layer. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeTar } from '../../input/make-tar.ts';

interface Descriptor {
  mediaType: string;
  digest: string;
  size: number;
}

const kind = (name: string) => `application/vnd.oci.image.${name}`;
const digestOf = (body: Uint8Array) => `sha256:${createHash('sha256').update(body).digest('hex')}`;

/** @param layer what the layer holds; another text makes another image. */
export async function makeImage(folder: string, layer: Uint8Array | string = 'a file in a layer\n'): Promise<string> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  const put = async (body: Uint8Array, mediaType: string): Promise<Descriptor> => {
    const digest = digestOf(body);
    await writeFile(join(folder, 'blobs', ...digest.split(':')), body);
    return { mediaType, digest, size: body.length };
  };
  const putJson = (value: unknown, mediaType: string) => put(Buffer.from(JSON.stringify(value)), mediaType);
  const tar = makeTar([{ name: 'file.txt', body: layer }]);
  const config = await putJson(
    {
      architecture: 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: [digestOf(tar)] },
      history: [{ created: '2026-01-01T00:00:00Z', created_by: 'lab' }],
    },
    kind('config.v1+json'),
  );
  const layers = [await put(gzipSync(tar, { level: 0 }), kind('layer.v1.tar+gzip'))];
  const manifest = await putJson(
    { schemaVersion: 2, mediaType: kind('manifest.v1+json'), config, layers },
    kind('manifest.v1+json'),
  );
  const named = { ...manifest, annotations: { 'org.opencontainers.image.ref.name': 'v1' } };
  await writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [named] }));
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  return `oci:${folder}:v1`;
}
