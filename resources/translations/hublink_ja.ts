<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AboutTexts</name>
    <message>
        <source>About Hublink</source>
        <translation>Hublinkについて</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Links business accounts, step by step.</source>
        <translation>業務用アカウントの連携を、手順に沿ってお手伝いします。</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccountActions</name>
    <message>
        <source>%1 will be removed in a moment.</source>
        <translation>%1はまもなく削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be removed in a moment.</source>
        <translation>
            <numerusform>%n件のアカウントがまもなく削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message>
        <source>Remove now</source>
        <translation>今すぐ削除</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>%1を確認しています…</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1を削除しています…</translation>
    </message>
    <message>
        <source>Converting %1…</source>
        <translation>%1を切り替えています…</translation>
    </message>
    <message numerus="yes">
        <source>Asking StackOne for its list… %Ln account(s)</source>
        <translation>
            <numerusform>StackOneに一覧を問い合わせています… %Ln件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be done.</source>
        <translation>
            <numerusform>%n件のアカウントは処理できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it was.</source>
        <translation>%1は元のままです。</translation>
    </message>
    <message>
        <source>“%1” was stopped.</source>
        <translation>「%1」を中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are left.</source>
        <translation>
            <numerusform>%n件のアカウントが残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts keep the status they had. %1</source>
        <translation>アカウントの状態は変わっていません。%1</translation>
    </message>
    <message>
        <source>%1 was not removed.</source>
        <translation>%1は削除されませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 needs attention.</source>
        <translation>%1は対応が必要です。</translation>
    </message>
    <message>
        <source>Select it to see what to do.</source>
        <translation>選択すると、対処方法が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation>
            <numerusform>%n件のアカウントで対応が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an account to see why and what to do.</source>
        <translation>アカウントを選択すると、理由と対処方法が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) checked. All is well.</source>
        <translation>
            <numerusform>%n件のアカウントを確認しました。問題ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were removed.</source>
        <translation>
            <numerusform>%n件のアカウントを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are test accounts now.</source>
        <translation>
            <numerusform>%n件のアカウントをテスト用に切り替えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are production accounts now.</source>
        <translation>
            <numerusform>%n件のアカウントを本番用に切り替えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be suspended from here.</source>
        <translation>%1をここから停止することはできません。</translation>
    </message>
    <message>
        <source>StackOne&apos;s API has no call for it. StackOne&apos;s own Accounts page can suspend an account and let it go on; Hublink then shows it.</source>
        <translation>StackOneのAPIには、この操作がありません。停止と再開はStackOneの「Accounts」ページで行えます。その結果はHublinkにも表示されます。</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>StackOneを開く</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Open %1 yourself.</source>
        <translation>お手数ですが、ご自分で%1を開いてください。</translation>
    </message>
    <message>
        <source>Hublink does not know where %1 is.</source>
        <translation>%1の場所がわかりません。</translation>
    </message>
    <message>
        <source>Open it in your browser yourself.</source>
        <translation>お手数ですが、ご自分でブラウザーから開いてください。</translation>
    </message>
    <message>
        <source>“%1” was stopped half-way.</source>
        <translation>「%1」は途中で止まっています。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Leave the rest</source>
        <translation>残りは行わない</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1（%2から）</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>名義</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>AIアプリ</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>アカウントID</translation>
    </message>
    <message>
        <source>Re-verify</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換え…</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>アクションを試す…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>ログを表示…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>アカウントの詳細</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Kept in your keychain</source>
        <translation>キーチェーンに保管しています</translation>
    </message>
    <message>
        <source>Not kept on this computer</source>
        <translation>このコンピューターには保管していません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time and event</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln件のアカウントを選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Re-verify</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換え…</translation>
    </message>
    <message>
        <source>Edit and reconnect…</source>
        <translation>編集して再接続…</translation>
    </message>
    <message>
        <source>When the key ends…</source>
        <translation>キーの有効期限…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>接続ガイド</translation>
    </message>
    <message>
        <source>Show only accounts of %1</source>
        <translation>%1のアカウントだけを表示</translation>
    </message>
    <message>
        <source>Try an action…</source>
        <translation>アクションを試す…</translation>
    </message>
    <message>
        <source>View logs…</source>
        <translation>ログを表示…</translation>
    </message>
    <message>
        <source>AI apps…</source>
        <translation>AIアプリ…</translation>
    </message>
    <message>
        <source>What AI apps did…</source>
        <translation>AIアプリの操作履歴…</translation>
    </message>
    <message>
        <source>Suspend in StackOne…</source>
        <translation>StackOneで停止…</translation>
    </message>
    <message>
        <source>Open in StackOne</source>
        <translation>StackOneで開く</translation>
    </message>
    <message>
        <source>Convert to Test</source>
        <translation>テスト用に切り替え</translation>
    </message>
    <message>
        <source>Convert to Production</source>
        <translation>本番用に切り替え</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>アカウントIDをコピー</translation>
    </message>
</context>
<context>
    <name>AccountsModel</name>
    <message>
        <source>Key ended %1</source>
        <comment>a date</comment>
        <translation>キー期限切れ %1</translation>
    </message>
    <message>
        <source>Key ends %1</source>
        <comment>a date</comment>
        <translation>キー期限 %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and number of accounts</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, closed, %n account(s)</source>
        <translation>
            <numerusform>グループ「%1」、折りたたみ、%n件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, open, %n account(s)</source>
        <translation>
            <numerusform>グループ「%1」、展開、%n件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>連携日時</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Re-verify all</source>
        <translation>すべて再確認</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>CSV形式…</translation>
    </message>
    <message>
        <source>As JSON…</source>
        <translation>JSON形式…</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>アカウントを連携</translation>
    </message>
    <message>
        <source>Link an account (%1)</source>
        <comment>with the keys</comment>
        <translation>アカウントを連携します（%1）</translation>
    </message>
    <message>
        <source>No account is linked yet</source>
        <translation>連携アカウントはまだありません</translation>
    </message>
    <message>
        <source>Hublink leads you through every step and checks what you paste before anything is stored.</source>
        <translation>手順を一つずつご案内します。貼り付けた値は、保管する前に確認します。</translation>
    </message>
    <message>
        <source>Reading the accounts of your projects…</source>
        <translation>プロジェクトのアカウントを読み込んでいます…</translation>
    </message>
    <message>
        <source>Those that are linked in StackOne already appear here. Later starts show them at once.</source>
        <translation>StackOneですでに連携されているアカウントがここに表示されます。次回の起動時からはすぐに表示されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>StackOne is out of reach</source>
        <translation>StackOneに接続できません</translation>
    </message>
    <message>
        <source>Check whether this computer is online. Hublink tries again by itself when the network is back.</source>
        <translation>このコンピューターがオンラインか確認してください。ネットワークが復帰すると、Hublinkが自動的に再試行します。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>No account matches</source>
        <translation>該当するアカウントがありません</translation>
    </message>
    <message>
        <source>Change the search, or clear the filters.</source>
        <translation>検索語を変えるか、絞り込みを解除してください。</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV形式で書き出し</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>JSON形式で書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were exported.</source>
        <translation>
            <numerusform>%Ln件のアカウントを書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>ActionsWindow</name>
    <message>
        <source>Try an action of %1</source>
        <translation>%1のアクションを試す</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curlコマンドとしてコピー</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>アクションを検索</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>The answer appears here.</source>
        <translation>ここに応答が表示されます。</translation>
    </message>
    <message>
        <source>Reading the actions…</source>
        <translation>アクションを読み込んでいます…</translation>
    </message>
    <message>
        <source>StackOne lists no actions for this account.</source>
        <translation>StackOneには、このアカウントのアクションがありません。</translation>
    </message>
    <message>
        <source>The connector may have none, or the API key lacks the scope Actions.</source>
        <translation>コネクタにアクションがないか、APIキーにスコープ「Actions」がない可能性があります。</translation>
    </message>
    <message>
        <source>May change something</source>
        <translation>変更の可能性あり</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Hublink asks before it runs.</source>
        <translation>実行前に Hublink が確認します。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1, name</source>
        <comment>a place for values</comment>
        <translation>%1、名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>%1, value</source>
        <comment>a place for values</comment>
        <translation>%1、値</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1は必須です。</translation>
    </message>
    <message>
        <source>Fill it out, then run the action.</source>
        <translation>入力してから、アクションを実行してください。</translation>
    </message>
    <message>
        <source>Run this action?</source>
        <translation>このアクションを実行しますか？</translation>
    </message>
    <message>
        <source>“%1” may change something in the %2 account %3.</source>
        <translation>「%1」を実行すると、%2アカウント「%3」の内容が変更されることがあります。</translation>
    </message>
    <message>
        <source>It runs once, for real.</source>
        <translation>実際のデータに対して、1回だけ実行されます。</translation>
    </message>
    <message>
        <source>Do not run</source>
        <translation>実行しない</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>実行しています…</translation>
    </message>
    <message>
        <source>The body is no JSON object.</source>
        <translation>本文がJSONオブジェクトになっていません。</translation>
    </message>
    <message>
        <source>It begins with { and ends with }, with names and texts in double quotes.</source>
        <translation>{ で始めて } で終わるようにし、名前と文字列は二重引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <comment>time and size of an answer</comment>
        <translation>%1 ミリ秒、%2</translation>
    </message>
    <message>
        <source>The action failed.</source>
        <translation>アクションが失敗しました。</translation>
    </message>
    <message>
        <source>The answer below tells why. Nothing you filled out is lost.</source>
        <translation>理由は下の応答をご覧ください。入力した内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>The account is paused or its access expired: mend it on the Accounts page, then try again.</source>
        <translation>アカウントが一時停止中か、アクセスの期限が切れています。「アカウント」ページで対処してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The API key lacks the scope Actions, or the account a right at %1.</source>
        <translation>APIキーにスコープ「Actions」がないか、アカウントに%1での権限がありません。</translation>
    </message>
    <message>
        <source>Too many requests at the moment. Wait a minute, then run it again.</source>
        <translation>現在、リクエストが混み合っています。1分ほど待ってから、もう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>ActivityPlace</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>以前の記録</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>No AI app has used a linked account yet.</source>
        <translation>連携アカウントを使ったAIアプリはまだありません。</translation>
    </message>
    <message>
        <source>What apps do with your accounts is listed here.</source>
        <translation>アプリがアカウントに対して行った操作が、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a line to see what the app passed to the action.</source>
        <translation>行を選択すると、アプリがアクションに渡した内容が表示されます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Keep for </source>
        <translation>保存期間：</translation>
    </message>
    <message>
        <source> days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>How many days activity is kept</source>
        <translation>アクティビティを保存する日数</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>No activity fits the search.</source>
        <translation>検索に一致するアクティビティはありません。</translation>
    </message>
    <message>
        <source>Nothing was passed to the action.</source>
        <translation>アクションには何も渡されていません。</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>アクティビティの書き出し</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>ファイルに書き込めませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>アクティビティの消去</translation>
    </message>
    <message>
        <source>Remove the whole list of what AI apps did?</source>
        <translation>AIアプリの操作の記録をすべて削除しますか？</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>記録を削除</translation>
    </message>
</context>
<context>
    <name>ActivityTexts</name>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1（%2秒）</translation>
    </message>
    <message>
        <source>Running, or cut off</source>
        <translation>実行中または中断</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The action failed</source>
        <translation>アクションが失敗</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled by the app</source>
        <translation>アプリがキャンセル</translation>
    </message>
</context>
<context>
    <name>AiApps</name>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>許可しない</translation>
    </message>
</context>
<context>
    <name>AiAppsPlace</name>
    <message>
        <source>%1 notices it by itself.</source>
        <translation>変更は%1に自動で反映されます。</translation>
    </message>
    <message>
        <source>Quit %1 and start it again.</source>
        <translation>%1を終了し、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Begin a new conversation in %1.</source>
        <translation>%1で新しい会話を始めてください。</translation>
    </message>
    <message>
        <source>Press the refresh button of the servers in %1.</source>
        <translation>%1で、サーバー一覧の更新ボタンを押してください。</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>AIアプリ</translation>
    </message>
    <message>
        <source>AI apps on this computer can use linked accounts. StackOne&apos;s key stays in your keychain; the app starts Hublink, and you decide what may be done.</source>
        <translation>このコンピューターのAIアプリから、連携アカウントを使えます。StackOneのキーはキーチェーンから出ません。アプリはHublinkを起動して使い、何を許可するかはご自分で決められます。</translation>
    </message>
    <message>
        <source>Your IT department switched the use of accounts by AI apps off on this computer.</source>
        <translation>このコンピューターでは、AIアプリによるアカウントの利用がIT部門によって無効にされています。</translation>
    </message>
    <message>
        <source>Your IT department lets AI apps only read on this computer, whatever stands below.</source>
        <translation>このコンピューターでは、下の設定にかかわらず、AIアプリに許可されるのは読み取りだけです。IT部門による設定です。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Copy for another app</source>
        <translation>ほかのアプリ用にコピー</translation>
    </message>
    <message>
        <source>The entry as JSON, as most apps take it</source>
        <translation>多くのアプリで使えるJSON形式の項目をコピーします</translation>
    </message>
    <message>
        <source>What AI apps may do with this account</source>
        <translation>このアカウントでAIアプリに許可する操作</translation>
    </message>
    <message>
        <source>Actions that only read</source>
        <translation>読み取りだけのアクション</translation>
    </message>
    <message>
        <source>Actions that change something</source>
        <translation>変更を伴うアクション</translation>
    </message>
    <message>
        <source>Actions with an answer of their own:</source>
        <translation>個別に設定したアクション：</translation>
    </message>
    <message>
        <source>Actions with an answer of their own</source>
        <translation>個別に設定したアクション</translation>
    </message>
    <message>
        <source>Forget the answer</source>
        <translation>個別の設定を解除</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターにあります</translation>
    </message>
    <message>
        <source>Not found on this computer</source>
        <translation>このコンピューターには見つかりません</translation>
    </message>
    <message>
        <source>Configuration: %1</source>
        <translation>設定：%1</translation>
    </message>
    <message>
        <source>Link an account in StackOne first.</source>
        <translation>先に、StackOneでアカウントを連携してください。</translation>
    </message>
    <message>
        <source>Let it use the account</source>
        <translation>アカウントの利用を許可</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read (%2). Mend it in %1, then come back.</source>
        <translation>%1の設定を読み取れません（%2）。%1側で直してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Take it out again…</source>
        <translation>アカウントを外す…</translation>
    </message>
    <message>
        <source>Let it use the account…</source>
        <translation>アカウントの利用を許可…</translation>
    </message>
    <message>
        <source>%1 can use this account.</source>
        <translation>%1はこのアカウントを使えます。</translation>
    </message>
    <message>
        <source>%1 cannot use this account.</source>
        <translation>%1はこのアカウントを使えません。</translation>
    </message>
    <message>
        <source>%1 was not found on this computer.</source>
        <translation>%1はこのコンピューターに見つかりませんでした。</translation>
    </message>
    <message>
        <source>Take the account out of %1?</source>
        <translation>%1からアカウントを外しますか？</translation>
    </message>
    <message>
        <source>%1 cannot use the account any more.</source>
        <translation>%1はこのアカウントを使えなくなりました。</translation>
    </message>
    <message>
        <source>Let %1 use the account?</source>
        <translation>%1にアカウントの利用を許可しますか？</translation>
    </message>
    <message>
        <source>%1 can use the account now.</source>
        <translation>%1でこのアカウントを使えるようになりました。</translation>
    </message>
    <message>
        <source>This changes %1. What was there is kept beside it.</source>
        <translation>%1を変更します。元の内容は、同じ場所に残しておきます。</translation>
    </message>
    <message>
        <source>%1 does it itself, with this command:</source>
        <translation>%1が次のコマンドで変更します：</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>The configuration of %1 has changed meanwhile.</source>
        <translation>%1の設定が、この間に変わりました。</translation>
    </message>
    <message>
        <source>Look at the change again.</source>
        <translation>変更内容をもう一度ご確認ください。</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be written.</source>
        <translation>%1の設定に書き込めません。</translation>
    </message>
    <message>
        <source>Check whether you may write to %1.</source>
        <translation>%1への書き込み権限があるか、ご確認ください。</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be read.</source>
        <translation>%1の設定を読み取れません。</translation>
    </message>
    <message>
        <source>Look at %1 in %2.</source>
        <translation>%2で%1をご確認ください。</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1で受け付けられませんでした。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 is configured as before.</source>
        <translation>%1の設定は元のままです。</translation>
    </message>
    <message>
        <source>%1 has a StackOne key in clear text, in its entry %2.</source>
        <translation>%1の項目「%2」に、StackOneのキーが暗号化されずに書かれています。</translation>
    </message>
    <message>
        <source>Every program that you start can read it. Hublink can take its place: the key stays in your keychain then.</source>
        <translation>このままでは、起動したどのプログラムからも読み取れます。Hublinkの項目に置き換えれば、キーはキーチェーンの中だけに保管されます。</translation>
    </message>
    <message>
        <source>Replace the entry…</source>
        <translation>項目を置き換え…</translation>
    </message>
    <message>
        <source>Replace the entry %1 by Hublink&apos;s?</source>
        <translation>項目「%1」をHublinkの項目に置き換えますか？</translation>
    </message>
    <message>
        <source>The entry is replaced. Make a new key in StackOne and switch the old one off.</source>
        <translation>項目を置き換えました。StackOneで新しいキーを作成し、古いキーは無効にしてください。</translation>
    </message>
    <message>
        <source>Starting it as %1 does…</source>
        <translation>%1と同じ方法で起動しています…</translation>
    </message>
    <message>
        <source>The entry does not work.</source>
        <translation>この項目は動作しません。</translation>
    </message>
    <message numerus="yes">
        <source>It works: %Ln tool(s).</source>
        <translation>
            <numerusform>正常に動作しています：%Ln個のツール。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AskPage</name>
    <message>
        <source>Send the link</source>
        <translation>リンクを送る</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Write a mail</source>
        <translation>メールを作成</translation>
    </message>
    <message>
        <source>Save QR code…</source>
        <translation>QRコードを保存…</translation>
    </message>
    <message>
        <source>The link as a QR code</source>
        <translation>リンクのQRコード</translation>
    </message>
    <message>
        <source>Make a link with which somebody links an account for %1.</source>
        <translation>%1のアカウントを連携してもらうためのリンクを作成します。</translation>
    </message>
    <message>
        <source>Make a link with which somebody links %1 for %2.</source>
        <translation>%2の%1アカウントを連携してもらうためのリンクを作成します。</translation>
    </message>
    <message>
        <source>The link works, but Hublink cannot wait for the account.</source>
        <translation>リンクは有効ですが、アカウントの連携を待つことができません。</translation>
    </message>
    <message>
        <source>It works for %1. Whoever has it can link an account, so send it only to the person you mean. Hublink tells you when the account is there.</source>
        <translation>有効期間は%1です。このリンクを受け取った人は誰でもアカウントを連携できるため、お願いする相手にだけ送ってください。連携されたらお知らせします。</translation>
    </message>
    <message>
        <source>Please link your account</source>
        <translation>アカウント連携のお願い</translation>
    </message>
    <message>
        <source>Please link %1</source>
        <translation>%1の連携のお願い</translation>
    </message>
    <message>
        <source>Hello,

