import type { SnippetText } from '../../../../src/snippets/define.ts';
import type snippet from '../snippet.ts';

export default {
  title: '经 VPC 端点的 AWS S3，使用密钥的存储配置（s3_v2）',
  params: {
    bucket: '存储桶',
    region: '区域',
    endpoint: '端点 URL',
    rootdirectory: '前缀',
    encrypt: '要求加密',
    keyid: 'KMS 密钥的 ARN',
    storageclass: '存储类别',
    objectownership: '存储桶所有者拥有所有对象',
    objectacl: '新对象的 ACL',
    secure: '用 HTTPS 访问存储',
    skipverify: '不验证证书',
    chunksize: '上传分段的大小',
    copychunksize: '复制分段的大小',
    copymaxconcurrency: '同时复制的分段数',
    copythresholdsize: '从多大开始分段复制',
    maxrequestspersecond: '每秒请求数',
    maxretries: '重试次数',
    parallelwalk: '并行列出文件夹',
    loglevel: 'SDK 的日志',
    checksumDisabled: '不用校验和',
    checksumAlgorithm: '校验和算法',
  },
} satisfies SnippetText<typeof snippet>;
