/** ストレージの設定に加えるすべての項目に共通の説明。 */
export const intoBlock =
  "既存の設定の中に行を追加します。ここに示す設定をそのまま貼り付けないでください。GitLabは`registry['storage']`を1つの値として扱います。書かなかった項目は失われ、レジストリは起動しなくなります。";

export const storageBlockTexts = {
  'show-storage': {
    title: 'ストレージの設定を確認する',
    body: '秘密の値は伏せて表示されます。ドライバーの名前、`bucket`、`region`と、AWS以外のストレージでは`regionendpoint`を確認してください。',
  },
  'back-up': {
    title: '設定の控えを取る',
    body: '元に戻すために使います。秘密の値が含まれるため、権限を緩めないでください。',
  },
  'read-secret': {
    title: 'Secretからストレージの設定を取り出す',
    body: 'どのSecretかは、valuesの`registry.storage.secret`でわかります。`registry-storage.yaml`を編集します。`registry-storage-before.yaml`は元に戻すための控えです。どちらにもキーが含まれるため、問題が解決したら控えを削除してください。',
  },
  'write-secret': {
    title: '編集した設定をSecretに戻す',
    body: 'キーが含まれるため、ファイルは最後に削除されます。',
    undo: '`registry-storage-before.yaml`を`registry-storage.yaml`にコピーし、もう一度実行します。',
  },
  apply: {
    title: '設定を反映する',
    body: 'レジストリが再起動します。実行中のプッシュとプルは失敗しますが、やり直せます。',
    undo: '設定の控えを戻し、もう一度反映します。',
  },
  'restart-pods': {
    title: 'レジストリのポッドを再起動する',
    body: 'ポッドが設定を読むのは起動時だけです。Secretを変更しても、それだけでは再起動しません。',
    undo: '以前の設定を戻し、ポッドをもう一度再起動します。',
  },
};