please open this link and follow the steps:

%1

It works for %2.
</source>
        <translation>こんにちは。

次のリンクを開き、手順に沿って操作してください。

%1

リンクの有効期間は%2です。
</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>メールソフトを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the link and send it yourself.</source>
        <translation>お手数ですが、リンクをコピーしてご自分でお送りください。</translation>
    </message>
    <message>
        <source>Save QR code</source>
        <translation>QRコードを保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved.</source>
        <translation>画像を保存できませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder, or make some room.</source>
        <translation>別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>AssistantWindow</name>
    <message>
        <source>Link an account</source>
        <translation>アカウントを連携</translation>
    </message>
    <message>
        <source>Replace key: %1</source>
        <translation>キーの置き換え：%1</translation>
    </message>
    <message>
        <source>Reconnect: %1</source>
        <translation>再接続：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more link(s) were opened.</source>
        <translation>
            <numerusform>ほかに%Ln件のリンクが開かれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish this account, or cancel it. Then the next link opens.</source>
        <translation>このアカウントを完了するかキャンセルすると、次のリンクが開きます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>ステップ%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>途中で閉じますか？</translation>
    </message>
    <message>
        <source>The values you entered are not kept.</source>
        <translation>入力した値は保管されません。</translation>
    </message>
    <message>
        <source>You can continue later on the Accounts page and paste them again.</source>
        <translation>あとで「アカウント」ページから続けられます。その際、値をもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
</context>
<context>
    <name>BridgeTexts</name>
    <message>
        <source>There is no linked account %1 on this computer. Open Hublink to see which accounts there are.</source>
        <translation>このコンピューターに連携アカウント「%1」はありません。Hublinkを開いて、どのアカウントがあるかご確認ください。</translation>
    </message>
    <message>
        <source>StackOne does not know the account %1 any more. Open Hublink and link it again.</source>
        <translation>アカウント「%1」は、StackOneに見つからなくなりました。Hublinkを開いて、もう一度連携してください。</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 is not kept on this computer. Open Hublink, choose Projects, and enter the project&apos;s key.</source>
        <translation>アカウント「%1」に使うStackOneのAPIキーが、このコンピューターに保管されていません。Hublinkを開き、「プロジェクト」でプロジェクトのキーを入力してください。</translation>
    </message>
    <message>
        <source>StackOne refuses the API key for the account %1. Open Hublink, choose Projects, and enter a new key.</source>
        <translation>アカウント「%1」に使うAPIキーが、StackOneで認められませんでした。Hublinkを開き、「プロジェクト」で新しいキーを入力してください。</translation>
    </message>
    <message>
        <source>StackOne&apos;s API key for the account %1 may not run actions. Make a key in StackOne that may, then enter it in Hublink under Projects.</source>
        <translation>アカウント「%1」に使うStackOneのAPIキーには、アクションを実行する権限がありません。権限のあるキーをStackOneで作成し、Hublinkの「プロジェクト」で入力してください。</translation>
    </message>
    <message>
        <source>The connector of the account %1 is switched off in StackOne. Switch it on there.</source>
        <translation>アカウント「%1」のコネクタが、StackOneでオフになっています。StackOneでオンにしてください。</translation>
    </message>
    <message>
        <source>StackOne did not accept this for the account %1.</source>
        <translation>アカウント「%1」に対するこの操作は、StackOneで受け付けられませんでした。</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOneからのメッセージ：%1</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked. Open Hublink and unlock it, then try again.</source>
        <translation>このコンピューターのキーチェーンがロックされています。Hublinkを開いてロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The action for the account %1 may have been done all the same. Look there before it is tried again.</source>
        <translation>アカウント「%1」へのアクションは、すでに実行されている可能性があります。再試行する前に、結果をご確認ください。</translation>
    </message>
    <message>
        <source>%1 may not be used with the account %2. The person can allow it in Hublink, under AI apps.</source>
        <translation>アカウント「%2」で%1を使うことは許可されていません。利用者がHublinkの「AIアプリ」で許可できます。</translation>
    </message>
    <message>
        <source>The person did not allow %1 for the account %2. Nothing was done.</source>
        <translation>利用者がアカウント「%2」での%1を許可しませんでした。何も実行されていません。</translation>
    </message>
    <message>
        <source>%1 needs the person&apos;s consent, and Hublink cannot ask: there is no display. Nothing was done. The person can allow it in Hublink, under AI apps.</source>
        <translation>%1には利用者の同意が必要ですが、画面がないため確認できません。何も実行されていません。利用者がHublinkの「AIアプリ」で許可できます。</translation>
    </message>
    <message>
        <source>Hublink asked whether %1 may be used, and nobody answered in time. Nothing was done. Try again when the person is at the computer.</source>
        <translation>%1を使ってよいか確認しましたが、時間内に返答がありませんでした。何も実行されていません。利用者がコンピューターの前にいるときに、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no tool %1.</source>
        <translation>%1というツールはありません。</translation>
    </message>
    <message>
        <source>%1 changes something, so it cannot be run with the tool for reading. Use run_writing_action.</source>
        <translation>%1は変更を伴うため、読み取り用のツールでは実行できません。run_writing_actionを使ってください。</translation>
    </message>
    <message>
        <source>Tools of business accounts that a person has linked with Hublink. Writing may ask the person first; an error says what they can do.</source>
        <translation>利用者がHublinkで連携した業務用アカウントのツールです。書き込みの前に、利用者に確認することがあります。エラーには、利用者ができる対処が示されます。</translation>
    </message>
    <message>
        <source>%1 uses linked accounts hundreds of times a minute. Hublink slows it down.</source>
        <translation>%1が連携アカウントを1分間に何百回も使っているため、Hublinkが速度を抑えています。</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>AIアプリ</translation>
    </message>
</context>
<context>
    <name>BulkPanel</name>
    <message numerus="yes">
        <source>Re-verify %n account(s)</source>
        <translation>
            <numerusform>%n件のアカウントを再確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s), also from StackOne</source>
        <translation>
            <numerusform>%n件のアカウントを削除（StackOneからも）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s) from this computer</source>
        <translation>
            <numerusform>%n件のアカウントをこのコンピューターから削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Test</source>
        <translation>
            <numerusform>%n件のアカウントをテスト用に切り替え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Convert %n account(s) to Production</source>
        <translation>
            <numerusform>%n件のアカウントを本番用に切り替え</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy results</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>残りを再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Accounts that need attention</source>
        <translation>対応が必要なアカウント</translation>
    </message>
    <message numerus="yes">
        <source>StackOne has told of %n account(s).</source>
        <translation>
            <numerusform>StackOneから%n件のアカウントの情報が届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L2件中%L1件が完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln件のアカウントで対応が必要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be done</source>
        <translation>
            <numerusform>%Ln件は処理できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 left.</source>
        <translation>残り約%1です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>Possible are: %1.</source>
        <translation>指定できるのは次のとおりです：%1。</translation>
    </message>
    <message>
        <source>It has to be a JSON object, like {&quot;apiKey&quot;: &quot;…&quot;}.</source>
        <translation>{&quot;apiKey&quot;: &quot;…&quot;}のようなJSONオブジェクトで指定してください。</translation>
    </message>
    <message>
        <source>It has to be a text, a number, true or false.</source>
        <translation>文字列、数値、true、falseのいずれかで指定してください。</translation>
    </message>
    <message>
        <source>There is no such member. Possible are: values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way.</source>
        <translation>そのような項目はありません。指定できるのは次のとおりです：values, project, project_key, link, connector, owner_id, owner_name, username, label, type, way。</translation>
    </message>
    <message>
        <source>Possible are: now, link, computer.</source>
        <translation>指定できるのは次のとおりです：now, link, computer。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足しています：%1。</translation>
    </message>
    <message>
        <source>Give what is missing, then run the command again.</source>
        <translation>不足しているものを指定して、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>Correct the value of %1.</source>
        <translation>%1の値を直してください。</translation>
    </message>
    <message>
        <source>The value of %1 is not one of its choices.</source>
        <translation>%1の値が選択肢にありません。</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1は不明な項目です。</translation>
    </message>
    <message>
        <source>The value of %1 seems to belong to another field.</source>
        <translation>%1の値は、別の項目のもののようです。</translation>
    </message>
    <message>
        <source>Check which value belongs where.</source>
        <translation>どの値がどの項目のものか、ご確認ください。</translation>
    </message>
    <message>
        <source>The input cannot be read.</source>
        <translation>入力を読み取れません。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み取れません。</translation>
    </message>
    <message>
        <source>The configuration of %1 cannot be changed safely: %2.</source>
        <translation>%1の設定を安全に変更できません：%2。</translation>
    </message>
    <message>
        <source>Look at %1, or add the entry there by hand.</source>
        <translation>%1を確認するか、手動で項目を追加してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1の読み書きができません。</translation>
    </message>
    <message>
        <source>Check whether you may read and write it, then run the command again.</source>
        <translation>読み書きの権限を確認してから、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The configuration of %1 has another entry %2, or has changed meanwhile.</source>
        <translation>%1の設定に別の項目「%2」があるか、この間に設定が変わりました。</translation>
    </message>
    <message>
        <source>Look at %1, then run the command again.</source>
        <translation>%1を確認してから、コマンドをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The entry %1 of %2 is for other accounts, too.</source>
        <translation>%2の項目「%1」は、ほかのアカウントでも使われています。</translation>
    </message>
    <message>
        <source>Take the account out of it by hand, in %1.</source>
        <translation>%1で、アカウントを手動で外してください。</translation>
    </message>
    <message>
        <source>%1 did not take it: %2</source>
        <translation>%1で受け付けられませんでした：%2</translation>
    </message>
    <message>
        <source>Try it in %1 itself.</source>
        <translation>%1で直接お試しください。</translation>
    </message>
    <message>
        <source>No project is named, and there is not exactly one on this computer.</source>
        <translation>プロジェクトが指定されていません。省略できるのは、このコンピューターにあるプロジェクトが1つだけの場合です。</translation>
    </message>
    <message>
        <source>There is no project %1 on this computer.</source>
        <translation>このコンピューターにプロジェクト「%1」はありません。</translation>
    </message>
    <message>
        <source>See hublink projects, or add one with hublink projects add.</source>
        <translation>hublink projectsで確認するか、hublink projects addで追加してください。</translation>
    </message>
    <message>
        <source>There is no account with this ID.</source>
        <translation>このIDのアカウントはありません。</translation>
    </message>
    <message>
        <source>See hublink accounts.</source>
        <translation>hublink accountsでご確認ください。</translation>
    </message>
    <message>
        <source>The input is far too long.</source>
        <translation>入力が長すぎます。</translation>
    </message>
    <message>
        <source>One link takes at most a megabyte.</source>
        <translation>1回の連携で受け付けられるのは1メガバイトまでです。</translation>
    </message>
    <message>
        <source>Give that account these values with --update, or link a further one with --further.</source>
        <translation>--updateでそのアカウントの値を更新するか、--furtherで別のアカウントを追加で連携してください。</translation>
    </message>
    <message>
        <source>Unlock your keychain, or let it ask for its password with --wait-for-keychain. Then run the command again.</source>
        <translation>キーチェーンのロックを解除するか、--wait-for-keychainを付けてパスワードの入力を待つようにし、コマンドをもう一度実行してください。</translation>
    </message>
