<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ProblemText</name>
    <message>
        <source>The keychain doesn&apos;t work</source>
        <translation>キーチェーンを使用できません</translation>
    </message>
    <message>
        <source>Unlock your keychain, then try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider&apos;s response can&apos;t be used</source>
        <translation>プロバイダーの応答を使用できません</translation>
    </message>
    <message>
        <source>You were not signed in. Ask the provider&apos;s administrator for help.</source>
        <translation>サインインできませんでした。プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>セッションが終了しました</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The browser didn&apos;t return</source>
        <translation>ブラウザーが戻りませんでした</translation>
    </message>
    <message>
        <source>Try again, and finish the sign-in in your browser.</source>
        <translation>もう一度試して、ブラウザーでサインインを完了してください。</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>ブラウザーが開きませんでした</translation>
    </message>
    <message>
        <source>Choose a default browser, then try again.</source>
        <translation>既定のブラウザーを選んでから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in couldn&apos;t start</source>
        <translation>サインインを開始できませんでした</translation>
    </message>
    <message>
        <source>Something on this computer blocks local connections. Restart it, then try again.</source>
        <translation>このコンピューター上の何かがローカル接続を妨げています。コンピューターを再起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You&apos;re offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>Check your network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>The provider&apos;s certificate isn&apos;t trusted. Ask your administrator for help.</source>
        <translation>プロバイダーの証明書が信頼されていません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The proxy refuses the connection</source>
        <translation>プロキシが接続を拒否しています</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then try again.</source>
        <translation>このコンピューターのプロキシ設定を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The provider can&apos;t be reached</source>
        <translation>プロバイダーに接続できません</translation>
    </message>
    <message>
        <source>The provider is busy</source>
        <translation>プロバイダーが混み合っています</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for access.</source>
        <translation>もう一度試すか、プロバイダーの管理者にアクセスを依頼してください。</translation>
    </message>
    <message>
        <source>The provider rejected the request</source>
        <translation>プロバイダーが要求を拒否しました</translation>
    </message>
    <message>
        <source>Ask the provider&apos;s administrator for help.</source>
        <translation>プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The configuration can&apos;t be used</source>
        <translation>構成を使用できません</translation>
    </message>
    <message>
        <source>This application isn&apos;t set up correctly. Ask its support for help.</source>
        <translation>このアプリケーションは正しく設定されていません。サポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>You&apos;re signed out</source>
        <translation>サインアウト済みです</translation>
    </message>
    <message>
        <source>A sign-in or sign-out is in progress</source>
        <translation>サインインまたはサインアウトが進行中です</translation>
    </message>
    <message>
        <source>Finish it in your browser, or cancel it.</source>
        <translation>ブラウザーで完了するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Another program is using your session</source>
        <translation>別のプログラムがセッションを使用しています</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>You weren&apos;t signed in</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>The check of your account failed. Try again.</source>
        <translation>アカウントの確認に失敗しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your account isn&apos;t accepted here.</source>
        <translation>お使いのアカウントはここでは受け付けられません。</translation>
    </message>
    <message>
        <source>The request wasn&apos;t sent</source>
        <translation>要求は送信されませんでした</translation>
    </message>
    <message>
        <source>The data couldn&apos;t be read or written</source>
        <translation>データの読み取りまたは書き込みができませんでした</translation>
    </message>
    <message>
        <source>Check the file and the free space on the disk, then try again.</source>
        <translation>ファイルとディスクの空き容量を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The request has to be sent again</source>
        <translation>要求をもう一度送信する必要があります</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server rejected your sign-in</source>
        <translation>サーバーがサインインを拒否しました</translation>
    </message>
    <message>
        <source>The server requires another permission</source>
        <translation>サーバーが別の許可を求めています</translation>
    </message>
    <message>
        <source>Sign in again and consent to it.</source>
        <translation>もう一度サインインし、同意してください。</translation>
    </message>
    <message>
        <source>The server requires a stronger sign-in</source>
        <translation>サーバーがより強力なサインインを求めています</translation>
    </message>
    <message>
        <source>Sign in again. The provider may ask for a second factor.</source>
        <translation>もう一度サインインしてください。プロバイダーが2つ目の要素を求めることがあります。</translation>
    </message>
    <message>
        <source>The client certificate isn&apos;t accepted</source>
        <translation>クライアント証明書が受け入れられません</translation>
    </message>
    <message>
        <source>The provider requires a valid one. Ask your administrator for help.</source>
        <translation>プロバイダーは有効な証明書を求めています。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip isn&apos;t responding</source>
        <translation>このコンピューターのセキュリティチップが応答しません</translation>
    </message>
    <message>
        <source>Try again. If that doesn&apos;t help, restart this computer.</source>
        <translation>もう一度お試しください。それでも解決しない場合は、このコンピューターを再起動してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s security chip can&apos;t be used</source>
        <translation>このコンピューターのセキュリティチップを使用できません</translation>
    </message>
    <message>
        <source>Ask your administrator for help.</source>
        <translation>管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your organizations couldn&apos;t be read</source>
        <translation>組織の一覧を読み取れませんでした</translation>
    </message>
    <message>
        <source>Try again, or ask the provider&apos;s administrator for help.</source>
        <translation>もう一度試すか、プロバイダーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This account is no longer there</source>
        <translation>このアカウントはもうありません</translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation>別のアカウントを選んでください。</translation>
    </message>
</context>
<context>
    <name>SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>bifrost::AccountButton</name>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Account of %1</source>
        <translation>%1のアカウント</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>bifrost::SignInButton</name>
    <message>
        <source>Continue in your browser.</source>
        <translation>ブラウザーで続けてください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to do</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Cancel sign-in</source>
        <translation>サインインをキャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
</TS>
