import type { FamilyText } from '../../../../src/metrics/define.ts';
import type family from '../family.ts';

export default {
  title: '通知',
  lead: 'GitLabなどのエンドポイントへレジストリが送るイベントです。エンドポイントが設定されていなければ存在しません。',
  metrics: {
    registry_notifications_events_total: {
      meaning: 'キューに入ったイベント、配信できたイベント、失敗したイベント、キューが満杯で捨てられたイベントの数。',
      watch: '種類`Dropped`と`Failures`。',
    },
    registry_notifications_pending: {
      meaning: 'エンドポイントごとのキューで待っているイベント数。キューのデフォルトの上限は3000です。',
      watch: '増え続けるキュー。',
    },
    registry_notifications_status_total: {
      meaning: 'エンドポイントの応答数。`200 OK`などのステータスコード別。',
      watch: '2xx以外のすべて。401は、シークレットが一致していないことを示します。',
    },
    registry_notifications_errors_total: {
      meaning: '応答を得る前に失敗した配信の数。再試行されることがあります。',
      watch: '続いているエラー。',
    },
    registry_notifications_delivery_total: {
      meaning: '最終的に配信できたイベントと、再試行を使い切って失われたイベントの数。',
      watch: '`lost`。失われたイベントが再び送られることはありません。',
    },
    registry_notifications_retries_count: { meaning: '配信に要した試行回数。' },
    registry_notifications_http_latency_seconds: {
      meaning: 'エンドポイントが応答するまでの時間。',
      watch: '95パーセンタイルとタイムアウトの差。Linuxパッケージのデフォルトのタイムアウトは500 msです。',
    },
    registry_notifications_total_latency_seconds: {
      meaning: 'イベントの発生から配信までの時間。待ち時間と再試行を含みます。',
    },
  },
  findings: {
    lost: {
      title: '通知が失われた',
      body: '再試行を使い切りました。エンドポイントに届くはずの情報が欠けています。レプリケーション、統計、スキャンでイメージが抜けることがあります。拒否された理由はステータスコードで確認してください。',
    },
    dropped: {
      title: 'キューが満杯で通知が捨てられた',
      body: 'イベントの発生に、エンドポイントの処理が追いついていません。処理を速くするか、`queuesizelimit`を引き上げてください。捨てられたイベントは再び送られません。',
    },
    failing: {
      title: '多くの通知が失敗している',
      body: '20件に1件を超える配信が失敗しています。再試行で届くこともありますが、その間にキューが伸びます。',
    },
    refused: {
      title: 'エンドポイントが通知を拒否している',
      body: '2xx以外の応答が返っています。`401 Unauthorized`は、レジストリに設定したシークレットが、エンドポイントの期待するものと違うことを示します。',
    },
    errors: {
      title: '通知に応答が返らない',
      body: 'エンドポイントに到達できないか、応答が遅すぎます。レジストリのホストからそのアドレスを試してください。DNS、ファイアウォール、プロキシ設定が主な原因です。',
    },
    'queue-nearly-full': {
      title: '通知のキューがほぼ満杯',
      body: '2400件を超えるイベントが待っています。デフォルトの3000に達すると、新しいイベントは捨てられます。エンドポイントが遅い理由、または拒否する理由を調べてください。',
    },
    'queue-growing': {
      title: '通知のキューが伸びている',
      body: '配信できる数より多くのイベントが発生しています。理由はステータスコードと応答時間からわかります。',
    },
    'queue-long': {
      title: '通知がキューで待っている',
      body: '100件を超えるイベントが待っています。プッシュが集中した直後なら正常です。数分後にもう一度確認してください。',
    },
    'slow-endpoint': {
      title: 'エンドポイントの応答が遅い',
      body: '応答の20件に1件が400 msを超えています。Linuxパッケージのデフォルトでは500 msで打ち切られます。エンドポイントの`timeout`を延ばすか、処理を速くしてください。',
    },
  },
  charts: {
    queue: '待っている通知',
    events: '通知イベント',
    codes: 'エンドポイントの応答',
    latency: 'エンドポイントの応答時間',
    retries: '配信ごとの試行回数',
  },
} satisfies FamilyText<typeof family>;