</context>
<context>
    <name>CommandTexts</name>
    <message>
        <source>the list could not be written to standard output</source>
        <translation>一覧を標準出力に書き込めませんでした</translation>
    </message>
    <message>
        <source>the accounts cannot be read: %1 (%2)</source>
        <translation>アカウントを読み込めません: %1 (%2)</translation>
    </message>
    <message>
        <source>the records were empty. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>記録が空でした。Hublinkを開いて、StackOneからアカウントを取り戻してください。</translation>
    </message>
    <message>
        <source>the records were damaged; %1 could be saved. The damaged file is kept as %2. Open Hublink to bring the accounts back from StackOne.</source>
        <translation>記録が壊れていました。%1件を救出しました。壊れたファイルは%2として残してあります。Hublinkを開いて、StackOneからアカウントを取り戻してください。</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>Practise with stand-ins for Hive and StackOne on this computer.</source>
        <translation>このコンピューター上のHiveとStackOneの代役で練習します。</translation>
    </message>
    <message>
        <source>Walk the whole main job in the sandbox and save a picture of every page.</source>
        <translation>サンドボックスで主な作業をすべて行い、各ページの画像を保存します。</translation>
    </message>
    <message>
        <source>How large the windows are, as WIDTHxHEIGHT.</source>
        <translation>ウィンドウの大きさ。幅x高さで指定します。</translation>
    </message>
    <message>
        <source>How large everything is drawn: 1, 1.25, 2…</source>
        <translation>表示の倍率: 1、1.25、2…</translation>
    </message>
    <message>
        <source>system, light, dark or contrast.</source>
        <translation>system、light、dark、contrastのいずれか。</translation>
    </message>
    <message>
        <source>Follow the accounts without a window, until it is wanted.</source>
        <translation>ウィンドウなしでアカウントを見守り、求められたときに開きます。</translation>
    </message>
    <message>
        <source>Print how long starting takes.</source>
        <translation>起動にかかった時間を表示します。</translation>
    </message>
    <message>
        <source>End after the first frame.</source>
        <translation>最初の画面を描いたら終了します。</translation>
    </message>
    <message>
        <source>Answer in JSON. For link: without a window.</source>
        <translation>JSONで答えます。linkでは、ウィンドウを開きません。</translation>
    </message>
    <message>
        <source>now, link or computer.</source>
        <translation>now、link、computerのいずれか。</translation>
    </message>
    <message>
        <source>A StackOne project of this computer.</source>
        <translation>このコンピューターにあるStackOneのプロジェクト。</translation>
    </message>
    <message>
        <source>A project&apos;s API key comes from standard input.</source>
        <translation>プロジェクトのAPIキーを標準入力から読みます。</translation>
    </message>
    <message>
        <source>The connector&apos;s key, or KEY/CONFIGURATION.</source>
        <translation>コネクタのキー、またはキー/構成。</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>お客様を表す、あなた側のID。</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>お客様の名前（人が読むためのもの）。</translation>
    </message>
    <message>
        <source>Who connects.</source>
        <translation>接続する人。</translation>
    </message>
    <message>
        <source>What the account is called.</source>
        <translation>アカウントの名前。</translation>
    </message>
    <message>
        <source>production or test.</source>
        <translation>productionまたはtest。</translation>
    </message>
    <message>
        <source>Give an account that is there already these values.</source>
        <translation>すでにあるアカウントにこれらの値を渡します。</translation>
    </message>
    <message>
        <source>Link a further account even if there is one.</source>
        <translation>すでにあっても、もう一つアカウントを連携します。</translation>
    </message>
    <message>
        <source>Only check or show what would be done.</source>
        <translation>確認するだけ、または何をするかを示すだけにします。</translation>
    </message>
    <message>
        <source>Link once for each JSON line of a file, or of standard input: -.</source>
        <translation>ファイル（-なら標準入力）のJSON一行ごとに一度ずつ連携します。</translation>
    </message>
    <message>
        <source>Tell each stage on standard error.</source>
        <translation>各段階を標準エラー出力に知らせます。</translation>
    </message>
    <message>
        <source>How long to wait for a sign-in.</source>
        <translation>サインインを待つ時間。</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password.</source>
        <translation>キーチェーンがパスワードを尋ねることを許します。</translation>
    </message>
    <message>
        <source>Every account.</source>
        <translation>すべてのアカウント。</translation>
    </message>
    <message>
        <source>In StackOne, too.</source>
        <translation>StackOneからも。</translation>
    </message>
    <message>
        <source>Read the documentation&apos;s index first.</source>
        <translation>先にドキュメントの索引を読みます。</translation>
    </message>
    <message>
        <source>Save a picture of each step.</source>
        <translation>各手順の画像を保存します。</translation>
    </message>
    <message>
        <source>Only tools that read.</source>
        <translation>読み取るツールだけ。</translation>
    </message>
    <message>
        <source>Only these tools; * stands for anything.</source>
        <translation>これらのツールだけ。*は任意の文字列に当たります。</translation>
    </message>
    <message>
        <source>Find and run instead of all tools.</source>
        <translation>すべてのツールの代わりに、検索と実行を提供します。</translation>
    </message>
    <message>
        <source>Where everything is kept except secrets.</source>
        <translation>秘密以外のすべてを保存する場所。</translation>
    </message>
    <message>
        <source>StackOne&apos;s API.</source>
        <translation>StackOneのAPI。</translation>
    </message>
    <message>
        <source>StackOne&apos;s web application.</source>
        <translation>StackOneのWebアプリケーション。</translation>
    </message>
    <message>
        <source>A provider&apos;s address. May be given several times.</source>
        <translation>プロバイダーのアドレス。何度でも指定できます。</translation>
    </message>
    <message>
        <source>Where StackOne&apos;s documentation stands.</source>
        <translation>StackOneのドキュメントの場所。</translation>
    </message>
    <message>
        <source>Use the connection guides in this folder, too.</source>
        <translation>このフォルダーの接続ガイドも使います。</translation>
    </message>
    <message>
        <source>Try this policy, if this computer has none of its own.</source>
        <translation>このコンピューターにポリシーがなければ、これを試します。</translation>
    </message>
    <message>
        <source>Trust the roots in this file, too (PEM or DER).</source>
        <translation>このファイルの証明書も信頼します（PEMまたはDER）。</translation>
    </message>
    <message>
        <source>debug, info, warning or critical.</source>
        <translation>debug、info、warning、criticalのいずれか。</translation>
    </message>
    <message>
        <source>Write the log to a file, too.</source>
        <translation>ログをファイルにも書きます。</translation>
    </message>
    <message>
        <source>Language, as a code like en or de.</source>
        <translation>言語。enやjaのようなコードで指定します。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>link an account</source>
        <translation>アカウントを連携する</translation>
    </message>
    <message>
        <source>Opens the assistant. With an auth link it begins there; - reads the link from standard input, where other programs cannot see it.</source>
        <translation>アシスタントを開きます。認証リンクを渡すと、そこから始めます。-を渡すと、ほかのプログラムから見えない標準入力からリンクを読みます。</translation>
    </message>
    <message>
        <source>With --json it links without a window. Values come as a JSON object on standard input, never on the command line. With --from it links once for each line.</source>
        <translation>--jsonを付けると、ウィンドウなしで連携します。値は標準入力のJSONオブジェクトで渡し、コマンドラインでは渡しません。--fromを付けると、一行ごとに一度ずつ連携します。</translation>
    </message>
    <message>
        <source>what linking a connector needs</source>
        <translation>コネクタの連携に必要なもの</translation>
    </message>
    <message>
        <source>Tells the fields of the connector&apos;s form, their keys and rules.</source>
        <translation>フォームの項目と、そのキーと規則を示します。</translation>
    </message>
    <message>
        <source>list the linked accounts</source>
        <translation>連携済みアカウントの一覧</translation>
    </message>
    <message>
        <source>The accounts that are known on this computer, without asking anybody.</source>
        <translation>このコンピューターが知っているアカウント。どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>list the linked accounts for a spreadsheet</source>
        <translation>連携済みアカウントを表計算用に書き出す</translation>
    </message>
    <message>
        <source>CSV, or JSON with --json. Without a file to standard output. Holds no secrets.</source>
        <translation>CSV。--jsonを付けるとJSON。ファイルを指定しないと標準出力に書きます。秘密は含みません。</translation>
    </message>
    <message>
        <source>check kept values again</source>
        <translation>保管した値を再確認する</translation>
    </message>
    <message>
        <source>Checks the values in your keychain with the provider, and tells what is wrong.</source>
        <translation>キーチェーンの値をプロバイダーに確認し、問題があれば知らせます。</translation>
    </message>
    <message>
        <source>remove an account</source>
        <translation>アカウントを削除する</translation>
    </message>
    <message>
        <source>Takes the account off this computer with its values in the keychain; with --from-hub out of StackOne, too.</source>
        <translation>アカウントを、キーチェーンの値とともにこのコンピューターから取り除きます。--from-hubを付けると、StackOneからも取り除きます。</translation>
    </message>
    <message>
        <source>the StackOne projects of this computer</source>
        <translation>このコンピューターにあるStackOneのプロジェクト</translation>
    </message>
    <message>
        <source>Lists the projects. add reads the project&apos;s API key from standard input.</source>
        <translation>プロジェクトを一覧します。addは標準入力からプロジェクトのAPIキーを読みます。</translation>
    </message>
    <message>
        <source>list the connection guides that are known here</source>
        <translation>ここにある接続ガイドの一覧</translation>
    </message>
    <message>
        <source>Built in, your own, and those of the documentation.</source>
        <translation>組み込みのもの、あなたのもの、ドキュメントのもの。</translation>
    </message>
    <message>
        <source>read a connection guide</source>
        <translation>接続ガイドを読む</translation>
    </message>
    <message>
        <source>NAME is a file, a guide&apos;s key or a page&apos;s address. Prints Markdown, JSON with --json, or saves a picture of each step with --png.</source>
        <translation>NAMEには、ファイル、ガイドのキー、ページのアドレスのいずれかを指定します。Markdownを表示します。--jsonではJSONを表示し、--pngでは各手順の画像を保存します。</translation>
    </message>
    <message>
        <source>let an AI app use linked accounts</source>
        <translation>AIアプリが連携済みアカウントを使えるようにする</translation>
    </message>
    <message>
        <source>A server of the Model Context Protocol on standard input and output. AI apps start it; the key stays in the keychain.</source>
        <translation>標準入出力で動くModel Context Protocolのサーバー。AIアプリが起動します。キーはキーチェーンから出ません。</translation>
    </message>
    <message>
        <source>the AI apps of this computer, and which accounts they can use</source>
        <translation>このコンピューターのAIアプリと、使えるアカウント</translation>
    </message>
    <message>
        <source>add and remove change the app&apos;s configuration after a copy of it was kept.</source>
        <translation>addとremoveは、控えを残してからアプリの設定を変えます。</translation>
    </message>
    <message>
        <source>take everything along to another computer</source>
        <translation>すべてを別のコンピューターへ移す</translation>
    </message>
    <message>
        <source>save writes accounts, projects and settings to a file, without any secret. load adds what is not here yet; the keys and values are entered again. With --dry-run it only tells what it would add.</source>
        <translation>saveはアカウント、プロジェクト、設定を、秘密を含めずにファイルへ書き出します。loadはまだないものを加えます。キーと値は入力し直します。--dry-runを付けると、加えるものを示すだけです。</translation>
    </message>
    <message>
        <source>look at all that linking needs</source>
        <translation>連携に必要なものをすべて調べる</translation>
    </message>
    <message>
        <source>Versions, folders, records, the keychain (an entry is written, read and removed), proxy, certificates, addresses and the clock. Names no secret. Lines with ! are wrong, those with ? worth a look.</source>
        <translation>バージョン、フォルダー、記録、キーチェーン（項目を書き、読み、消します）、プロキシ、証明書、アドレス、時計。秘密は示しません。!の行には問題があり、?の行は見ておく価値があります。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>refused, or not verified</source>
        <translation>拒否された、または確認できなかった</translation>
    </message>
    <message>
        <source>wrong use</source>
        <translation>使い方の誤り</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>%1 Usually %2.</source>
        <translation>%1 通常は%2。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>Links business accounts, step by step. Without a command it opens its window.</source>
        <translation>業務アカウントを一歩ずつ連携します。コマンドがなければウィンドウを開きます。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>hublink COMMAND --help tells more.</source>
        <translation>hublink コマンド --help で詳しい説明を表示します。</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Options of all:</source>
        <translation>共通のオプション:</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>終了コード:</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>link business accounts, step by step</source>
        <translation>業務アカウントを一歩ずつ連携する</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Leads a person through linking a business account: shows each step of the connection guide, checks what is pasted with the provider, keeps it in the keychain and links the account in the StackOne Hub. Without a command it opens its window.</source>
        <translation>業務アカウントの連携を案内します。接続ガイドの手順を一つずつ示し、貼り付けた値をプロバイダーに確認し、キーチェーンに保管し、StackOne Hubでアカウントを連携します。コマンドがなければウィンドウを開きます。</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1; see %2</source>
        <translation>%1。%2を参照</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>例</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>関連項目</translation>
    </message>
    <message>
        <source>%1 needs an https address (http for this computer only)</source>
        <translation>%1にはhttpsのアドレスが必要です（httpはこのコンピューターだけ）</translation>
    </message>
    <message>
        <source>projects takes add or remove</source>
        <translation>projectsにはaddまたはremoveを指定します</translation>
    </message>
    <message>
        <source>projects remove needs the project&apos;s name or ID</source>
        <translation>projects removeにはプロジェクトの名前またはIDが必要です</translation>
    </message>
    <message>
        <source>projects takes one name</source>
        <translation>projectsに指定できる名前は一つです</translation>
    </message>
    <message>
        <source>ai-apps takes add or remove</source>
        <translation>ai-appsにはaddまたはremoveを指定します</translation>
    </message>
    <message>
        <source>ai-apps %1 needs an app and an account&apos;s ID</source>
        <translation>ai-apps %1にはアプリとアカウントのIDが必要です</translation>
    </message>
    <message>
        <source>%1 takes no further words</source>
        <translation>%1にはこれ以上指定できません</translation>
    </message>
    <message>
        <source>link takes one link</source>
        <translation>linkに指定できるリンクは一つです</translation>
    </message>
    <message>
        <source>form needs a connector&apos;s key</source>
        <translation>formにはコネクタのキーが必要です</translation>
    </message>
    <message>
        <source>remove needs an account&apos;s ID</source>
        <translation>removeにはアカウントのIDが必要です</translation>
    </message>
    <message>
        <source>export takes one file</source>
        <translation>exportに指定できるファイルは一つです</translation>
    </message>
    <message>
        <source>verify needs an account&apos;s ID or --all</source>
        <translation>verifyにはアカウントのIDまたは--allが必要です</translation>
    </message>
    <message>
        <source>guide needs one file, key or address</source>
        <translation>guideにはファイル、キー、アドレスのいずれか一つが必要です</translation>
    </message>
    <message>
        <source>mcp needs the IDs of accounts, or --all</source>
        <translation>mcpにはアカウントのIDまたは--allが必要です</translation>
    </message>
    <message>
        <source>setup needs save or load, and a file</source>
        <translation>setupにはsaveまたはloadと、ファイルが必要です</translation>
    </message>
    <message>
        <source>to follow a link, write: hublink link LINK</source>
        <translation>リンクをたどるには: hublink link リンク</translation>
    </message>
    <message>
        <source>unknown command %1</source>
        <translation>不明なコマンド %1</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds</source>
        <translation>--timeoutには秒数を指定します</translation>
    </message>
    <message>
        <source>--from needs --json</source>
        <translation>--fromには--jsonが必要です</translation>
    </message>
    <message>
        <source>--update and --further exclude each other</source>
        <translation>--updateと--furtherは同時に使えません</translation>
    </message>
    <message>
        <source>--way is now, link or computer</source>
        <translation>--wayはnow、link、computerのいずれかです</translation>
    </message>
    <message>
        <source>%1: no certificate can be read from %2. It takes a file in PEM or DER form.</source>
        <translation>%1: %2から証明書を読み取れません。PEMまたはDER形式のファイルを指定してください。</translation>
    </message>
    <message>
        <source>--log-level is debug, info, warning or critical</source>
        <translation>--log-levelはdebug、info、warning、criticalのいずれかです</translation>
    </message>
    <message>
        <source>--theme is system, light, dark or contrast</source>
        <translation>--themeはsystem、light、dark、contrastのいずれかです</translation>
    </message>
    <message>
        <source>--size is a width and a height, like 1024x600</source>
        <translation>--sizeには1024x600のように幅と高さを指定します</translation>
    </message>
    <message>
        <source>--scale is a number from 0.5 to 8</source>
        <translation>--scaleには0.5から8までの数を指定します</translation>
    </message>
    <message>
        <source>--guides needs a folder that exists</source>
        <translation>--guidesには存在するフォルダーが必要です</translation>
    </message>
    <message>
        <source>there is neither a file nor a guide called %1; see hublink guides</source>
        <translation>%1というファイルもガイドもありません。hublink guidesを参照してください</translation>
    </message>
    <message>
        <source>the documentation&apos;s index is of %1</source>
        <translation>ドキュメントの索引は%1のものです</translation>
    </message>
    <message>
        <source>there is no account with this ID</source>
        <translation>このIDのアカウントはありません</translation>
    </message>
    <message>
        <source>%1 was not checked: %2</source>
        <translation>%1は確認されませんでした: %2</translation>
    </message>
    <message>
        <source>Try hublink --help.</source>
        <translation>hublink --help をお試しください。</translation>
    </message>
    <message>
        <source>%1 is missing. Install Hublink again.</source>
        <translation>%1がありません。Hublinkを入れ直してください。</translation>
    </message>
    <message>
        <source>the log file cannot be written</source>
        <translation>ログファイルに書き込めません</translation>
    </message>
