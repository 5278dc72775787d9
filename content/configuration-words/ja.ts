import type en from './en.ts';

export default {
  label: 'お使いのファイルを貼り付けてください',
  help: '貼り付けた内容はこのブラウザーの中にとどまり、リンクやレポートには入りません。伏せた秘密情報（`[FILTERED]`、`*****`）は伏せたままでかまいません。',
  dialect: 'ファイルの種類',
  dialectUnknown: 'どのファイルか判別できませんでした。種類を選んでください。',
  dialects: {
    'gitlab-rb': 'Linuxパッケージのgitlab.rb',
    compose: 'Docker Composeファイル',
    'helm-values': 'Helmチャートのvalues.yaml',
    operator: 'OperatorのGitLabリソース',
    'storage-secret': 'チャートのストレージ用Secretに入れるファイル',
    'registry-config': 'レジストリのconfig.yml',
    'gitlab-yml': 'GitLabのgitlab.yml',
    nginx: 'NGINXの設定',
  },
  diff: '変わる箇所',
  nothing: '変更は不要です。ファイルはすでにこの内容になっています。',
  whole: 'ファイル全体',
  copyFile: 'ファイルをコピー',
  copied: 'コピーしました',
  carryOn: '変更後のファイルを以降の手順で使う',
  carriedOn: '以降の手順は変更後のファイルから始まります。',
  notes: {
    kept: '{line}行目の`{setting}`はそのまま残します。秘密情報がすでに入っています。',
    same: '`{setting}`は{line}行目ですでにこの値になっています。',
    set: '{line}行目の`{setting}`が変わります。',
    added: '{line}行目に`{setting}`を追加します。',
    'replaced-expression':
      '{line}行目の`{setting}`は固定値ではなく式でした。固定値に置き換えるため、ほかに依存する箇所がないか確認してください。',
    'removed-driver':
      '{line}行目にあった別のストレージドライバーは取り除きます。レジストリが受け付けるドライバーは1つだけです。反映する前にイメージをコピーしてください。',
    'default-driver':
      '{line}行目に`{setting}`を追加します。このファイルにはストレージドライバーの指定がないため、デフォルトの`filesystem`を併せて書き出します。ドライバーを別のファイルで設定している場合は、そちらを変更してください。',
  },
  unreadTitle: '読み取らなかった箇所',
  unread: {
    condition: '条件付きのため、そのまま残します。',
    expression: '式のため、そのまま残します。',
    block: 'コードブロックのため、そのまま残します。',
    unclosed: 'ここで始まる部分が閉じられていません。',
    'not-a-setting': '設定ではないため、そのまま残します。',
    alias: 'ファイル内の別の場所から値を受け取っているため、そのまま残します。',
    broken: '読み取れません。',
    interpolated: '読み込み時に組み立てられる値のため、そのまま残します。',
  },
  problemTitle: 'このファイルのどこを変えるべきか、確実には判断できません',
  problems: {
    conditional:
      '{line}行目が`{setting}`を条件または式の中で設定しています。上に示した行を参考に、その箇所を手で変更してください。',
    'unread-value': '{line}行目：`{setting}`が属する値がここに書かれていません。その値の定義元で変更してください。',
    alias:
      '{line}行目はアンカーから値を受け取っているため、ここを変えるとほかの箇所も変わります。アンカー側を手で変更してください。',
    broken:
      '{line}行目が読み取れません（{message}）。まずこの行を直してください。このファイルを使うプログラムも受け付けません。',
    'no-omnibus-config':
      'このファイルには`GITLAB_OMNIBUS_CONFIG: |`のブロックがありません。コンテナに`gitlab.rb`をマウントしている場合は、そのファイルを貼り付けてください。',
    'which-server':
      'どの`server`ブロックがレジストリ用か判断できません（{lines}行目）。該当するブロックだけを貼り付けてください。',
    'no-driver':
      'このファイルにはストレージドライバーの指定がなく、`{setting}`を入れるブロックがありません。ドライバーのブロックがあるファイルを貼り付けてください。',
    'other-driver':
      '{line}行目：このファイルのストレージドライバーは`{driver}`で、`{setting}`はそのドライバーの設定ではありません。この変更は別のストレージドライバー用です。',
    'no-place': '`{setting}`はこの種類のファイルでは設定できません。ファイルに合うインストール方法を選んでください。',
  },
  warningsTitle: '先に確認してください',
  line: '{lines}行目：{text}',
  lines: '{lines}行目：{text}',
  contradictions: {
    repeated: '`{key}`が複数回代入されています。有効なのは最後のものだけです。',
    hostOverwritten:
      "`gitlab_rails['registry_host']`は無視されます。`registry_external_url`によってホストは`{host}`になります。",
    unreadDebug: "`registry['debug']`はLinuxパッケージでは読み込まれません。正しいキーは`registry['debug_addr']`です。",
    unreadInternalKey:
      "`gitlab_rails['internal_key']`はLinuxパッケージでは読み込まれません。キーペアは`registry['internal_key']`で決まります。",
    severalDrivers: 'ストレージドライバーが複数あります（{drivers}）。レジストリは1つしか受け付けず、起動しません。',
    portTaken:
      '公開ポートとレジストリ自身のポートがどちらも`{port}`です。NGINXとレジストリは同じポートで待ち受けられません。',
    proxyOff: '付属のNGINXが無効なため、レジストリ用のNGINX設定は効きません。',
    endpointWithoutScheme:
      '`regionendpoint`の先頭に`https://`がありません。新しいS3ドライバーはこの値では起動しません。',
    ownershipAndAcl: '`objectacl`と`objectownership`は同時に使えません。',
    bothRootPrefixes:
      '`legacyrootprefix`と`trimlegacyrootprefix`が両方設定されています。ストレージのコンテナに書き込んだときの設定だけを残してください。',
    durationWithoutUnit:
      '`{value}`に単位がないため、レジストリはナノ秒として扱います。`500ms`や`1s`のように書いてください。',
    readOnly: '読み取り専用モードが有効です。プッシュはすべて拒否されます。',
    otherHost: 'このファイルのレジストリは`{own}`ですが、先に貼り付けた内容は`{seen}`についてのものです。',
    otherDriver: 'このファイルの保存先は`{own}`ですが、先に貼り付けた内容は`{seen}`に保存するレジストリのものです。',
  },
} satisfies ConfigurationWords;

type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
type ConfigurationWords = Texts<typeof en>;
