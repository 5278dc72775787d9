/** 适用于加入存储配置的每一项设置。 */
export const intoBlock =
  "请把这些行加进现有的配置段，不要原样粘贴这里的整段。GitLab 把 `registry['storage']` 当作一个整体：漏写的内容就没有了，注册表随后无法启动。";

export const storageBlockTexts = {
  'show-storage': {
    title: '查看存储配置',
    body: '输出中的机密值已隐去。请查看驱动的名称、`bucket`、`region`，如果不是 AWS 的存储，还有 `regionendpoint`。',
  },
  'back-up': {
    title: '保存一份配置副本',
    body: '回滚时要用。其中含有机密，请保持原有权限。',
  },
  'read-secret': {
    title: '从 Secret 取出存储配置',
    body: '是哪个 Secret，由 values 中的 `registry.storage.secret` 决定。请编辑 `registry-storage.yaml`；副本 `registry-storage-before.yaml` 用于回滚。两者都含有密钥，确认无误之后请删除副本。',
  },
  'write-secret': {
    title: '把改好的配置放回 Secret',
    body: '文件含有密钥，最后会被删除。',
    undo: '把 `registry-storage-before.yaml` 复制为 `registry-storage.yaml`，再运行一次。',
  },
  apply: {
    title: '应用配置',
    body: '注册表会重启。正在进行的推送和拉取会失败，可以重试。',
    undo: '用副本恢复配置，再次应用。',
  },
  'restart-pods': {
    title: '重启注册表的 Pod',
    body: 'Pod 只在启动时读取这段配置；仅仅更改 Secret 不会使它们重启。',
    undo: '恢复原来的配置，再次重启 Pod。',
  },
};