</context>
<context>
    <name>ConfirmationDialog</name>
    <message>
        <source>%1 is verified and kept on this computer</source>
        <translation>%1を確認し、このコンピューターに保管しました</translation>
    </message>
    <message>
        <source>%1 is linked, but StackOne reports a problem</source>
        <translation>%1を連携しましたが、StackOneから問題が報告されています</translation>
    </message>
    <message>
        <source>The key of %1 is replaced</source>
        <translation>%1のキーを置き換えました</translation>
    </message>
    <message>
        <source>%1 is reconnected</source>
        <translation>%1を再接続しました</translation>
    </message>
    <message>
        <source>%1 is linked</source>
        <translation>%1を連携しました</translation>
    </message>
    <message>
        <source>Account ID: %1</source>
        <translation>アカウントID：%1</translation>
    </message>
    <message>
        <source>StackOne says: %1</source>
        <translation>StackOneからのメッセージ：%1</translation>
    </message>
    <message>
        <source>The values are kept in your keychain.</source>
        <translation>値はキーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>No copy of the values is kept on this computer.</source>
        <translation>このコンピューターには、値の控えを保管していません。</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>アカウントを表示</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>アカウントIDをコピー</translation>
    </message>
    <message>
        <source>Use with AI apps</source>
        <translation>AIアプリで使う</translation>
    </message>
    <message>
        <source>Link another</source>
        <translation>続けて別のアカウントを連携</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Waiting for your keychain. It may be asking for your password in another window.</source>
        <translation>キーチェーンの応答を待っています。別のウィンドウでパスワードを求められているかもしれません。</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can wait or cancel.</source>
        <translation>通常より時間がかかっています。このまま待つか、キャンセルできます。</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records. Waiting until it is done.</source>
        <translation>Hublinkの記録が別のプログラムで使われています。終わるまで待っています。</translation>
    </message>
    <message>
        <source>Connect opens the sign-in page of %1 in your browser. Hublink waits until you are done there and links the account.</source>
        <translation>「接続」を押すと、%1のサインインページがブラウザーで開きます。サインインが終わるのを待って、アカウントを連携します。</translation>
    </message>
    <message>
        <source>StackOne takes what you filled out only in the address of that page. Your browser may keep it in its history: %1.</source>
        <translation>StackOneは入力内容を、このページのアドレスに含めた形でしか受け取りません。次の値がブラウザーの履歴に残ることがあります：%1。</translation>
    </message>
    <message>
        <source>Connect checks the new values with %1 and keeps them beside the old ones. If they work, they take the old ones&apos; place.</source>
        <translation>「接続」を押すと、新しい値を%1で確認し、古い値とは別に保管します。問題がなければ、古い値と入れ替えます。</translation>
    </message>
    <message>
        <source>Connect checks your values with %1 and keeps them in the keychain of this computer.</source>
        <translation>「接続」を押すと、値を%1で確認し、このコンピューターのキーチェーンに保管します。</translation>
    </message>
    <message>
        <source>Connect checks the new values, keeps them beside the old ones, gives them to the linked account in StackOne and looks whether it works. Only then they take the old ones&apos; place.</source>
        <translation>「接続」を押すと、新しい値を確認して古い値とは別に保管し、StackOneの連携アカウントに渡して動作を確かめます。古い値と入れ替えるのは、そのあとです。</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and gives them to the linked account in StackOne.</source>
        <translation>「接続」を押すと、値を%1で確認してキーチェーンに保管し、StackOneの連携アカウントに渡します。</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and gives them to the linked account in StackOne.</source>
        <translation>「接続」を押すと、値をキーチェーンに保管し、StackOneの連携アカウントに渡します。</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account in StackOne.</source>
        <translation>「接続」を押すと、値を%1で確認してキーチェーンに保管し、StackOneでアカウントを連携します。</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account in StackOne.</source>
        <translation>「接続」を押すと、値をキーチェーンに保管し、StackOneでアカウントを連携します。</translation>
    </message>
    <message>
        <source>Connect checks your values with %1, keeps them in your keychain and links the account for %2 in StackOne.</source>
        <translation>「接続」を押すと、値を%1で確認してキーチェーンに保管し、StackOneで%2のアカウントを連携します。</translation>
    </message>
    <message>
        <source>Connect keeps your values in your keychain and links the account for %1 in StackOne.</source>
        <translation>「接続」を押すと、値をキーチェーンに保管し、StackOneで%1のアカウントを連携します。</translation>
    </message>
    <message>
        <source>Sign in at %1</source>
        <translation>%1にサインイン</translation>
    </message>
    <message>
        <source>Check the account&apos;s status</source>
        <translation>アカウントの状態を確認</translation>
    </message>
    <message>
        <source>Check with %1</source>
        <translation>%1で確認</translation>
    </message>
    <message>
        <source>Confirm who you are</source>
        <translation>ご本人の確認</translation>
    </message>
    <message>
        <source>Keep the new values beside the old ones</source>
        <translation>新しい値を古い値とは別に保管</translation>
    </message>
    <message>
        <source>Keep the values in your keychain</source>
        <translation>値をキーチェーンに保管</translation>
    </message>
    <message>
        <source>Give the new values to StackOne</source>
        <translation>新しい値をStackOneに渡す</translation>
    </message>
    <message>
        <source>Link in the Hub</source>
        <translation>Hubで連携</translation>
    </message>
    <message>
        <source>Put the new values in the old ones&apos; place</source>
        <translation>古い値を新しい値に入れ替え</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs for this check.</source>
        <translation>%1での確認に必要な値が、フォームにありません。</translation>
    </message>
    <message>
        <source>The form lacks a value that %1 needs to tell who you are.</source>
        <translation>%1でご本人を確認するために必要な値が、フォームにありません。</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>保管するものはありません。</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>選択どおりです。</translation>
    </message>
    <message>
        <source>Make sure that it is not the %1, which stands beside it.</source>
        <translation>隣に表示されている%1と取り違えていないか、ご確認ください。</translation>
    </message>
    <message>
        <source>StackOne may have linked the account all the same. Try again looks for it first, so nothing is linked twice.</source>
        <translation>アカウントは、StackOneですでに連携されている可能性があります。「再試行」では先にそれを確かめるので、二重に連携されることはありません。</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones, so that you can also go on later.</source>
        <translation>新しい値は、古い値とは別にキーチェーンに保管されています。あとから続けることもできます。</translation>
    </message>
    <message>
        <source>Your values were accepted; only whose they are is not known yet. Try again in a few minutes.</source>
        <translation>値は受け付けられましたが、誰のものかはまだわかっていません。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The new values: %1 The linked account: %2</source>
        <translation>新しい値：%1 連携アカウント：%2</translation>
    </message>
    <message>
        <source>Go back to the fields</source>
        <translation>入力欄に戻る</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>別のリンクを使う</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>「連携方法」に戻る</translation>
    </message>
    <message>
        <source>Mend the value</source>
        <translation>値を直す</translation>
    </message>
    <message>
        <source>Use them all the same</source>
        <translation>このまま使う</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Link again</source>
        <translation>もう一度連携</translation>
    </message>
    <message>
        <source>Link without keeping a copy on this computer</source>
        <translation>このコンピューターに控えを保管せずに連携</translation>
    </message>
</context>
<context>
    <name>ConnectorModel</name>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>configuration %1</source>
        <translation>構成%1</translation>
    </message>
