import type { images } from '../../../facts/images.ts';

export default {
  labels: {
    imageLookup: '注册表对该标签的了解',
    missingImages: '找不到的镜像',
    manifestType: '清单类型',
    refusedManifest: '推送的内容',
    schema1Use: 'schema 1 出现在哪里',
    blobDigest: '缺失的摘要',
    lossSign: '缺失的迹象',
    imageParts: '镜像的组成部分',
  } satisfies Record<keyof typeof images, string>,
  values: {
    imageLookup: {
      found: '找到了',
      'no-tag': '没有这个标签',
      'no-repository': '没有这个仓库',
      'no-manifest': '列表里有，但清单已不在',
    },
    missingImages: { all: '全部' },
    manifestType: {
      'oci-manifest': 'OCI 清单',
      'oci-index': 'OCI 索引',
      'docker-manifest': 'Docker 清单（schema 2）',
      'docker-list': 'Docker 清单列表',
      schema1: 'Docker schema 1',
    },
    refusedManifest: { list: '清单列表或索引', image: '单个镜像的清单' },
    schema1Use: { push: '推送', pull: '拉取', 'no-accept': '请求没有带 Accept 标头' },
    lossSign: {
      blob: '层或配置已不在',
      manifest: '清单已不在',
      'empty-link': '链接文件是空的',
      'collection-refused': '离线回收被拒绝',
      'collection-stopped': '回收中途停止',
      'empty-storage': '存储里什么都没有',
    },
    imageParts: { complete: '完整', missing: '有缺失' },
  },
};
