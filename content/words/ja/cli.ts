export default {
  help: `registry-runbook diagnose [FILE…] [--lang en|ja|zh] [--json] [--each]

ログ、端末の出力、設定ファイルから、GitLabコンテナレジストリの不具合の原因を調べます。
FILEを読み取ります。FILEの指定がないとき、または - のときは標準入力を読み取ります。gzip、tar、zipは展開します。
データはどこにも送信しません。

  --lang LANG   出力の言語（en、ja、zh）。省略時は環境変数に従います
  --json        プログラム向けに、1行に1つのJSONオブジェクトを出力します
                {"file", "diagnoses": [{"runbook", "grade", "score", "evidence": [{"signature", "role", "lines": [first, last]}]}],
                 "formats", "facts"}。複数のファイルをまとめて読み取ると"files"になり、各根拠に"file"が付きます
  --each        ファイルをまとめずに、1つずつ診断します
  --help, --version

終了ステータス: 0 診断あり、1 診断なし、2 使い方の誤り、または開けないファイルあり
`,
  wrongUsage: '解釈できません：{what}',
  seeHelp: '使い方：registry-runbook diagnose [FILE…]。詳しくは--helpを付けて実行してください。',
  cannotOpen: '{file}: {reason}',
  errors: {
    ENOENT: 'ファイルがありません',
    EACCES: '読み取り権限がありません。sudoを付けて試してください',
    EISDIR: 'フォルダーです。中のファイルを指定してください',
  },
  grade: '{label}：{note}',
  question: '次の質問：{title}',
  outcome: '対処：{title}',
  goOn: 'サイトで続ける：{path}',
  times: '{count}回',
  more: 'ほかに{count}件の診断候補があります。--jsonですべて出力します。',
  moreEvidence: 'ほかに{count}件の根拠があります。',
};