</context>
<context>
    <name>ConnectorPage</name>
    <message>
        <source>Choose the connector</source>
        <translation>コネクタの選択</translation>
    </message>
    <message>
        <source>No connector has this name. Try fewer letters.</source>
        <translation>この名前のコネクタはありません。文字を減らしてお試しください。</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>コネクタを検索</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>コネクタ</translation>
    </message>
    <message>
        <source>Any: they choose</source>
        <translation>指定しない（相手が選択）</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <source>Choose a connector first.</source>
        <translation>先にコネクタを選んでください。</translation>
    </message>
    <message>
        <source>Select one in the list. You can type a part of its name.</source>
        <translation>一覧から1つ選択してください。名前の一部を入力して探せます。</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Use of a linked account</source>
        <translation>連携アカウントの利用</translation>
    </message>
    <message>
        <source>An AI app</source>
        <translation>AIアプリ</translation>
    </message>
    <message>
        <source>%1 wants to use %2</source>
        <translation>%1が%2を使おうとしています</translation>
    </message>
    <message>
        <source>It may change something there. Look at what it is about to do.</source>
        <translation>データが変更される可能性があります。これから行われる内容をご確認ください。</translation>
    </message>
    <message>
        <source>It only reads.</source>
        <translation>読み取りだけを行います。</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>アクション：%1</translation>
    </message>
    <message>
        <source>What the app passes to the action</source>
        <translation>アプリがアクションに渡す内容</translation>
    </message>
    <message>
        <source>It passes nothing to the action.</source>
        <translation>アクションには何も渡しません。</translation>
    </message>
    <message>
        <source>Allow this time</source>
        <translation>今回だけ許可</translation>
    </message>
    <message>
        <source>Always allow</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>Do not allow</source>
        <translation>許可しない</translation>
    </message>
    <message>
        <source>Never allow</source>
        <translation>今後も許可しない</translation>
    </message>
    <message>
        <source>For this action of this account, from now on</source>
        <translation>このアカウントのこのアクションに、今後適用されます</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>It leaves the clipboard after three minutes.</source>
        <translation>3分後にクリップボードから消えます。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>CountBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>a state, and how many accounts</comment>
        <translation>%1 %L2</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Where to link</source>
        <translation>連携方法</translation>
    </message>
    <message>
        <source>I have a link</source>
        <translation>リンクを持っている</translation>
    </message>
    <message>
        <source>Somebody sent you a link to connect an account.</source>
        <translation>アカウントを接続するためのリンクを受け取っている場合に選びます。</translation>
    </message>
    <message>
        <source>Link now</source>
        <translation>今すぐ連携</translation>
    </message>
    <message>
        <source>With the API key of a StackOne project. The account can be used there at once.</source>
        <translation>StackOneプロジェクトのAPIキーを使います。アカウントは、プロジェクトですぐに使えるようになります。</translation>
    </message>
    <message>
        <source>Ask someone else</source>
        <translation>ほかの人に頼む</translation>
    </message>
    <message>
        <source>Make a link for the person who has the values, and wait for the account.</source>
        <translation>値を知っている人に送るリンクを作成し、アカウントが連携されるのを待ちます。</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターだけ</translation>
    </message>
    <message>
        <source>The values are checked and kept in your keychain. To use them in a project later, link the account again.</source>
        <translation>値を確認してキーチェーンに保管します。あとでプロジェクトで使うには、アカウントをもう一度連携してください。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Paste the whole link, or the code alone.</source>
        <translation>リンク全体、またはコードだけを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>The certificate of %1 has expired.</source>
        <translation>%1の証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet.</source>
        <translation>%1の証明書は、まだ有効期間に入っていません。</translation>
    </message>
    <message>
        <source>The certificate that answered belongs to another address than %1&apos;s.</source>
        <translation>受け取った証明書は、%1とは別のアドレスのものです。</translation>
    </message>
    <message>
        <source>The certificate that answered for %1 was signed by nobody else.</source>
        <translation>%1として受け取った証明書には、第三者の署名がありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by somebody this computer does not trust.</source>
        <translation>%1の証明書の発行元が、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was withdrawn.</source>
        <translation>%1の証明書は失効しています。</translation>
    </message>
    <message>
        <source>No secure connection to %1 was possible.</source>
        <translation>%1に安全に接続できませんでした。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 fast: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>このコンピューターの時計が%1進んでいます（現在の表示：%2）。時計を合わせてから、もう一度お試しください。何も送信されていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 slow: it says %2. Set it right, then try again. Nothing was sent.</source>
        <translation>このコンピューターの時計が%1遅れています（現在の表示：%2）。時計を合わせてから、もう一度お試しください。何も送信されていません。</translation>
    </message>
    <message>
        <source>This computer says that it is %1. If that is wrong, set its clock right, then try again. If it is right, ask whoever runs %2. Nothing was sent.</source>
        <translation>このコンピューターの時計は%1を示しています。違っている場合は、時計を合わせてからもう一度お試しください。合っている場合は、%2の管理者にお問い合わせください。何も送信されていません。</translation>
    </message>
    <message>
        <source>A company network may be listening in, or this is not the real service. Nothing was sent. Ask whoever runs your network.</source>
        <translation>社内ネットワークが通信を中継して内容を確認しているか、本物のサービスではない可能性があります。何も送信されていません。ネットワークの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>StackOne refuses the API key.</source>
        <translation>APIキーがStackOneで認められませんでした。</translation>
    </message>
    <message>
        <source>Check that the whole key was copied, that it is enabled, and that it belongs to the right project.</source>
        <translation>キー全体がコピーされているか、有効になっているか、正しいプロジェクトのものか、ご確認ください。</translation>
    </message>
    <message>
        <source>%1 refuses the %2.</source>
        <translation>%2が%1で認められませんでした。</translation>
    </message>
    <message>
        <source>Copy the %1 again and paste it here. Everything else stays filled in.</source>
        <translation>%1をもう一度コピーして、ここに貼り付けてください。ほかの入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 refuses these values.</source>
        <translation>これらの値は%1で認められませんでした。</translation>
    </message>
    <message>
        <source>Its own words speak of the user or the account, not of the key. Ask whoever runs %1 for you to switch it on again, or use the values of another user. Everything stays filled in.</source>
        <translation>返ってきたメッセージによると、キーではなく、ユーザーまたはアカウントに原因があるようです。%1の管理者に有効にしてもらうか、別のユーザーの値を使ってください。入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Check the values. One may be incomplete, or a newer key may have replaced this one. Everything stays filled in.</source>
        <translation>値をご確認ください。一部が欠けているか、新しいキーに置き換えられた可能性があります。入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Wait a minute, then try again.</source>
        <translation>1分ほど待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Hublink can use.</source>
        <translation>このコンピューターには、Hublinkで使えるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Start a keychain, for example GNOME Keyring or KeePassXC, then try again.</source>
        <translation>GNOME KeyringやKeePassXCなどのキーチェーンを起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keychain is locked.</source>
        <translation>キーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Its window may be waiting for your password. Unlock it, then try again.</source>
        <translation>キーチェーンのウィンドウがパスワードの入力を待っているかもしれません。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain did not let Hublink in.</source>
        <translation>キーチェーンへのアクセスが許可されませんでした。</translation>
    </message>
    <message>
        <source>Try again and allow it when the keychain asks.</source>
        <translation>もう一度試し、キーチェーンの確認が表示されたら許可してください。</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>キーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>It may be asking for your password in another window. Answer it there, then try again.</source>
        <translation>別のウィンドウでパスワードを求められているかもしれません。入力してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain was restarted while Hublink was running.</source>
        <translation>Hublinkの実行中に、キーチェーンが再起動されました。</translation>
    </message>
    <message>
        <source>Close Hublink and start it again. The link can be continued on the Accounts page.</source>
        <translation>Hublinkを閉じて、もう一度起動してください。連携の続きは「アカウント」ページから行えます。</translation>
    </message>
    <message>
        <source>The keychain could not do this.</source>
        <translation>キーチェーンでこの処理を行えませんでした。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, sign out of this computer and in again: that starts the keychain anew.</source>
        <translation>もう一度お試しください。解決しない場合は、このコンピューターからサインアウトして再度サインインしてください。キーチェーンが再起動します。</translation>
    </message>
    <message>
        <source>the connect session</source>
        <translation>接続セッション</translation>
    </message>
    <message>
        <source>the Hub&apos;s settings</source>
        <translation>Hubの設定</translation>
    </message>
    <message>
        <source>the list of connectors</source>
        <translation>コネクタの一覧</translation>
    </message>
    <message>
        <source>the connector&apos;s form</source>
        <translation>コネクタのフォーム</translation>
    </message>
    <message>
        <source>the linked account</source>
        <translation>連携アカウント</translation>
    </message>
    <message>
        <source>the list of accounts</source>
        <translation>アカウントの一覧</translation>
    </message>
    <message>
        <source>the connection attempt</source>
        <translation>接続の試行</translation>
    </message>
    <message>
        <source>the account&apos;s actions and logs</source>
        <translation>アカウントのアクションとログ</translation>
    </message>
    <message>
        <source>what it was asked for</source>
        <translation>要求した内容</translation>
    </message>
    <message>
        <source>The proxy %1 was not found.</source>
        <translation>プロキシ%1が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached.</source>
        <translation>プロキシ%1に接続できません。</translation>
    </message>
    <message>
        <source>The proxy %1 does not answer.</source>
        <translation>プロキシ%1が応答しません。</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection, or is no proxy.</source>
        <translation>プロキシ%1との接続が切れました。プロキシではない可能性もあります。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let the request to %2 through.</source>
        <translation>プロキシ%1で、%2へのリクエストが遮断されました。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password.</source>
        <translation>プロキシ%1がユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>The proxy %1 refuses its user name or password.</source>
        <translation>プロキシ%1で、ユーザー名またはパスワードが認められませんでした。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a way of signing in that Hublink does not know (%2).</source>
        <translation>プロキシ%1が求めるサインイン方法に、Hublinkは対応していません（%2）。</translation>
    </message>
    <message>
        <source>it does not say which</source>
        <translation>方法は示されていません</translation>
    </message>
    <message>
        <source>The proxy setting %1 is of a kind that Hublink does not know.</source>
        <translation>プロキシ設定「%1」の種類に、Hublinkは対応していません。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request to %1 through.</source>
        <translation>ネットワークのプロキシで、%1へのリクエストが遮断されました。</translation>
    </message>
    <message>
        <source>It is set in the settings of Hublink.</source>
        <translation>Hublinkの設定で指定されています。</translation>
    </message>
    <message>
        <source>It is set in the network settings of your system.</source>
        <translation>システムのネットワーク設定で指定されています。</translation>
    </message>
    <message>
        <source>It is set by the variable %1.</source>
        <translation>変数%1で指定されています。</translation>
    </message>
    <message>
        <source>Hublink speaks to proxies by http:// and socks5://. Correct the setting, then start Hublink again.</source>
        <translation>Hublinkが使えるプロキシは、http://とsocks5://です。設定を直してから、Hublinkをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Put the right user name and password there, then try again.</source>
        <translation>正しいユーザー名とパスワードを設定してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Ask whoever runs your network to let %1 through.</source>
        <translation>%1への接続を許可するよう、ネットワークの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Check the setting, or ask whoever runs your network.</source>
        <translation>設定を確認するか、ネットワークの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Hublink may not reach %1 from this computer. Nothing was sent.</source>
        <translation>このコンピューターでは、Hublinkから%1への接続が許可されていません。何も送信されていません。</translation>
    </message>
    <message>
        <source>Other StackOne addresses are fixed on this computer.</source>
        <translation>このコンピューターでは、StackOneのその他のアドレスは変更できません。</translation>
    </message>
    <message>
        <source>Only the projects that were set up for this computer may be used.</source>
        <translation>使えるのは、このコンピューター用に設定されたプロジェクトだけです。</translation>
    </message>
    <message>
        <source>This way to link is switched off on this computer.</source>
        <translation>この連携方法は、このコンピューターでは無効にされています。</translation>
    </message>
    <message>
        <source>On this computer an account is linked only if its values are kept in the keychain.</source>
        <translation>このコンピューターでは、値をキーチェーンに保管する場合にだけアカウントを連携できます。</translation>
    </message>
    <message>
        <source>The use of accounts by AI apps is switched off on this computer.</source>
        <translation>このコンピューターでは、AIアプリによるアカウントの利用が無効にされています。</translation>
    </message>
    <message>
        <source>This setting is fixed on this computer.</source>
        <translation>この設定は、このコンピューターでは変更できません。</translation>
    </message>
    <message>
        <source>This is not allowed on this computer.</source>
        <translation>この操作は、このコンピューターでは許可されていません。</translation>
    </message>
    <message>
        <source>%1 does not accept the %2.</source>
        <translation>この%2は%1では使えません。</translation>
    </message>
    <message>
        <source>Change the %1, then try again. Everything else stays filled in.</source>
        <translation>%1を変更して、もう一度お試しください。ほかの入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>%1 declined the request.</source>
        <translation>%1がリクエストを受け付けませんでした。</translation>
    </message>
    <message>
        <source>It does not say why. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>理由は示されていません。もう一度お試しください。それでも変わらない場合は、プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Its own words tell why. Change what they name, then try again.</source>
        <translation>返ってきたメッセージに理由が示されています。示された箇所を変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connector asks for other values than before. Go back to the fields: they are up to date, and what you entered is still there.</source>
        <translation>コネクタに必要な値が以前と変わりました。入力欄に戻ってください。入力欄は最新の状態になっており、入力した内容も残っています。</translation>
    </message>
    <message>
        <source>The account is linked, but Hublink could not note it down.</source>
        <translation>アカウントは連携されましたが、Hublinkに記録できませんでした。</translation>
    </message>
    <message>
        <source>Nothing is linked twice.</source>
        <translation>二重に連携されることはありません。</translation>
    </message>
    <message>
        <source>The account is linked. Only its state is not known yet.</source>
        <translation>アカウントは連携されました。状態だけがまだわかっていません。</translation>
    </message>
    <message>
        <source>Try again reads the state once more; nothing is linked twice.</source>
        <translation>「再試行」で、状態をもう一度読み込みます。二重に連携されることはありません。</translation>
    </message>
    <message>
        <source>The %1 is no part of a web address.</source>
        <translation>%1が、Webアドレスの一部として正しくありません。</translation>
    </message>
    <message>
        <source>Enter the name alone, for example acme, or paste the address of your site.</source>
        <translation>acmeのように名前だけを入力するか、サイトのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>A value holds characters that cannot be sent.</source>
        <translation>値に、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>Paste it again. Line breaks and control characters are not allowed.</source>
        <translation>もう一度貼り付けてください。改行や制御文字は使えません。</translation>
    </message>
    <message>
        <source>The %1 holds characters that cannot be sent.</source>
        <translation>%1に、送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>%1 did not answer what it was asked.</source>
        <translation>%1 は問い合わせに回答しませんでした。</translation>
    </message>
    <message>
        <source>%1 did not answer the question for %2.</source>
        <translation>%2について、%1から回答がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Try again. If it stays so, ask whoever runs the project.</source>
        <translation>入力した内容に問題があるわけではありません。もう一度お試しください。それでも変わらない場合は、プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>%1 cannot do this at the moment: the state of %2 does not allow it.</source>
        <translation>%1 は現在これを実行できません。現在の状態では許可されていません（%2）。</translation>
    </message>
    <message>
        <source>Nothing that you entered was judged. Another change may be under way, or it may be paused. Try again in a minute. If it stays so, ask whoever runs the project.</source>
        <translation>入力した内容に問題があるわけではありません。別の変更が進行中か、一時停止中の可能性があります。1分ほど待ってから、もう一度お試しください。それでも変わらない場合は、プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Something other than %1 answered.</source>
        <translation>%1以外のものから応答がありました。</translation>
    </message>
    <message>
        <source>A sign-in page of your network or a filter may be in the way. Open %1 in your browser, sign in to the network if it asks, then try again.</source>
        <translation>ネットワークのサインインページやフィルターに遮られているかもしれません。ブラウザーで%1を開き、ネットワークへのサインインを求められたらサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 gets too many requests at the moment.</source>
        <translation>現在、%1へのリクエストが混み合っています。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own.</source>
        <translation>%1側で問題が起きています。</translation>
    </message>
    <message>
        <source>Your values were not judged.</source>
        <translation>入力した値に問題があるわけではありません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that Hublink does not understand.</source>
        <translation>%1から、Hublinkでは解釈できない応答がありました。</translation>
    </message>
    <message>
        <source>Try again. If it stays so, a newer Hublink may help.</source>
        <translation>もう一度お試しください。それでも変わらない場合は、Hublinkを新しいバージョンにすると解決することがあります。</translation>
    </message>
    <message>
        <source>This link is over: it expired, was used up or was taken back.</source>
        <translation>このリンクは、期限切れ、使用済み、または取り消し済みのため使えません。</translation>
    </message>
    <message>
        <source>Ask whoever sent it for a new one. Everything you filled out stays here.</source>
        <translation>送ってくれた人に、新しいリンクを頼んでください。入力した内容はすべてここに残ります。</translation>
    </message>
    <message>
        <source>The connect session is over.</source>
        <translation>接続セッションが終了しました。</translation>
    </message>
    <message>
        <source>Try again: a new one is made.</source>
        <translation>もう一度お試しください。新しいセッションが作成されます。</translation>
    </message>
    <message>
        <source>This StackOne API key may not link accounts.</source>
        <translation>このStackOne APIキーには、アカウントを連携する権限がありません。</translation>
    </message>
    <message>
        <source>In StackOne, give the key the scope Platform API with read and write.</source>
        <translation>StackOneで、スコープ「Platform API」の読み取りと書き込みをキーに追加してください。</translation>
    </message>
    <message>
        <source>%1 does not allow this.</source>
        <translation>この操作は%1で許可されていません。</translation>
    </message>
    <message>
        <source>Ask an administrator of %1 for the missing right.</source>
        <translation>不足している権限について、%1の管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 does not find %2.</source>
        <translation>%2が%1に見つかりません。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Go back and start from there, or ask whoever runs the project.</source>
        <translation>この間に削除された可能性があります。前に戻ってやり直すか、プロジェクトの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>This account cannot be checked from here.</source>
        <translation>このアカウントは、ここからは確認できません。</translation>
    </message>
    <message>
        <source>Its values are not kept, or Hublink does not know how to check them, and no project&apos;s key is at hand. It may work all the same. Link it again with a project&apos;s key to have it checked.</source>
        <translation>値が保管されていないか、Hublinkに確認方法がなく、プロジェクトのキーもありません。アカウントは問題なく動作しているかもしれません。確認するには、プロジェクトのキーを使ってもう一度連携してください。</translation>
    </message>
    <message>
        <source>The account may be linked already, but this link cannot tell.</source>
        <translation>アカウントはすでに連携されている可能性がありますが、このリンクでは確かめられません。</translation>
    </message>
    <message>
        <source>Ask whoever sent the link whether the account is there. Linking again may make a second one.</source>
        <translation>アカウントがあるかどうか、リンクを送ってくれた人に確認してください。もう一度連携すると、2つ目のアカウントができることがあります。</translation>
    </message>
    <message>
        <source>This link has nothing to link.</source>
        <translation>このリンクには、連携できるものがありません。</translation>
    </message>
    <message>
        <source>Ask whoever sent it: the connector may have been switched off.</source>
        <translation>送ってくれた人に確認してください。コネクタがオフになっている可能性があります。</translation>
    </message>
    <message>
        <source>No connector is enabled in this StackOne project.</source>
        <translation>このStackOneプロジェクトには、有効なコネクタがありません。</translation>
    </message>
    <message>
        <source>Enable one in StackOne, or choose another project.</source>
        <translation>StackOneでコネクタを有効にするか、別のプロジェクトを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not enabled in this StackOne project.</source>
        <translation>%1は、このStackOneプロジェクトで有効になっていません。</translation>
    </message>
    <message>
        <source>Enable the connector %1 in StackOne, or choose another project.</source>
        <translation>StackOneでコネクタ「%1」を有効にするか、別のプロジェクトを選んでください。</translation>
    </message>
    <message>
        <source>These values belong to somebody else than the linked account.</source>
        <translation>これらの値は、連携アカウントとは別の人のものです。</translation>
    </message>
    <message>
        <source>Check that you are signed in to the right %1 account, and copy the values there.</source>
        <translation>正しい%1アカウントにサインインしているか確認し、そこで値をコピーしてください。</translation>
    </message>
    <message>
        <source>%1 has a %2 account in this project already.</source>
        <translation>このプロジェクトには、%1の%2アカウントがすでにあります。</translation>
    </message>
    <message>
        <source>Give that account the new values, or link a further one.</source>
        <translation>そのアカウントに新しい値を設定するか、別のアカウントを追加で連携してください。</translation>
    </message>
    <message>
        <source>This is the key of the project %1, which is here already.</source>
        <translation>これは、すでに追加されているプロジェクト「%1」のキーです。</translation>
    </message>
    <message>
        <source>Use that project, or enter another project&apos;s key.</source>
        <translation>そのプロジェクトを使うか、別のプロジェクトのキーを入力してください。</translation>
    </message>
    <message>
        <source>Accounts of this project have values in your keychain.</source>
        <translation>このプロジェクトのアカウントの値が、キーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>Remove those accounts first, or remove them from this computer only.</source>
        <translation>先にそのアカウントを削除してください。このコンピューターからだけ削除することもできます。</translation>
    </message>
    <message>
        <source>Another Hublink window is doing this already.</source>
        <translation>この操作は、Hublinkの別のウィンドウですでに行われています。</translation>
    </message>
    <message>
        <source>Wait until it is done there.</source>
        <translation>そちらが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The sign-in at %1 did not succeed.</source>
        <translation>%1へのサインインに失敗しました。</translation>
    </message>
    <message>
        <source>Try again, and allow the access when %1 asks. If it stays so, ask whoever runs %1 in your company.</source>
        <translation>もう一度試し、%1の確認が表示されたらアクセスを許可してください。それでも変わらない場合は、社内の%1の管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The sign-in at %1 was cancelled or took too long.</source>
        <translation>%1へのサインインがキャンセルされたか、時間切れになりました。</translation>
    </message>
    <message>
        <source>Try again when you are ready.</source>
        <translation>準備ができたら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time.</source>
        <translation>%1へのサインインが、時間内に行われませんでした。</translation>
    </message>
    <message>
        <source>Try again: the sign-in page opens once more.</source>
        <translation>もう一度お試しください。サインインページが再び開きます。</translation>
    </message>
    <message>
        <source>This computer has no network at the moment.</source>
        <translation>このコンピューターは現在、ネットワークに接続されていません。</translation>
    </message>
    <message>
        <source>Connect to a network, then try again.</source>
        <translation>ネットワークに接続してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The address of %1 was not found.</source>
        <translation>%1のアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check your network and its name service (DNS), then try again.</source>
        <translation>ネットワークとネームサービス（DNS）を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: the connection was refused.</source>
        <translation>%1に接続できません。接続が拒否されました。</translation>
    </message>
    <message>
        <source>A firewall may be in the way, or the service is down. Try again later.</source>
        <translation>ファイアウォールに遮られているか、サービスが停止している可能性があります。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>%1への接続が切れました。</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>%1 sends the request in a circle.</source>
        <translation>%1でリクエストの転送が繰り返されています。</translation>
    </message>
    <message>
        <source>Its server is set up wrongly, or something on the way answers for it. Try again later. If it stays so, ask whoever runs %1.</source>
        <translation>サーバーの設定に誤りがあるか、途中にある別のものが応答している可能性があります。しばらくしてから、もう一度お試しください。それでも変わらない場合は、%1の管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The request to %1 was sent on to another address or in a circle, and Hublink stopped there.</source>
        <translation>%1へのリクエストが別のアドレスに転送されたか、転送が繰り返されたため、Hublinkが中止しました。</translation>
    </message>
    <message>
        <source>Your values were not sent on. A sign-in page of your network may be in the way: open your browser, sign in if it asks, then try again.</source>
        <translation>値は転送先には送られていません。ネットワークのサインインページに遮られているかもしれません。ブラウザーを開き、求められたらサインインしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 sent far more than expected.</source>
        <translation>%1から、想定をはるかに超える量のデータが届きました。</translation>
    </message>
    <message>
        <source>Something may be in the way of the connection. Try again from another network.</source>
        <translation>接続の途中に何かが入り込んでいる可能性があります。別のネットワークからお試しください。</translation>
    </message>
    <message>
        <source>No certificate could be read from the file %1.</source>
        <translation>ファイル「%1」から証明書を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Choose a file in PEM or DER form in the settings, or name one with --ca-file or SSL_CERT_FILE. Nothing was sent.</source>
        <translation>設定でPEM形式またはDER形式のファイルを選ぶか、--ca-fileまたはSSL_CERT_FILEで指定してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The address of %1 is not secure.</source>
        <translation>%1のアドレスは安全ではありません。</translation>
    </message>
    <message>
        <source>Use an address that begins with https://, or ask whoever gave you this one. Nothing was sent.</source>
        <translation>https:// で始まるアドレスを使うか、このアドレスを教えた人に確認してください。何も送信されていません。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make some room, then try again.</source>
        <translation>空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program holds Hublink&apos;s records.</source>
        <translation>Hublinkの記録が別のプログラムで使われています。</translation>
    </message>
    <message>
        <source>It may be a backup, or another Hublink. Wait until it is done or close it, then try again.</source>
        <translation>バックアップか、別のHublinkが動作している可能性があります。終わるまで待つか閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were made by a newer version of Hublink.</source>
        <translation>Hublinkの記録は、より新しいバージョンのHublinkで作成されたものです。</translation>
    </message>
    <message>
        <source>They were left as they are. Install the newer version again; it opens them as before.</source>
        <translation>記録には手を加えていません。新しいバージョンをもう一度インストールすると、これまでどおり開けます。</translation>
    </message>
    <message>
        <source>Hublink&apos;s records are damaged.</source>
        <translation>Hublinkの記録が破損しています。</translation>
    </message>
    <message>
        <source>Close Hublink and start it again: it sets the damaged file aside, saves what can be read, and brings the accounts back from StackOne.</source>
        <translation>Hublinkを閉じて、もう一度起動してください。破損したファイルを別にして、読み取れるものを救い出し、アカウントをStackOneから読み込み直します。</translation>
    </message>
    <message>
        <source>Hublink could not write its records.</source>
        <translation>Hublinkの記録を書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that its data folder exists and may be written to, then try again.</source>
        <translation>データフォルダーがあり、書き込めることを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your IT department decided so for this computer. Ask there if you need it.</source>
        <translation>このコンピューターについて、IT部門がこのように決めています。必要な場合は、IT部門にお問い合わせください。</translation>
    </message>
    <message>
        <source>The rules for Hublink on this computer cannot be understood.</source>
        <translation>このコンピューターのHublinkのルールを解釈できません。</translation>
    </message>
    <message>
        <source>Until they are corrected, Hublink does nothing. Tell your IT department: %1.</source>
        <translation>ルールが修正されるまで、Hublinkは何も行いません。IT部門に次の内容をお伝えください：%1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again when you are ready.</source>
        <translation>何も失われていません。準備ができたら、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy says: %1</source>
        <translation>プロキシからのメッセージ：%1</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1からのメッセージ：%2</translation>
    </message>
    <message>
        <source>The %1 is part of the address: check it first. If it is right, check your network and its name service (DNS), then try again.</source>
        <translation>「%1」はアドレスの一部です。まずこれを確認してください。正しい場合は、ネットワークとネームサービス（DNS）を確認してから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>%1 (no longer offered)</source>
        <translation>%1（現在は選べません）</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（省略可）</translation>
    </message>
    <message>
        <source>Hublink does not know fields of the kind “%1”. You can enter the value as text.</source>
        <translation>Hublinkは、種類が「%1」の項目に対応していません。値をテキストとして入力できます。</translation>
    </message>
    <message>
        <source>The connector hides this field, but cannot be linked without it.</source>
        <translation>コネクタはこの項目を非表示にしていますが、連携には必要です。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1について</translation>
    </message>
    <message>
        <source>StackOne has this value and does not show it.</source>
        <translation>この値はStackOneにありますが、表示されません。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>編集を元に戻す</translation>
    </message>
    <message>
        <source>Undo the edit of %1</source>
        <translation>%1の編集を元に戻す</translation>
    </message>
    <message>
        <source>Left empty, the value is removed from StackOne.</source>
        <translation>空のままにすると、値はStackOneから削除されます。</translation>
    </message>
    <message>
        <source>Where do I find this?</source>
        <translation>どこで確認できますか？</translation>
    </message>
    <message>
        <source>Not valid. %1</source>
        <translation>値が正しくありません。%1</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>Fill out the fields</source>
        <translation>項目の入力</translation>
    </message>
    <message>
        <source>Connection guide</source>
        <translation>接続ガイド</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>The new values of the last attempt are filled in. Nothing is sent before the next step.</source>
        <translation>前回の新しい値が入力されています。次のステップに進むまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Paste the new key that you copied from %1. What you do not change stays. Nothing is sent before the next step.</source>
        <translation>%1でコピーした新しいキーを貼り付けてください。変更しない項目はそのまま残ります。次のステップに進むまで、何も送信されません。</translation>
    </message>
    <message>
        <source>%1 is linked already. Change what is no longer right; everything else stays. Nothing is sent before the next step.</source>
        <translation>%1はすでに連携されています。正しくなくなった項目を変更してください。ほかはそのまま残ります。次のステップに進むまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Paste what you copied from %1. Nothing is sent before the next step.</source>
        <translation>%1でコピーした値を貼り付けてください。次のステップに進むまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Hublink does not know the way of signing in that this connector names (%1). You can fill out its form all the same.</source>
        <translation>このコネクタが指定するサインイン方法（%1）に、Hublinkは対応していません。それでも、フォームには入力できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of this connector&apos;s form could not be read and are left out.</source>
        <translation>
            <numerusform>このコネクタのフォームのうち%n個の部分を読み取れなかったため、省いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This connector asks for no values. Go on with Next.</source>
        <translation>このコネクタに入力する値はありません。「次へ」で進んでください。</translation>
    </message>
    <message>
        <source>The two values seem to be in each other&apos;s place.</source>
        <translation>2つの値が入れ替わっているようです。</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>入れ替える</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Search accounts</source>
        <translation>アカウントを検索</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1別</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2件中%L1件</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chosen</source>
        <translation>
            <numerusform>%1：%n件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value and number of accounts</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>FindingTexts</name>
    <message>
        <source>blanks</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>line breaks</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>見えない文字</translation>
    </message>
    <message>
        <source>quotes or brackets</source>
        <translation>引用符またはかっこ</translation>
    </message>
    <message>
        <source>the name in front</source>
        <translation>先頭の名前</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>句読点</translation>
    </message>
    <message>
        <source>mail coding</source>
        <translation>メール特有の符号</translation>
    </message>
    <message>
        <source>the text around it</source>
        <translation>前後の文章</translation>
    </message>
    <message>
        <source>the rest of the address</source>
        <translation>アドレスの残りの部分</translation>
    </message>
    <message>
        <source>the address that the mail filter %1 put around it</source>
        <translation>メールフィルター%1が付け加えたアドレス</translation>
    </message>
    <message>
        <source>Removed around the %1: %2.</source>
        <translation>%1の前後から取り除いたもの：%2。</translation>
    </message>
    <message>
        <source>https:// was put in front.</source>
        <translation>先頭にhttps://を付けました。</translation>
    </message>
    <message>
        <source>This text holds the %1. Hublink can put it in its field.</source>
        <translation>このテキストには%1が含まれています。該当する欄に入れることができます。</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2 goes here.</source>
        <translation>これは%1のようです。ここには%2を入力してください。</translation>
    </message>
    <message>
        <source>This looks like the %1. The %2, which is another value, goes here.</source>
        <translation>これは%1のようです。ここには、それとは別の値である%2を入力してください。</translation>
    </message>
    <message>
        <source>This is an e-mail address. The %1 goes here.</source>
        <translation>これはメールアドレスです。ここには%1を入力してください。</translation>
    </message>
    <message>
        <source>This is a whole command line. Only the %1 goes here.</source>
        <translation>これはコマンド行の全体です。ここには%1だけを入力してください。</translation>
    </message>
    <message>
        <source>This is a whole command line. Hublink can take the values out of it.</source>
        <translation>これはコマンド行の全体です。Hublinkで値を取り出せます。</translation>
    </message>
    <message>
        <source>This text holds several values. Hublink can put each in its field.</source>
        <translation>このテキストには複数の値が含まれています。それぞれの欄に振り分けることができます。</translation>
    </message>
    <message>
        <source>This is a web address. The %1 goes here.</source>
        <translation>これはWebアドレスです。ここには%1を入力してください。</translation>
    </message>
    <message>
        <source>There is no link in this text. Copy the whole link, from https to its end.</source>
        <translation>このテキストにリンクがありません。httpsから末尾まで、リンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>These are dots or stars in place of the real characters. Use the copy button beside the %1 instead of selecting it.</source>
        <translation>実際の文字ではなく、伏せ字の点や星印になっています。選択してコピーするのではなく、%1の横にあるコピーボタンを使ってください。</translation>
    </message>
    <message>
        <source>This is not how the %1 usually looks. You can use it all the same.</source>
        <translation>一般的な%1の形とは異なります。このまま使うこともできます。</translation>
    </message>
    <message>
        <source>The %1 usually has %2. You can use this all the same.</source>
        <translation>%1の形式は通常、%2です。このまま使うこともできます。</translation>
    </message>
    <message>
        <source>What was sent is not how the %1 usually looks.</source>
        <translation>送信した内容は、一般的な%1の形とは異なります。</translation>
    </message>
    <message>
        <source>The %1 usually has %2; what was sent looks different.</source>
        <translation>%1の形式は通常、%2です。送信した内容はこれと異なります。</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>wide letter</source>
        <translation>全角文字</translation>
    </message>
    <message>
        <source>not the usual sign</source>
        <translation>通常とは異なる記号</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The %1 holds characters that only look alike: %2.</source>
        <translation>%1に、見た目が似ている別の文字が含まれています：%2。</translation>
    </message>
    <message>
        <source>Something that does not belong to the %1 seems to stand around it.</source>
        <translation>%1の前後に、余分なものが付いているようです。</translation>
    </message>
