import type { images } from '../../../facts/images.ts';

export default {
  labels: {
    imageLookup: 'タグについてレジストリが知っていること',
    missingImages: '見つからないイメージ',
    manifestType: 'マニフェストの種類',
    refusedManifest: 'プッシュしたもの',
    schema1Use: 'スキーマ1が現れた場面',
    blobDigest: '見つからないダイジェスト',
    lossSign: '欠損を示すもの',
    imageParts: 'イメージの構成要素',
  } satisfies Record<keyof typeof images, string>,
  values: {
    imageLookup: {
      found: '見つかった',
      'no-tag': 'タグがない',
      'no-repository': 'リポジトリがない',
      'no-manifest': '一覧にあるがマニフェストがない',
    },
    missingImages: { all: 'すべて' },
    manifestType: {
      'oci-manifest': 'OCIマニフェスト',
      'oci-index': 'OCIインデックス',
      'docker-manifest': 'Dockerマニフェスト（スキーマ2）',
      'docker-list': 'Dockerマニフェストリスト',
      schema1: 'Dockerスキーマ1',
    },
    refusedManifest: { list: 'マニフェストリストまたはインデックス', image: '1つのイメージのマニフェスト' },
    schema1Use: { push: 'プッシュ', pull: 'プル', 'no-accept': 'Acceptヘッダーのないリクエスト' },
    lossSign: {
      blob: 'レイヤーまたは設定がない',
      manifest: 'マニフェストがない',
      'empty-link': '空のリンクファイル',
      'collection-refused': 'オフラインのガベージコレクションが拒否された',
      'collection-stopped': 'ガベージコレクションが途中で止まった',
      'empty-storage': 'ストレージに何もない',
    },
    imageParts: { complete: 'そろっている', missing: '欠けているものがある' },
  },
};
