/**
 * One term per thing. Sentences of different languages need not name the same things (pronouns, ellipsis), but a unit that speaks
 * of certificates in English speaks of them by the glossary's word in every language.
 */
import { proseOf, type Strings } from './strings.ts';
import type { Messages } from './unit.ts';

const terms: readonly { en: RegExp; ja: string; zh: string }[] = [
  { en: /\bcertificate authorit(?:y|ies)\b/i, ja: '認証局', zh: '证书颁发机构' },
  { en: /\bcertificates?\b/i, ja: '証明書', zh: '证书' },
  { en: /\bprivate keys?\b/i, ja: '秘密キー', zh: '私钥' },
  { en: /\bkey pairs?\b/i, ja: 'キーペア', zh: '密钥对' },
  { en: /\bself-signed\b/i, ja: '自己署名', zh: '自签名' },
  { en: /\bcredentials\b/i, ja: '認証情報', zh: '凭证' },
  { en: /\baccess tokens?\b/i, ja: 'アクセストークン', zh: '访问令牌' },
  { en: /\bdeploy tokens?\b/i, ja: 'デプロイトークン', zh: '部署令牌' },
  { en: /\bjob tokens?\b/i, ja: 'ジョブトークン', zh: '作业令牌' },
  { en: /\bmanifests?\b/i, ja: 'マニフェスト', zh: '清单' },
  { en: /\blayers?\b/i, ja: 'レイヤー', zh: '层' },
  { en: /\breverse prox(?:y|ies)\b/i, ja: 'リバースプロキシ', zh: '反向代理' },
  { en: /\bload balancers?\b/i, ja: 'ロードバランサー', zh: '负载均衡器' },
  { en: /\bheaders?\b/i, ja: 'ヘッダー', zh: '标头' },
  { en: /\bstorage drivers?\b/i, ja: 'ストレージドライバー', zh: '存储驱动' },
  { en: /\bobject storage\b/i, ja: 'オブジェクトストレージ', zh: '对象存储' },
  { en: /\bbuckets?\b/i, ja: 'バケット', zh: '存储桶' },
  { en: /\bredirect/i, ja: 'リダイレクト', zh: '重定向' },
  { en: /\bgarbage collection\b/i, ja: 'ガベージコレクション', zh: '垃圾回收' },
  { en: /\bmetadata database\b/i, ja: 'メタデータデータベース', zh: '元数据数据库' },
  { en: /\bread-only mode\b/i, ja: '読み取り専用モード', zh: '只读模式' },
  { en: /\bcleanup polic(?:y|ies)\b/i, ja: 'クリーンアップポリシー', zh: '清理策略' },
  { en: /\bLinux package\b/i, ja: 'Linuxパッケージ', zh: 'Linux 软件包' },
  { en: /\bself-compiled\b/i, ja: '自己コンパイル', zh: '自编译' },
  { en: /\bdowntime\b/i, ja: 'ダウンタイム', zh: '停机时间' },
  { en: /\brestart(?:s|ed|ing)?\b/i, ja: '再起動', zh: '重启' },
];

export function checkGlossary(strings: { en: Strings; ja: Strings; zh: Strings }): Messages {
  const whole = (locale: 'en' | 'ja' | 'zh') => [...strings[locale].values()].map(proseOf).join('\n');
  const [en, ja, zh] = [whole('en'), whole('ja'), whole('zh')];
  return terms
    .filter((term) => term.en.test(en))
    .flatMap((term) => {
      const named = term.en.exec(en)![0];
      const say = (locale: string, word: string) => `${locale} never says ${word}, the glossary's word for "${named}".`;
      return [
        ...(ja.includes(term.ja) ? [] : [say('ja', term.ja)]),
        ...(zh.includes(term.zh) ? [] : [say('zh', term.zh)]),
      ];
    });
}