</context>
<context>
    <name>GuideBrowser</name>
    <message>
        <source>Connection guides</source>
        <translation>接続ガイド</translation>
    </message>
    <message>
        <source>Look for new guides</source>
        <translation>新しいガイドを確認</translation>
    </message>
    <message>
        <source>Keep all for offline use</source>
        <translation>すべてをオフライン用に保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Files and folders can be dropped here, too.</source>
        <translation>ファイルやフォルダーを、ここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Search all guides</source>
        <translation>すべてのガイドを検索</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Show all guides</source>
        <translation>すべてのガイドを表示</translation>
    </message>
    <message>
        <source>No guide fits the search.</source>
        <translation>検索に一致するガイドはありません。</translation>
    </message>
    <message>
        <source>Try fewer words, or look for new guides.</source>
        <translation>検索語を減らすか、新しいガイドを確認してください。</translation>
    </message>
    <message>
        <source>Link with this guide</source>
        <translation>このガイドで連携</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s)</source>
        <translation>
            <numerusform>%Ln件のガイド</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み込んでいます…</translation>
    </message>
    <message>
        <source>This guide is not kept here, and could not be read.</source>
        <translation>このガイドはここに保存されておらず、読み込むこともできませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Documentation as of %1</source>
        <translation>%1時点のドキュメント</translation>
    </message>
    <message>
        <source>The documentation was not read yet.</source>
        <translation>ドキュメントはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Its index leaves some pages out.</source>
        <translation>索引に載っていないページがあります。</translation>
    </message>
    <message>
        <source>Reading the documentation&apos;s index…</source>
        <translation>ドキュメントの索引を読み込んでいます…</translation>
    </message>
    <message>
        <source>Go on (%1 of %2)</source>
        <translation>再開（%1/%2）</translation>
    </message>
    <message>
        <source>Pause (%1 of %2)</source>
        <translation>一時停止（%1/%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) were read; they are here without a network.</source>
        <translation>
            <numerusform>%Ln件のガイドを読み込みました。ネットワークがなくても表示できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guide(s) could not be read.</source>
        <translation>
            <numerusform>%Ln件のガイドを読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep all again, to try those once more.</source>
        <translation>もう一度試すには、すべてを保存し直してください。</translation>
    </message>
    <message>
        <source>This could not be read as a guide.</source>
        <translation>ガイドとして読み込めませんでした。</translation>
    </message>
    <message>
        <source>This file is no text.</source>
        <translation>このファイルはテキストではありません。</translation>
    </message>
    <message>
        <source>This file is too large for a guide.</source>
        <translation>このファイルは、ガイドとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Choose a guide in Markdown (.md or .mdx), or a folder of them.</source>
        <translation>Markdown形式（.mdまたは.mdx）のガイドか、そのフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Open a guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>Guides (*.md *.mdx)</source>
        <translation>ガイド (*.md *.mdx)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide is saved.</source>
        <translation>ガイドを保存しました。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>ファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>別のフォルダーを選ぶか、ディスクの空き容量を増やしてください。</translation>
    </message>
</context>
<context>
    <name>GuideListModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>a provider and its auth method</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>This guide has changed since the account was linked with it.</source>
        <translation>このガイドは、アカウントの連携に使ったあとで変更されています。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Copy the address and open it yourself: %1</source>
        <translation>アドレスをコピーして、ご自分で開いてください：%1</translation>
    </message>
    <message>
        <source>Other guides for %1</source>
        <translation>%1のほかのガイド</translation>
    </message>
    <message>
        <source>Back to the field %1</source>
        <translation>「%1」の欄に戻る</translation>
    </message>
</context>
<context>
    <name>GuidePaper</name>
    <message>
        <source>Link the account</source>
        <translation>アカウントを連携する</translation>
    </message>
</context>
<context>
    <name>GuidePicture</name>
    <message>
        <source>Enlarge</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Press to enlarge</source>
        <translation>押すと拡大します</translation>
    </message>
    <message>
        <source>%1 (not available)</source>
        <translation>%1（表示できません）</translation>
    </message>
    <message>
        <source>Show pictures from %1</source>
        <translation>%1の画像を表示</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads this guide. The choice is kept.</source>
        <translation>このガイドが読まれていることが、相手のコンピューターに伝わります。この選択は保存されます。</translation>
    </message>
    <message>
        <source>Getting the picture…</source>
        <translation>画像を取得しています…</translation>
    </message>
    <message>
        <source>The picture could not be loaded: %1</source>
        <translation>画像を読み込めませんでした：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>GuideReading</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Find in this guide</source>
        <translation>このガイド内を検索</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a step&apos;s number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the place found, and how many there are</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>GuideTexts</name>
    <message>
        <source>Part of Hublink</source>
        <translation>Hublinkに付属</translation>
    </message>
    <message>
        <source>From %1, read on %2</source>
        <translation>出典：%1、%2に取得</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>ご自分のガイド</translation>
    </message>
    <message>
        <source>Named by the connector, changed</source>
        <translation>コネクタの指定、変更あり</translation>
    </message>
    <message>
        <source>Named by the connector</source>
        <translation>コネクタの指定</translation>
    </message>
    <message>
        <source>Documentation, new</source>
        <translation>ドキュメント、新規</translation>
    </message>
    <message>
        <source>Documentation, changed</source>
        <translation>ドキュメント、変更あり</translation>
    </message>
    <message>
        <source>Documentation, kept here</source>
        <translation>ドキュメント、保存済み</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Tick off what is done</source>
        <translation>終わったものにチェックを付けてください</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1にメールを書く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Page of the user guide</source>
        <translation>ユーザーガイドのページ</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
</context>
<context>
    <name>HublinkStyle</name>
    <message>
        <source>Clear the text</source>
        <translation>テキストを消去</translation>
    </message>
</context>
<context>
    <name>IdentityTexts</name>
    <message>
        <source>The key may not read it; that needs no mending for the link.</source>
        <translation>このキーには、読み取る権限がありません。連携には影響しないので、そのままで問題ありません。</translation>
    </message>
    <message>
        <source>It does not find the person of these values.</source>
        <translation>これらの値の持ち主が見つかりません。</translation>
    </message>
    <message>
        <source>It refused the question.</source>
        <translation>問い合わせが拒否されました。</translation>
    </message>
    <message>
        <source>Its answer holds no name.</source>
        <translation>応答に名前が含まれていません。</translation>
    </message>
    <message>
        <source>Workspaces: %1</source>
        <translation>ワークスペース：%1</translation>
    </message>
    <message>
        <source>%1 accepts the values but did not say whom they belong to.</source>
        <translation>値は%1で受け付けられましたが、誰のものかは示されませんでした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The values belong to %1.</source>
        <translation>値は%1のものです。</translation>
    </message>
    <message>
        <source>The values belong to %1. Workspaces: %2</source>
        <translation>値は%1のものです。ワークスペース：%2</translation>
    </message>
</context>
<context>
    <name>KeyEndDialog</name>
    <message>
        <source>When the key ends</source>
        <translation>キーの有効期限</translation>
    </message>
    <message>
        <source>If %1 shows a last day for the key, note it here. Hublink reminds you two weeks and one day before, and forgets it when the key is replaced.</source>
        <translation>%1にキーの最終日が表示されている場合は、ここに記録してください。2週間前と前日に、Hublinkがお知らせします。キーを置き換えると、この記録は消えます。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>It does not end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>LinkNews</name>
    <message>
        <source>A %1 link was interrupted.</source>
        <translation>%1アカウントの連携が中断されました。</translation>
    </message>
    <message>
        <source>Asking StackOne whether the account is there…</source>
        <translation>アカウントがあるかStackOneに問い合わせています…</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation>%1の</translation>
    </message>
    <message>
        <source>The %1 account%2 is linked, but not in the list yet.</source>
        <translation>%2%1アカウントは連携されていますが、まだ一覧にありません。</translation>
    </message>
    <message>
        <source>The link was interrupted at its end. Finish adds the account to the list; nothing has to be entered again. Remove deletes it in StackOne and its values in your keychain.</source>
        <translation>連携が最後のところで中断されました。「完了」を押すと、アカウントが一覧に追加されます。もう一度入力する必要はありません。「削除」を押すと、StackOneのアカウントとキーチェーンの値が削除されます。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1を一覧に追加しました。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing %1…</source>
        <translation>%1を削除しています…</translation>
    </message>
    <message>
        <source>The account is removed from StackOne and your keychain.</source>
        <translation>アカウントをStackOneとキーチェーンから削除しました。</translation>
    </message>
    <message>
        <source>New values for a %1 account%2 are not in their place yet.</source>
        <translation>%2%1アカウントの新しい値が、まだ反映されていません。</translation>
    </message>
    <message>
        <source>A %1 link%2 is not finished.</source>
        <translation>%2%1アカウントの連携が終わっていません。</translation>
    </message>
    <message>
        <source>The new values wait in your keychain, beside the old ones. StackOne may have them already, so it is best to go on.</source>
        <translation>新しい値は、古い値とは別にキーチェーンに保管されています。StackOneにはすでに渡っている可能性があるので、続けることをおすすめします。</translation>
    </message>
    <message>
        <source>StackOne may have linked the account, but could not be asked: %1 Discard clears your keychain only.</source>
        <translation>アカウントはStackOneで連携されている可能性がありますが、問い合わせできませんでした。%1 「破棄」で消えるのは、キーチェーンの値だけです。</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values must be pasted again.</source>
        <translation>中断したところから続けられます。値はもう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>You can go on where you stopped. The values are still in your keychain.</source>
        <translation>中断したところから続けられます。値はキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source> %n other link(s) are waited for, too.</source>
        <translation>
            <numerusform>ほかに%n件のリンクでも連携を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting until somebody links an account for %1.</source>
        <translation>%1のアカウントが連携されるのを待っています。</translation>
    </message>
    <message>
        <source>Waiting until somebody links %1 for %2.</source>
        <translation>%2の%1アカウントが連携されるのを待っています。</translation>
    </message>
    <message>
        <source>Hublink looks now and then and tells you. The link works until %1.</source>
        <translation>Hublinkがときどき確認し、連携されたらお知らせします。リンクの有効期限は%1です。</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>待つのをやめる</translation>
    </message>
    <message>
        <source>%1 is linked for %2.</source>
        <translation>%2の%1が連携されました。</translation>
    </message>
    <message>
        <source>An account was linked</source>
        <translation>アカウントが連携されました</translation>
    </message>
    <message>
        <source>The link for %1 expired before it was used.</source>
        <translation>%1のリンクは、使われないまま期限切れになりました。</translation>
    </message>
    <message>
        <source>Make a new one with Link account, if the account is still wanted.</source>
        <translation>まだアカウントが必要な場合は、「アカウントを連携」で新しいリンクを作成してください。</translation>
    </message>
</context>
<context>
    <name>LinkOwnerPage</name>
    <message>
        <source>Who is asking</source>
        <translation>依頼元の確認</translation>
    </message>
    <message>
        <source>Go on only if you expected this link. You have not given anything away yet.</source>
        <translation>心当たりのあるリンクの場合だけ進んでください。まだ何の情報も渡していません。</translation>
    </message>
    <message>
        <source>Account for</source>
        <translation>アカウントの所有者</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>連携するサービス</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>This account is linked already.</source>
        <translation>このアカウントはすでに連携されています。</translation>
    </message>
    <message>
        <source>What you fill out replaces the values that StackOne has. To link a further account, ask for a link that allows several.</source>
        <translation>入力した内容で、StackOneにある値が置き換えられます。別のアカウントを追加で連携するには、複数のアカウントに使えるリンクを頼んでください。</translation>
    </message>
    <message>
        <source>StackOne does not tell with this link. Ask whoever sent it if you are unsure.</source>
        <translation>このリンクでは、StackOneから情報が得られません。不明な場合は、リンクを送ってくれた人に確認してください。</translation>
    </message>
    <message>
        <source>%1 (ID %2)</source>
        <translation>%1（ID：%2）</translation>
    </message>
    <message>
        <source>Not one that is known on this computer.</source>
        <translation>このコンピューターに登録のないものです。</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s), to choose from on the next page</source>
        <translation>
            <numerusform>次のページで%n個のコネクタから選べます</numerusform>
        </translation>
    </message>
    <message>
        <source>for another %1</source>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>now. StackOne does not tell until when.</source>
        <translation>現在有効です。いつまで有効かは、StackOneから示されていません。</translation>
    </message>
    <message>
        <source>now. It was made %1 ago; StackOne does not tell until when it works.</source>
        <translation>現在有効です。%1前に作成されました。いつまで有効かは、StackOneから示されていません。</translation>
    </message>
</context>
<context>
    <name>LinkTexts</name>
    <message>
        <source>Asking your keychain…</source>
        <translation>キーチェーンに問い合わせています…</translation>
    </message>
    <message>
        <source>Asking StackOne about the link…</source>
        <translation>リンクについてStackOneに問い合わせています…</translation>
    </message>
    <message>
        <source>Asking StackOne for the connector…</source>
        <translation>コネクタについてStackOneに問い合わせています…</translation>
    </message>
    <message>
        <source>Getting the connection guide…</source>
        <translation>接続ガイドを取得しています…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>リンクを作成しています…</translation>
    </message>
    <message>
        <source>Paste the link that you were sent.</source>
        <translation>受け取ったリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is no link that Hublink can follow. Copy the whole link again, from https to its end.</source>
        <translation>Hublinkで開けるリンクではありません。httpsから末尾まで、リンク全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is far too long for a link. Copy the link alone, without the text around it.</source>
        <translation>リンクとしては長すぎます。前後の文章を含めず、リンクだけをコピーしてください。</translation>
    </message>
    <message>
        <source>This link is not secure: it begins with http instead of https. Ask whoever sent it for a secure one.</source>
        <translation>このリンクは安全ではありません。httpsではなくhttpで始まっています。送ってくれた人に、安全なリンクを頼んでください。</translation>
    </message>
    <message>
        <source>This link hides where it leads: it really leads to %1. Do not use it.</source>
        <translation>このリンクは本当の行き先を隠しています。実際の行き先は%1です。使わないでください。</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not StackOne. Your values would go there. If you trust that address, add it in the settings first.</source>
        <translation>このリンクの行き先は%1で、StackOneではありません。値はそこへ送られます。信頼できるアドレスであれば、先に設定で追加してください。</translation>
    </message>
    <message>
        <source>This address belongs to StackOne but opens no link: its code is missing. Copy the whole link, to its end.</source>
        <translation>StackOneのアドレスですが、コードがないためリンクを開けません。末尾まで、リンク全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The code in this link is damaged or incomplete. Copy the whole link again, from https to its end.</source>
        <translation>このリンクのコードは、壊れているか一部が欠けています。httpsから末尾まで、リンク全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Links that somebody sent cannot be used on this computer: your IT department switched them off. Ask there, or link in another way.</source>
        <translation>このコンピューターでは、ほかの人から届いたリンクを使えません。IT部門によって無効にされています。IT部門に問い合わせるか、別の方法で連携してください。</translation>
    </message>
    <message>
        <source>A mail filter (%1) put its own address in place of the link, and Hublink does not visit that. Open it in your browser, copy the address that appears there, and paste it here.</source>
        <translation>メールフィルター（%1）によって、リンクが別のアドレスに置き換えられています。Hublinkはそのアドレスを開きません。ブラウザーで開き、表示されたアドレスをコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Choose the %1.</source>
        <translation>%1を選んでください。</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>The %1 takes digits only.</source>
        <translation>%1には数字だけを入力してください。</translation>
    </message>
    <message>
        <source>The %1 does not have the form that the connector expects.</source>
        <translation>%1が、コネクタに合う形式になっていません。</translation>
    </message>
    <message>
        <source>The %1 must be an e-mail address.</source>
        <translation>%1にはメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The %1 must be a web address that begins with https:// or http://.</source>
        <translation>%1には、https://またはhttp://で始まるWebアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The %1 must be an address with its scheme, like https://.</source>
        <translation>%1には、https://のようなスキームから始まるアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The %1 must be a UUID: 32 digits and letters in five groups.</source>
        <translation>%1には、UUID（32桁の英数字を5つに区切ったもの）を入力してください。</translation>
    </message>
    <message>
        <source>The %1 must be a date like 2026-12-31.</source>
        <translation>%1には、2026-12-31のような日付を入力してください。</translation>
    </message>
    <message>
        <source>The %1 must be a date and time like 2026-12-31T10:00:00Z.</source>
        <translation>%1には、2026-12-31T10:00:00Zのような日時を入力してください。</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Scheduling</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Ticketing</source>
        <translation>チケット管理</translation>
    </message>
</context>
<context>
    <name>LogDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Select a request to see what StackOne asked the provider.</source>
        <translation>リクエストを選択すると、StackOneがプロバイダーに問い合わせた内容が表示されます。</translation>
    </message>
    <message>
        <source>StackOne tells no steps of this request.</source>
        <translation>StackOneには、このリクエストの手順の記録がありません。</translation>
    </message>
    <message>
        <source>Asked of the provider</source>
        <translation>プロバイダーへの問い合わせ</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>リクエスト%1</translation>
    </message>
    <message>
        <source>Copy the request&apos;s number</source>
        <translation>リクエスト番号をコピー</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <comment>status of an answer, time it took</comment>
        <translation>%1、%2 ミリ秒</translation>
    </message>
</context>
<context>
    <name>LogsWindow</name>
    <message>
        <source>Logs of %1</source>
        <translation>%1のログ</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>以前の記録</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Search logs</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>Reading the logs…</source>
        <translation>ログを読み込んでいます…</translation>
    </message>
    <message>
        <source>StackOne has no logs of this account.</source>
        <translation>StackOneには、このアカウントのログがありません。</translation>
    </message>
    <message>
        <source>Logs appear after the first request, and are kept for 90 days at most.</source>
        <translation>ログは最初のリクエストのあとに表示され、最長90日間保存されます。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>About Hublink</source>
        <translation>Hublinkについて</translation>
    </message>
    <message>
        <source>There is no connection guide for %1 on this computer.</source>
        <translation>このコンピューターには、%1の接続ガイドがありません。</translation>
    </message>
    <message>
        <source>Reconnect shows the guide that StackOne names.</source>
        <translation>「再接続」を選ぶと、StackOneが指定するガイドが表示されます。</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Looking at everything that linking needs…</source>
        <translation>連携に必要なものを確認しています…</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard.</source>
        <translation>診断情報をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>They hold no keys or passwords. Read them before you send them to somebody.</source>
        <translation>キーやパスワードは含まれていません。送信する前に内容をご確認ください。</translation>
    </message>
</context>
<context>
    <name>MendTexts</name>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>このアカウントは、StackOneからなくなっています。もう一度連携するか、ここから削除してください。</translation>
    </message>
    <message>
        <source>Link account</source>
        <translation>アカウントを連携</translation>
    </message>
    <message>
        <source>The connector %1 seems to be switched off in the StackOne project. Switch it on there, then re-verify.</source>
        <translation>コネクタ「%1」が、StackOneプロジェクトでオフになっているようです。そちらでオンにしてから、再確認してください。</translation>
    </message>
    <message>
        <source>Open StackOne</source>
        <translation>StackOneを開く</translation>
    </message>
    <message>
        <source>A right is missing at %1. Ask an administrator there for it, then reconnect.</source>
        <translation>%1での権限が不足しています。管理者に権限を依頼してから、再接続してください。</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>再接続…</translation>
    </message>
    <message>
        <source>Generate or copy the key at %1 again and replace it. Hublink leads you there and checks it before anything changes.</source>
        <translation>%1でキーを生成し直すかもう一度コピーして、置き換えてください。手順をご案内し、何かを変更する前にキーを確認します。</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換え…</translation>
    </message>
    <message>
        <source>Fill out the values of %1 again, or sign in there again.</source>
        <translation>%1の値をもう一度入力するか、サインインし直してください。</translation>
    </message>
    <message>
        <source>The key ended on %1.</source>
        <translation>キーの有効期限が%1に切れました。</translation>
    </message>
    <message>
        <source>The key ends today.</source>
        <translation>キーの有効期限は今日までです。</translation>
    </message>
    <message>
        <source>The key ends on %1.</source>
        <translation>キーの有効期限は%1です。</translation>
    </message>
    <message>
        <source>Make a new one at %1 before, and replace it here.</source>
        <translation>期限までに%1で新しいキーを作成し、ここで置き換えてください。</translation>
    </message>
    <message>
        <source>It was suspended in StackOne. StackOne&apos;s Accounts page can let it go on.</source>
        <translation>StackOneで停止されています。StackOneの「Accounts」ページで再開できます。</translation>
    </message>
    <message>
        <source>Hublink does not know this status. StackOne&apos;s Accounts page tells more.</source>
        <translation>Hublinkで認識できない状態です。詳しくはStackOneの「Accounts」ページをご覧ください。</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>連携しました</translation>
    </message>
    <message>
        <source>Checked: all is well</source>
        <translation>確認しました：問題ありません</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗しました：%1</translation>
    </message>
    <message>
        <source>Works again</source>
        <translation>正常に戻りました</translation>
    </message>
    <message>
        <source>Changed in StackOne: %1</source>
        <translation>StackOneで変更されました：%1</translation>
    </message>
    <message>
        <source>Values replaced</source>
        <translation>値を置き換えました</translation>
    </message>
    <message>
        <source>Not in StackOne any more</source>
        <translation>StackOneからなくなりました</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Show the whole answer</source>
        <translation>応答全体を表示</translation>
    </message>
    <message>
        <source>Copy answer</source>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <source>The whole answer</source>
        <translation>応答全体</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Everything here is practice: nothing leaves this computer.</source>
        <translation>ここでの操作はすべて練習です。このコンピューターの外には何も送信されません。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>place and keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>NetworkSettings</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>手動で指定</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The system&apos;s proxy is that of its network settings, or of the variables https_proxy and no_proxy.</source>
        <translation>システムのプロキシとは、システムのネットワーク設定、または変数https_proxyとno_proxyで指定されたものです。</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>For example http://proxy.example:8080, or socks5:// for SOCKS.</source>
        <translation>例：http://proxy.example:8080。SOCKSの場合はsocks5://で始めます。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Empty if the proxy lets everybody through.</source>
        <translation>プロキシがサインインを必要としない場合は、空のままにします。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in your keychain. Empty: the one that is kept stays.</source>
        <translation>キーチェーンに保管されます。空のままにすると、保管済みのパスワードが引き続き使われます。</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>このプロキシを使う</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the further certificates</source>
        <translation>追加の証明書を削除</translation>
    </message>
    <message>
        <source>Further certificates to trust</source>
        <translation>追加で信頼する証明書</translation>
    </message>
    <message>
        <source>For a network that inspects secure connections. The file is in PEM or DER form; the system&apos;s certificates count in any case.</source>
        <translation>安全な接続の内容を検査するネットワークで使います。ファイルはPEM形式またはDER形式です。システムの証明書は常に有効です。</translation>
    </message>
    <message>
        <source>Try the connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Asks StackOne and Hive for their front pages, the way everything else is asked. Nothing of yours is sent.</source>
        <translation>StackOneとHiveのトップページに、ほかの通信と同じ経路で問い合わせます。ご自身の情報は何も送信されません。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s address, for example http://proxy.example:8080, without a user name.</source>
        <translation>プロキシのアドレスを、http://proxy.example:8080のように、ユーザー名を含めずに入力してください。</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>%1の名前解決</translation>
    </message>
    <message>
        <source>Proxy %1</source>
        <translation>プロキシ%1</translation>
    </message>
    <message>
        <source>Secure connection with %1</source>
        <translation>%1との安全な接続</translation>
    </message>
    <message>
        <source>Answer of %1</source>
        <translation>%1の応答</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>NewValuesPage</name>
    <message>
        <source>Replace the key</source>
        <translation>キーの置き換え</translation>
    </message>
    <message>
        <source>Reconnect the account</source>
        <translation>アカウントの再接続</translation>
    </message>
    <message>
        <source>%1 account %2</source>
        <comment>connector and name</comment>
        <translation>%1アカウント「%2」</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状態：%1</translation>
    </message>
    <message>
        <source>The new values of the last attempt are still here. Do not generate others at %1: StackOne may have these already.</source>
        <translation>前回の新しい値がまだ残っています。StackOneにはすでに渡っている可能性があるため、%1で別の値を生成しないでください。</translation>
    </message>
    <message>
        <source>The next pages lead you to the key at %1. You paste it, and Hublink checks it there.</source>
        <translation>次のページから、%1のキーの場所までご案内します。キーを貼り付けると、有効かどうかをそこで確認します。</translation>
    </message>
    <message>
        <source>The next pages lead you through the connection of %1.</source>
        <translation>次のページから、%1への接続をご案内します。</translation>
    </message>
    <message>
        <source>Then StackOne gets it, and your keychain. Until both have it and it works, what is there now stays untouched.</source>
        <translation>そのあと、StackOneに渡し、キーチェーンに保管します。両方が済んで動作が確かめられるまで、現在の値には手を加えません。</translation>
    </message>
    <message>
        <source>Then your keychain gets it. Until it is known to work, what is there now stays untouched.</source>
        <translation>そのあと、キーチェーンに保管します。動作が確かめられるまで、現在の値には手を加えません。</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>StackOneプロジェクトのAPIキーが、このコンピューターに保管されていません。</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back. Or ask whoever runs the project for a link, and use Link account.</source>
        <translation>メインウィンドウの「プロジェクト」で入力してから、ここに戻ってください。または、プロジェクトの管理者にリンクを頼み、「アカウントを連携」を使ってください。</translation>
    </message>
    <message>
        <source>Close this window and link the account again.</source>
        <translation>このウィンドウを閉じて、アカウントをもう一度連携してください。</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>%1 already has a %2 account in this project.</source>
        <translation>このプロジェクトには、%1の%2アカウントがすでにあります。</translation>
    </message>
    <message>
        <source>You can give that account the new values, or link a further one.</source>
        <translation>そのアカウントに新しい値を設定するか、別のアカウントを追加で連携できます。</translation>
    </message>
    <message>
        <source>Update that account</source>
        <translation>そのアカウントの値を更新</translation>
    </message>
    <message>
        <source>Link a further account</source>
        <translation>別のアカウントを追加で連携</translation>
    </message>
    <message>
        <source>Use another link</source>
        <translation>別のリンクを使う</translation>
    </message>
    <message>
        <source>Go back to Where to link</source>
        <translation>「連携方法」に戻る</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>The key of the %1 account %2 ends soon.</source>
        <translation>%1アカウント「%2」のキーの有効期限が近づいています。</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n account(s) end soon.</source>
        <translation>
            <numerusform>%n件のアカウントで、キーの有効期限が近づいています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them before they end.</source>
        <translation>期限が切れる前に置き換えてください。</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>キーを置き換え…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The %1 account %2 stopped working.</source>
        <translation>%1アカウント「%2」が動作しなくなりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stopped working.</source>
        <translation>
            <numerusform>%n件のアカウントが動作しなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink shows why and what to do.</source>
        <translation>理由と対処方法はHublinkで確認できます。</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>対処する</translation>
    </message>
    <message>
        <source>Hublink&apos;s records were empty, but your keychain holds values of Hublink.</source>
        <translation>Hublinkの記録は空でしたが、キーチェーンにHublinkの値が残っています。</translation>
    </message>
    <message>
        <source>The accounts come back from StackOne with the next refresh. A project that is missing can be added again with its API key.</source>
        <translation>アカウントは、次の更新時にStackOneから読み込み直されます。足りないプロジェクトは、APIキーを使ってもう一度追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>Hublink&apos;s records were damaged. %Ln of them could be saved.</source>
        <translation>
            <numerusform>Hublinkの記録が破損していました。%Ln件を救い出せました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Hublink&apos;s records were damaged. None of them could be read.</source>
        <translation>Hublinkの記録が破損していました。読み取れたものはありません。</translation>
    </message>
    <message>
        <source>The rest comes back from StackOne with the next refresh. A project that is missing can be added again with its API key. The damaged file is kept: %1</source>
        <translation>残りは、次の更新時にStackOneから読み込み直されます。足りないプロジェクトは、APIキーを使ってもう一度追加できます。破損したファイルは残してあります：%1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>An account, a guide, or what you want to do</source>
        <translation>アカウント、ガイド、行いたい操作など</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what was found, and more about it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ProjectPart</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Owner ID</source>
        <translation>所有者ID</translation>
    </message>
    <message>
        <source>Your own id of the customer.</source>
        <translation>自社でこの顧客に付けているIDです。</translation>
    </message>
    <message>
        <source>Owner name</source>
        <translation>所有者名</translation>
    </message>
    <message>
        <source>The customer&apos;s name, for people.</source>
        <translation>画面に表示する顧客の名前です。</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>StackOne APIキー</translation>
    </message>
    <message>
        <source>You are in the sandbox. Its project has a practice key.</source>
        <translation>現在、サンドボックスを使っています。サンドボックスのプロジェクトには練習用のキーがあります。</translation>
    </message>
    <message>
        <source>Copy practice key</source>
        <translation>練習用のキーをコピー</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Replace the StackOne API key</source>
        <translation>StackOne APIキーを置き換え</translation>
    </message>
    <message>
        <source>The StackOne API key is kept in your keychain.</source>
        <translation>StackOne APIキーはキーチェーンに保管されています。</translation>
    </message>
    <message>
        <source>Expires after</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Who connects, for example an e-mail address.</source>
        <translation>接続する人です。メールアドレスなどを入力します。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>What the account is called in lists.</source>
        <translation>一覧に表示するアカウントの名前です。</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>アカウントの種類</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Link a further account even if the owner has one</source>
        <translation>所有者のアカウントがすでにあっても、追加で連携する</translation>
    </message>
    <message>
        <source>Another project</source>
        <translation>別のプロジェクト</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>%1を入力してください。</translation>
    </message>
</context>
<context>
    <name>ProjectsPlace</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>All accounts of a project are listed on the Accounts page. Its API key is kept in your keychain.</source>
        <translation>プロジェクトのアカウントはすべて、「アカウント」ページに表示されます。APIキーはキーチェーンに保管されます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Your IT department chose the projects of this computer. Enter the API key of each with Edit.</source>
        <translation>このコンピューターのプロジェクトは、IT部門が選んだものです。「編集」で、それぞれのAPIキーを入力してください。</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What you call it.</source>
        <translation>わかりやすい呼び名を付けてください。</translation>
    </message>
    <message>
        <source>StackOne API key</source>
        <translation>StackOne APIキー</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>APIアドレス</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>空欄の場合は、標準のアドレスを使います。</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webアドレス</translation>
    </message>
    <message>
        <source>Where its pages are. Empty: the usual one.</source>
        <translation>Webページのアドレスです。空欄の場合は、標準のアドレスを使います。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>最終更新：%1</translation>
    </message>
    <message>
        <source>Its API key is not kept here, so it is not refreshed.</source>
        <translation>APIキーがここに保管されていないため、更新されません。</translation>
    </message>
    <message>
        <source>Kept in your keychain. Fill it out only to replace it.</source>
        <translation>キーチェーンに保管されています。置き換える場合だけ入力してください。</translation>
    </message>
    <message>
        <source>It needs the scope Platform API with read and write.</source>
        <translation>スコープ「Platform API」の読み取りと書き込みが必要です。</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Enter the %1.</source>
        <translation>%1を入力してください。</translation>
    </message>
    <message>
        <source>Enter the key once more: the kept one is for the other address.</source>
        <translation>キーをもう一度入力してください。保管されているキーは、変更前のアドレスのものです。</translation>
    </message>
    <message>
        <source>Remove project</source>
        <translation>プロジェクトを削除</translation>
    </message>
    <message>
        <source>Remove the project %1 from this computer?</source>
        <translation>プロジェクト「%1」をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>Its accounts leave the list and its API key leaves your keychain. Values of its accounts that are kept here have to be removed before, account by account. Nothing changes in StackOne.</source>
        <translation>アカウントは一覧から、APIキーはキーチェーンから削除されます。ここに保管されているアカウントの値は、先にアカウントごとに削除しておく必要があります。StackOneの内容は変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>RefreshBar</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reads all accounts of your projects again (F5)</source>
        <translation>プロジェクトのアカウントをすべて読み込み直します（F5）</translation>
    </message>
    <message>
        <source>Cancel refresh</source>
        <translation>更新をキャンセル</translation>
    </message>
    <message>
        <source>Refreshing %1…</source>
        <translation>%1を更新しています…</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing %1: %Ln account(s) so far…</source>
        <translation>
            <numerusform>%1を更新しています：現在%Ln件のアカウント…</numerusform>
        </translation>
    </message>
    <message>
        <source>StackOne asks to wait %1. The refresh goes on by itself.</source>
        <translation>StackOneから%1待つよう求められています。更新は自動で再開されます。</translation>
    </message>
    <message>
        <source>Last refresh: %1</source>
        <translation>最終更新：%1</translation>
    </message>
    <message>
        <source>Not refreshed yet</source>
        <translation>まだ更新されていません</translation>
    </message>
    <message>
        <source>%1. Accounts could not be checked: %2</source>
        <comment>state and reason</comment>
        <translation>%1。確認できないアカウントがありました：%2</translation>
    </message>
    <message>
        <source>%1. A project&apos;s API key is gone from your keychain; enter it under Projects.</source>
        <translation>%1。プロジェクトのAPIキーがキーチェーンからなくなっています。「プロジェクト」で入力してください。</translation>
    </message>
    <message>
        <source>%1. The newest attempt did not work: %2</source>
        <comment>state and reason</comment>
        <translation>%1。直近の更新は失敗しました：%2</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>RemovalTexts</name>
    <message>
        <source>It is gone from StackOne.</source>
        <translation>StackOneからは削除されています。</translation>
    </message>
    <message>
        <source>StackOne still has it, and so has this computer.</source>
        <translation>StackOneにも、このコンピューターにも残っています。</translation>
    </message>
    <message>
        <source>Your keychain still has its values.</source>
        <translation>値はまだキーチェーンに残っています。</translation>
    </message>
    <message>
        <source>It could not be taken off this list.</source>
        <translation>この一覧から外せませんでした。</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove accounts</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove the %1 account %2?</source>
        <translation>%1アカウント「%2」を削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n account(s)?</source>
        <translation>
            <numerusform>%n件のアカウントを削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its values are deleted from your keychain.</source>
        <translation>値はキーチェーンから削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n account(s) are deleted from your keychain.</source>
        <translation>
            <numerusform>%n件のアカウントの値がキーチェーンから削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>It disappears from this list.</source>
        <translation>この一覧に表示されなくなります。</translation>
    </message>
    <message>
        <source>They disappear from this list.</source>
        <translation>いずれもこの一覧に表示されなくなります。</translation>
    </message>
    <message>
        <source>What stays in StackOne comes back to this list with the next refresh.</source>
        <translation>StackOneに残したものは、次の更新時にこの一覧に戻ります。</translation>
    </message>
    <message>
        <source>It is taken out of the configuration of: %1.</source>
        <translation>次のアプリの設定から外されます：%1。</translation>
    </message>
    <message>
        <source>The keys themselves stay valid at their providers until they are deleted there.</source>
        <translation>キー自体は、各プロバイダーで削除するまで有効です。</translation>
    </message>
    <message>
        <source>The key itself stays valid in %1 until you delete or regenerate it there.</source>
        <translation>キー自体は、%1で削除または再生成するまで有効です。</translation>
    </message>
    <message>
        <source>Delete it in StackOne, too. Whatever uses it there stops.</source>
        <translation>StackOneからも削除する。そこで利用しているものは動作しなくなります。</translation>
    </message>
    <message>
        <source>Delete them in StackOne, too. Whatever uses them there stops.</source>
        <translation>StackOneからもすべて削除する。そこで利用しているものは動作しなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n of them in StackOne, too. Whatever uses them there stops.</source>
        <translation>
            <numerusform>そのうち%n件をStackOneからも削除する。そこで利用しているものは動作しなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The project&apos;s API key is not kept here, so StackOne is not touched.</source>
        <translation>プロジェクトのAPIキーがここに保管されていないため、StackOneの内容は変わりません。</translation>
    </message>
    <message>
        <source>The API key of a project is not kept here, so StackOne is not touched.</source>
        <translation>APIキーがここに保管されていないプロジェクトがあるため、StackOneの内容は変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>削除しない</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>削除しない</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Set by your IT department.</source>
        <translation>IT部門が設定しています。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Pages change without moving.</source>
        <translation>ページを動きなしで切り替えます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Changes at once, or when the assistant that is open has been closed.</source>
        <translation>すぐに切り替わります。アシスタントが開いている場合は、閉じたときに切り替わります。</translation>
    </message>
    <message>
        <source>Accounts and guides</source>
        <translation>アカウントとガイド</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>自動では行わない</translation>
    </message>
    <message>
        <source>Check kept values again</source>
        <translation>保管している値を定期的に確認</translation>
    </message>
    <message>
        <source>Values in your keychain are checked with their providers, one account at a time, never on battery or on a metered network.</source>
        <translation>キーチェーンの値を、アカウント1件ずつプロバイダーで確認します。バッテリー使用時や従量制のネットワークでは行いません。</translation>
    </message>
    <message>
        <source>Show pictures of guides from the web</source>
        <translation>ガイドの画像をWebから読み込んで表示</translation>
    </message>
    <message>
        <source>The other computer sees that somebody reads the guide.</source>
        <translation>ガイドが読まれていることが、相手のコンピューターに伝わります。</translation>
    </message>
    <message>
        <source>This could not be changed.</source>
        <translation>変更できませんでした。</translation>
    </message>
    <message>
        <source>Check whether you may write to the configuration of your desktop.</source>
        <translation>デスクトップの設定に書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Start with the computer, in the background</source>
        <translation>コンピューターと同時にバックグラウンドで起動</translation>
    </message>
    <message>
        <source>Hublink follows your accounts without its window and tells when one stops working.</source>
        <translation>Hublinkはウィンドウを開かずにアカウントを見守り、動かなくなったらお知らせします。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>Other StackOne addresses</source>
        <translation>StackOneのその他のアドレス</translation>
    </message>
    <message>
        <source>Hublink follows links from stackone.com. Add another address only if you know who runs it: what you fill out after following a link from there is sent there.</source>
        <translation>Hublinkはstackone.comのリンクを開きます。ほかのアドレスは、運営者がわかっている場合だけ追加してください。そこからのリンクを開いて入力した内容は、そのアドレスに送信されます。</translation>
    </message>
    <message>
        <source>Trusted addresses</source>
        <translation>信頼するアドレス</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Trust this address</source>
        <translation>このアドレスを信頼する</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webアドレス</translation>
    </message>
    <message>
        <source>What the links begin with.</source>
        <translation>リンクの先頭部分です。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>APIアドレス</translation>
    </message>
    <message>
        <source>Where the values are sent.</source>
        <translation>値の送信先です。</translation>
    </message>
    <message>
        <source>%1, values to %2</source>
        <translation>%1、値の送信先：%2</translation>
    </message>
</context>
<context>
    <name>SetupSettings</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the set-up to a file</source>
        <translation>設定一式をファイルに保存</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Load a set-up from a file</source>
        <translation>設定一式をファイルから読み込む</translation>
    </message>
    <message>
        <source>Accounts, projects and settings as a file</source>
        <translation>アカウント、プロジェクト、設定をまとめたファイル</translation>
    </message>
    <message>
        <source>To take everything along. Keys and values stay in the keychain of this computer; they are entered again on the other one.</source>
        <translation>すべてを別のコンピューターに引き継げます。キーと値はこのコンピューターのキーチェーンに残るので、別のコンピューターでもう一度入力します。</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>設定一式を保存</translation>
    </message>
    <message>
        <source>Set-ups (*.json)</source>
        <translation>設定一式 (*.json)</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>ファイルを保存できませんでした。</translation>
    </message>
    <message>
        <source>Check whether you may write there and whether there is room, then try again.</source>
        <translation>保存先への書き込み権限と空き容量を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The set-up is saved.</source>
        <translation>設定一式を保存しました。</translation>
    </message>
    <message>
        <source>On the other computer, load it in the settings of Hublink. It holds no secrets, but it names your accounts and their owners.</source>
        <translation>別のコンピューターで、Hublinkの設定から読み込んでください。機密情報は含まれていませんが、アカウントとその所有者の名前は含まれています。</translation>
    </message>
    <message>
        <source>Load a set-up</source>
        <translation>設定一式を読み込む</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check whether it is still there and whether you may read it.</source>
        <translation>ファイルがまだあるか、読み取る権限があるかをご確認ください。</translation>
    </message>
    <message>
        <source>This file is no set-up that Hublink can load.</source>
        <translation>このファイルは、Hublinkで読み込める設定一式ではありません。</translation>
    </message>
    <message>
        <source>Choose a file that was saved in the settings of Hublink.</source>
        <translation>Hublinkの設定で保存したファイルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n件のアカウント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n件のプロジェクト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n件の設定</numerusform>
        </translation>
    </message>
    <message>
        <source>The project %1 is at %2.</source>
        <translation>プロジェクト「%1」の接続先は%2です。</translation>
    </message>
    <message>
        <source>Links from %1 will be trusted; what you enter for them goes to %2.</source>
        <translation>%1からのリンクが信頼されるようになります。そのリンクを開いて入力した内容は、%2に送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already and stay as they are.</source>
        <translation>
            <numerusform>%n件はすでにあるため、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not allowed on this computer.</source>
        <translation>
            <numerusform>%n件は、このコンピューターでは許可されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this to Hublink?</source>
        <translation>これをHublinkに追加しますか？</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>追加する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The set-up is loaded.</source>
        <translation>設定一式を読み込みました。</translation>
    </message>
    <message>
        <source>Enter the API key of each project in Projects. Accounts that were kept on the other computer alone ask for their values on the Accounts page.</source>
        <translation>「プロジェクト」で、各プロジェクトのAPIキーを入力してください。元のコンピューターだけに保管されていたアカウントの値は、「アカウント」ページで入力を求められます。</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Link an account</source>
        <translation>アカウントを連携</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>すべてのアカウントを読み込み直す</translation>
    </message>
    <message>
        <source>Go to the messages</source>
        <translation>メッセージに移動</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>AI apps</source>
        <translation>AIアプリ</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>No browser could be opened. Copy the address and open it yourself.</source>
        <translation>ブラウザーを開けませんでした。アドレスをコピーして、ご自分で開いてください。</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>The address works on this computer, until the sign-in is done.</source>
        <translation>このアドレスは、サインインが終わるまで、このコンピューターでだけ使えます。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Sign in at %1 in your browser and allow the access. This page goes on by itself when you are done.</source>
        <translation>ブラウザーで%1にサインインし、アクセスを許可してください。終わると、このページは自動で先に進みます。</translation>
    </message>
    <message>
        <source>Time left: %1:%2. Cancel stops the sign-in.</source>
        <translation>残り時間：%1:%2。「キャンセル」でサインインを中止できます。</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <comment>state and seconds</comment>
        <translation>%1 · %2秒</translation>
    </message>
</context>
<context>
    <name>StatusTexts</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The kept values are gone from the keychain. Link the account again.</source>
        <translation>保管していた値がキーチェーンからなくなっています。アカウントをもう一度連携してください。</translation>
    </message>
    <message>
        <source>%1 refuses the kept values.</source>
        <translation>保管している値が%1で認められませんでした。</translation>
    </message>
    <message>
        <source>%1 refuses the kept values. It says: %2</source>
        <translation>保管している値が%1で認められませんでした。メッセージ：%2</translation>
    </message>
    <message>
        <source>StackOne does not have this account any more. Link it again, or remove it here.</source>
        <translation>このアカウントは、StackOneからなくなっています。もう一度連携するか、ここから削除してください。</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>このコンピューターだけ</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>現在のステップ</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから行うステップ</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>ステップ%1/%2：%3、%4</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1、%2ステップ</translation>
    </message>
</context>
<context>
    <name>TextAreaField</name>
    <message numerus="yes">
        <source>%n line(s), hidden. Show</source>
        <translation>
            <numerusform>%n行を隠しています。表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>許可しない</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The API key of the StackOne project is not kept on this computer.</source>
        <translation>StackOneプロジェクトのAPIキーが、このコンピューターに保管されていません。</translation>
    </message>
    <message>
        <source>Enter it under Projects in the main window, then come back.</source>
        <translation>メインウィンドウの「プロジェクト」で入力してから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>In StackOne, give the API key the scopes Platform API and Actions.</source>
        <translation>StackOneで、スコープ「Platform API」と「Actions」をAPIキーに追加してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>This is Hublink %1.</source>
        <translation>Hublink %1になりました。</translation>
    </message>
    <message>
        <source>Your accounts and settings are as they were.</source>
        <translation>アカウントと設定は、これまでのままです。</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>May Hublink look for newer versions once a day?</source>
        <translation>Hublinkが1日に1回、新しいバージョンを確認してもよろしいですか？</translation>
    </message>
    <message>
        <source>It asks %1 and tells nothing but its own version.</source>
        <translation>%1に問い合わせます。Hublinkのバージョン以外は何も伝えません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Hublink %1 is there.</source>
        <translation>Hublink %1が公開されています。</translation>
    </message>
    <message>
        <source>%1 tells what is new and how to get it.</source>
        <translation>新機能と入手方法は、%1で確認できます。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
</context>
<context>
    <name>UpdateSettings</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where newer versions are announced. Empty: nobody is asked.</source>
        <translation>新しいバージョンの情報が公開されるアドレスです。空のままにすると、どこにも問い合わせません。</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>このアドレスを使う</translation>
    </message>
    <message>
        <source>Look for newer versions once a day</source>
        <translation>1日に1回、新しいバージョンを確認</translation>
    </message>
    <message>
        <source>Tells nothing but the version of Hublink, and installs nothing.</source>
        <translation>Hublinkのバージョン以外は何も伝えず、何もインストールしません。</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Use these values</source>
        <translation>これらの値を使う</translation>
    </message>
    <message>
        <source>The %1 takes up to %L2 characters. The rest was left out.</source>
        <translation>%1に入力できるのは%L2文字までです。残りは省かれました。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1を貼り付け</translation>
    </message>
    <message>
        <source>Takes the %1 from the clipboard</source>
        <translation>%1をクリップボードから取り込みます</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The %1 begins or ends with a blank, which is kept.</source>
        <translation>%1の先頭または末尾に空白があり、そのまま残されています。</translation>
    </message>
    <message>
        <source>Remove the blank</source>
        <translation>空白を取り除く</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, without a user name and without anything after a question mark.</source>
        <translation>https://で始まるアドレスを入力してください。ユーザー名や、疑問符より後ろの部分は含めないでください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the %1 first.</source>
        <translation>クリップボードにテキストがありません。先に%1をコピーしてください。</translation>
    </message>
    <message>
        <source>Not taken from the clipboard. %1</source>
        <translation>クリップボードから取り込みませんでした。%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>WordsLabel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>hublink::ui::AskPage</name>
    <message>
        <source>&amp;Make link</source>
        <translation>リンクを作成(&amp;M)</translation>
    </message>
</context>
<context>
    <name>hublink::ui::ConnectPage</name>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hublink::ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What Hublink says when something goes wrong, and what helps. Hive stands for any provider.</source>
        <translation>問題が起きたときにHublinkが表示するメッセージと、その対処方法です。Hiveは、プロバイダーの例として使っています。</translation>
    </message>
</context>
<context>
    <name>hublink::ui::OutcomeTexts</name>
    <message>
        <source>%1 %2</source>
        <comment>status and word</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>worked</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>hublink::ui::Page</name>
    <message>
        <source>Open Settings</source>
        <translation>設定を開く</translation>
    </message>
</context>
<context>
    <name>hublink::ui::SpokenRole</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen for, and the choice</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
